import type { Attempt } from './attempt.ts';
import type { Effect } from './types.ts';

/** The server rejected the request; the API says so by its code alone. */
export const isRejected = ({ envelope }: Attempt): boolean =>
  envelope?.code === 1001 || envelope?.code === 1009;

/** HTTP 401 counts as expired, unless the code says rejected: the code of an expired token is not known. */
export const isExpired = (attempt: Attempt): boolean =>
  attempt.response?.status === 401 && !isRejected(attempt);

export const isTooMany = ({ response, envelope }: Attempt): boolean =>
  response?.status === 429 || envelope?.code === 1039;

/**
 * Whether a request may be made again.
 *
 * A `read` may, after anything that may pass. The others may only where the server has certainly not done the work: a
 * connection that was refused carried nothing; and a `write` that was answered "too many requests" was turned away. A
 * `charge` is not repeated even then, because that answer may come from behind the point where money moves.
 */
export function mayRepeat(effect: Effect, attempt: Attempt): boolean {
  const { error, response, envelope, body } = attempt;
  if (effect !== 'read') return error ? isRefused(error) : effect === 'write' && isTooMany(attempt);
  const { status = 0, ok = false } = response ?? {};
  const isBroken = error || (ok && !envelope && body !== undefined);
  return !!isBroken || isTooMany(attempt) || status === 408 || status >= 500;
}

/** Whether the connection was certainly refused. Node and Bun tell by a code, browsers never do. */
export function isRefused(error: unknown): boolean {
  const { code, errors, cause } = Object(error) as { code?: string; errors?: unknown[]; cause?: unknown };
  if (code === 'ECONNREFUSED' || code === 'ConnectionRefused') return true;
  // Where several addresses were tried, each of them must have refused.
  return errors?.length ? errors.every(isRefused) : cause !== undefined && isRefused(cause);
}

/** How long to wait before the next attempt, in ms: what the server asks for, else a random share of a growing time. */
export function waitBefore(repeat: number, response: Response | undefined, random = Math.random): number {
  const header = response?.headers.get('Retry-After') || Number.NaN;
  const seconds = Number(header);
  const asked = Number.isNaN(seconds) ? Date.parse(`${header}`) - Date.now() : seconds * 1_000;
  return asked >= 0 ? Math.min(asked, 30_000) : random() * Math.min(500 * 2 ** repeat, 8_000);
}
