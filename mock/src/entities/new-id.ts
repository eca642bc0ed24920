import { randomInt, randomUUID } from 'node:crypto';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How often a code that is taken is made anew. */
const TRIES = 10;

/** An id that is not taken: a UUID, or where the example has a code such as ABC-123456, one like it. */
export function newId(sample: string | undefined, taken: (id: string) => boolean): string {
  const [, start = '', code = ''] = sample?.match(/^(.*?)([A-Z\d]{6,})$/s) ?? [];
  if (sample === undefined || code === '' || UUID.test(sample)) return randomUUID();
  const alphabet = /[A-Z]/.test(code) ? LETTERS + DIGITS : DIGITS;
  for (let tries = 0; tries < TRIES; tries++) {
    const id = start + Array.from(code, () => alphabet[randomInt(alphabet.length)]).join('');
    if (id !== sample && !taken(id)) return id;
  }
  return randomUUID();
}
