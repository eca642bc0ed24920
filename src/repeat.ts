import type { Effect, Result } from './types.ts';

type Answer = Result<unknown, unknown> | undefined;

/**
 * What a response says beside its answer, as the name of the handler that hears of it. The API says by its code alone that it
 * rejected the request. HTTP 401 counts as expired, unless the code says something else: that of an expired token is not known.
 */
export const eventOf = (
  status: number,
  code: number | undefined,
): 'onReject' | 'onTooManyRequests' | 'onExpired' | undefined =>
  code === 1001 || code === 1009
    ? 'onReject'
    : code === 1039 || status === 429
      ? 'onTooManyRequests'
      : status === 401
        ? 'onExpired'
        : undefined;

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
  const isTooMany = eventOf(status, answer?.code) === 'onTooManyRequests';
  return effect === 'read'
    ? !!error || isTooMany || (isUnclear(status) && !(isAnswered && status < 300))
    : // A success is a success, whatever its status: repeating it would do the work twice.
      error
      ? isRefused(error)
      : effect === 'write' && isTooMany && !answer?.success;
}

/**
 * Whether the connection was certainly refused. Node and Bun tell by a code, browsers never do. Where several addresses were
 * tried, the code stands on the error that sums them up: none of them was reached.
 */
export function isRefused(error: unknown, depth = 5): boolean {
  const { code, cause } = Object(error);
  return /^(ECONN|Connection)REFUSED$/i.test(code) || (depth > 0 && isRefused(cause, depth - 1));
}

/** How long to wait before the next attempt, in ms: what the server asks for, else a random share of a growing time. */
export function waitBefore(repeat: number, response: Response | undefined, random = Math.random): number {
  const header = response?.headers.get('Retry-After') || 'none';
  const seconds = Number(header);
  const asked = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1_000;
  return asked >= 0 ? Math.min(asked, 30_000) : random() * Math.min(500 * 2 ** repeat, 8_000);
}
