import type { Operation } from './api.ts';
import type { Attempt } from './attempt.ts';
import {
  type BehindApiError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { withoutToken } from './log.ts';
import { isRefused } from './repeat.ts';
import { TimeIsUp } from './timeout.ts';

/**
 * The error that an attempt without an answer amounts to.
 *
 * @param pending - whether a request was under way, so that its work may have been done
 */
export function errorOf(
  { name, effect }: Operation,
  { error, response, body }: Attempt,
  attempts: number,
  pending: boolean,
  token: string | undefined,
): BehindApiError {
  const { status = 0, ok = false } = response ?? {};
  const why = error
    ? withoutToken(reasonOf(error), token)
    : `HTTP ${status}, no answer of the API: ${withoutToken(JSON.stringify(body), token).slice(0, 200)}`;
  // An error that quotes the token, anywhere, is replaced by one that does not.
  const cause = token && textOf(error, 9).includes(token) ? new Error(why) : error;
  const details = { operation: name, attempts, status: status || undefined, ...(error ? { cause } : {}) };

  const mayBeDone = error ? !isRefused(error) : ok || status === 408 || status >= 500;
  if (pending && mayBeDone && effect !== 'read') {
    return new OutcomeUnknownError(`${why}. It may be done: check before you call again`, details);
  }
  if (!error) return new ResponseFormatError(`${why}. Check the endpoint`, details);
  const Kind = error instanceof TimeIsUp ? TimeoutError : ConnectionError;
  return new Kind(`${why}. Nothing was changed: call again`, details);
}

/** fetch says "fetch failed"; what really happened is in the cause. */
function reasonOf(error: unknown): string {
  const { message = error, cause } = Object(error);
  return cause?.message ? `${message} (${cause.message})` : `${message}`;
}

/** All that an error and its causes say. */
const textOf = (error: unknown, depth: number): string =>
  depth && error instanceof Error ? error.message + error.stack + textOf(error.cause, depth - 1) : '';
