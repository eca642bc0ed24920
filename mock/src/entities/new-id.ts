import { randomInt, randomUUID } from 'node:crypto';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How often another code is tried if one is taken. */
const MAX_TRIES = 10;

/** Returns an id that is not taken: a UUID, or a code like that of the example, such as ABC-123456. */
export function newId(sample: string | undefined, isTaken: (id: string) => boolean): string {
  const [, start = '', code = ''] = sample?.match(/^(.*?)([A-Z\d]{6,})$/s) ?? [];
  if (sample === undefined || code === '' || UUID.test(sample)) return randomUUID();
  const alphabet = /[A-Z]/.test(code) ? LETTERS + DIGITS : DIGITS;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const id = start + Array.from(code, () => alphabet[randomInt(alphabet.length)]).join('');
    if (id !== sample && !isTaken(id)) return id;
  }
  return randomUUID();
}
