import type { Attempt } from './attempt.ts';
import type { Effect } from './types.ts';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
const LONGEST_RETRY_AFTER = 30_000;

/** The codes of the API that bear on repeating and on events. */
export const TOO_MANY_REQUESTS = 1039;
export const REJECTED: readonly unknown[] = [1001, 1009];

/**
 * Whether a request may be made again.
 *
 * A `read` may, after anything that may pass. The others may only where the server has certainly not done the work: a
 * connection that was refused carried nothing; and a `write` that was answered "too many requests" was turned away. A
 * `charge` is not repeated even then, because that answer may come from behind the point where money moves.
 */
export function mayRepeat(effect: Effect, { error, response, envelope, raw }: Attempt): boolean {
  if (error !== undefined) return effect === 'read' || isRefused(error);
  const status = response?.status ?? 0;
  const tooMany = status === 429 || envelope?.code === TOO_MANY_REQUESTS;
  if (effect === 'read')
    return tooMany || status === 408 || status >= 500 || (status < 300 && !envelope && !raw);
  return effect === 'write' && tooMany;
}

/** Whether the connection was certainly refused. Node and Bun tell by a code, browsers never do. */
export function isRefused(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errors, cause } = error as { code?: unknown; errors?: unknown[]; cause?: unknown };
  if (code === 'ECONNREFUSED' || code === 'ConnectionRefused') return true;
  // Several addresses were tried: each of them must have refused.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isRefused);
  return isRefused(cause);
}

/** How long to wait before the next attempt, in ms: what the server asks for, else a random share of a growing time. */
export function waitBefore(repeat: number, response: Response | undefined, random = Math.random): number {
  const asked = retryAfter(response?.headers.get('Retry-After'));
  if (asked !== undefined) return Math.min(asked, LONGEST_RETRY_AFTER);
  return random() * Math.min(FIRST_WAIT * 2 ** repeat, LONGEST_WAIT);
}

/** Seconds or a date, in ms from now. */
function retryAfter(header: string | null | undefined): number | undefined {
  if (!header) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
