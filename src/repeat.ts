import type { Effect, Result } from './types.ts';

type Answer = Result<unknown, unknown> | undefined;

/** The server rejected the request; the API says so by its code alone. */
export const isRejected = (answer: Answer): boolean => answer?.code === 1001 || answer?.code === 1009;

export const isTooMany = (status: number, answer: Answer): boolean => status === 429 || answer?.code === 1039;

/** HTTP 401 counts as expired, unless the code says something else: the code of an expired token is not known. */
export const isExpired = (status: number, answer: Answer): boolean =>
  status === 401 && !answer?.success && !isRejected(answer) && answer?.code !== 1039;

/** Responses that may pass, or behind which the work may have been done. (A redirect has no status in browsers.) */
export const isUnclear = (status: number): boolean =>
  (status > 0 && status < 300) || status === 408 || status >= 500;

/**
 * Whether a request may be made again.
 *
 * A `read` may, after anything that may pass. The others may only where the server has certainly not done the work: a
 * connection that was refused carried nothing; and a `write` that was answered "too many requests" was turned away. A
 * `charge` is not repeated even then, because that answer may come from behind the point where money moves.
 *
 * @param error - why there is no whole response
 * @param isAnswered - whether the response is an answer
 */
export function mayRepeat(
  effect: Effect,
  error: unknown,
  status: number,
  answer: Answer,
  isAnswered: boolean,
): boolean {
  if (effect !== 'read') {
    // A success is a success, whatever its status: repeating it would do the work twice.
    return error ? isRefused(error) : effect === 'write' && !answer?.success && isTooMany(status, answer);
  }
  return !!error || isTooMany(status, answer) || (isUnclear(status) && !(isAnswered && status < 300));
}

/**
 * Whether the connection was certainly refused. Node and Bun tell by a code, browsers never do. Where several addresses were
 * tried, the code stands on the error that sums them up: none of them was reached.
 */
export function isRefused(error: unknown, depth = 5): boolean {
  const { code, cause } = Object(error);
  return /^(ECONN|Connection)REFUSED$/i.test(code) || (depth > 0 && !!cause && isRefused(cause, depth - 1));
}

/** How long to wait before the next attempt, in ms: what the server asks for, else a random share of a growing time. */
export function waitBefore(repeat: number, response: Response | undefined, random = Math.random): number {
  const header = response?.headers.get('Retry-After') || 'none';
  const seconds = Number(header);
  const asked = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1_000;
  return asked >= 0 ? Math.min(asked, 30_000) : random() * Math.min(500 * 2 ** repeat, 8_000);
}
