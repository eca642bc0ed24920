import type { Effect, Result } from './types.ts';

/**
 * What a failure is about, by the name of the handler that hears of it. The API says by its code alone that it rejected the
 * request. HTTP 401 counts as expired, unless the code says something else: that of an expired token is not known.
 */
export function eventOf(
  status: number,
  answer: Result<unknown, unknown> | undefined,
): 'onReject' | 'onTooManyRequests' | 'onExpired' | undefined {
  const { success, code } = answer ?? {};
  return success
    ? undefined
    : code === 1001 || code === 1009
      ? 'onReject'
      : code === 1039 || status === 429
        ? 'onTooManyRequests'
        : status === 401
          ? 'onExpired'
          : undefined;
}

/**
 * Whether the work may have been done, or what kept it from being done may pass: there is no whole response although the
 * connection was not refused, or there is one that says nothing of the work. (A redirect has no status in browsers.)
 *
 * That a connection was refused, Node tells by the code of the cause and Bun by that of the error; browsers never tell. Where
 * several addresses were tried, the code stands on the error that sums them up: none of them was reached.
 */
export function isUnclear(error: unknown, status: number, isAnswered: boolean): boolean {
  const { code, cause } = Object(error);
  return error
    ? !/^(ECONN|Connection)REFUSED$/i.test(cause?.code ?? code)
    : status === 408 || status >= 500 || (status > 0 && status < 300 && !isAnswered);
}

/**
 * Whether a request may be made again.
 *
 * A `read` may, after anything that may pass. The others may only where the server has certainly not done the work: a
 * connection that was refused carried nothing; and a `write` that was answered "too many requests" was turned away. A
 * `charge` is not repeated even then, because that answer may come from behind the point where money moves. And a success
 * is a success, whatever its status: only a read can be repeated then.
 *
 * @param error - why there is no whole response
 */
export function mayRepeat(
  effect: Effect,
  error: unknown,
  status: number,
  event: ReturnType<typeof eventOf>,
  unclear: boolean,
): boolean {
  if (error) return effect === 'read' || !unclear;
  if (event === 'onTooManyRequests') return effect !== 'charge';
  return effect === 'read' && (unclear || status === 429);
}

/** How long to wait before the next attempt, in ms: what the server asks for, else a random share of a growing time. */
export function waitBefore(repeat: number, response: Response | undefined, random = Math.random): number {
  const header = response?.headers.get('Retry-After') || '-';
  const seconds = Number(header);
  const asked = seconds >= 0 ? seconds * 1_000 : Date.parse(header) - Date.now();
  return asked >= 0 ? Math.min(asked, 30_000) : random() * Math.min(500 * 2 ** repeat, 8_000);
}
