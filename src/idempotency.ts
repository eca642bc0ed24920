import type { Effect } from './types.ts';

const BYTES = 16;

/**
 * Creates the header that gives a call a random key, if it changes something: the same for each of its attempts, and for each copy that
 * the network makes. A server that knows the header does the work once.
 *
 * @param name - `Idempotency-Key`: https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function idempotencyHeader(name: string | undefined, effect: Effect): Record<string, string> {
  if (!name || effect === 'read') return {};
  // Pages without https have no crypto.randomUUID.
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return { [name]: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
