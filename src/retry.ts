import type { Result } from './types.ts';

/**
 * What a failure is about, by the name of the handler that hears of it. The API says by its code alone that it rejected the
 * request. HTTP 401 counts as expired, unless the code says something else: that of an expired token is not known.
 */
export function eventOf(
  status: number | undefined,
  answer: Result<unknown, unknown> | undefined,
): 'onReject' | 'onTooManyRequests' | 'onExpired' | undefined {
  return answer?.success
    ? undefined
    : answer?.code === 1001 || answer?.code === 1009
      ? 'onReject'
      : answer?.code === 1039 || status === 429
        ? 'onTooManyRequests'
        : status === 401
          ? 'onExpired'
          : undefined;
}

/** What was thrown, as far as it is looked at. */
export interface Thrown {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: Thrown;
}

/** What came of one request. Of the response there is nothing if there is an error; the body is JSON, or a text if it is none. */
export type Attempt = readonly [error: Thrown | undefined, response?: Response, body?: unknown];

/**
 * The effects of the calls that may be made again after an attempt.
 *
 * After a connection that was refused, all: it carried nothing. Node tells that by the code of the cause and Bun by that of the
 * error; browsers never tell. Where several addresses were tried, the code stands on the error that sums them up: none of them
 * was reached. (Where there is a status, it is some middleware that was refused a connection of its own, later.)
 *
 * After "too many requests", not those that charge: that answer may come from behind the point where money moves. After anything
 * else that may pass only `read`: the work may have been done, because there is no whole response, or one that says nothing of
 * the work.
 *
 * @param error - why there is no whole response
 * @param status - the HTTP status, also where the response broke off after it
 */
export const repeatable = (
  error: Thrown | undefined,
  status: number | undefined,
  response: Response | undefined,
  event: ReturnType<typeof eventOf>,
  isAnswered: unknown,
): 'read write charge' | 'read write' | 'read' | '' =>
  !status && /^(ECONN|Connection)REFUSED$/i.test((error?.cause?.code ?? error?.code) as string)
    ? 'read write charge'
    : !error && event === 'onTooManyRequests'
      ? 'read write'
      : error || status === 408 || (response?.ok ? !isAnswered : (status as number) >= 500)
        ? 'read'
        : '';

/** How long to wait before the next attempt, in ms: what the server asks for, else a random share of a growing time. */
export function waitBefore(repeat: number, response: Response | undefined): number {
  const header = response?.headers.get('Retry-After') || '-';
  const asked = +header >= 0 ? +header * 1_000 : Date.parse(header) - Date.now();
  return asked >= 0 ? Math.min(asked, 30_000) : Math.random() * Math.min(500 * 2 ** repeat, 8_000);
}
