import type { Operation } from './api.ts';
import {
  type BehindApiError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { withoutToken } from './log.ts';
import { isRefused, isUnclear } from './repeat.ts';
import { TimeIsUp } from './timeout.ts';

/**
 * The error that an attempt without an answer amounts to.
 *
 * @param error - why there is no whole response; without it, the response is no answer
 * @param pending - whether a request was under way, so that its work may have been done
 */
export function errorOf(
  { name, effect }: Operation,
  error: unknown,
  status: number,
  body: unknown,
  attempts: number,
  pending: boolean,
  token: string | undefined,
): BehindApiError {
  const mayBeDone = effect !== 'read' && pending && (error ? !isRefused(error) : isUnclear(status));
  const [Kind, advice] = mayBeDone
    ? [OutcomeUnknownError, 'It may be done: check before you call again']
    : error
      ? [error instanceof TimeIsUp ? TimeoutError : ConnectionError, 'Nothing was changed: call again']
      : [ResponseFormatError, 'Check the endpoint'];
  const why = error
    ? withoutToken(reasonOf(error), token)
    : `HTTP ${status}, no answer of the API: ${withoutToken(JSON.stringify(body), token).slice(0, 200)}`;
  // An error that quotes the token, anywhere, is replaced by one that does not.
  const cause = token && textOf(error, 9).includes(token) ? new Error(why) : error;
  return new Kind(`${why}. ${advice}`, name, attempts, status || undefined, cause);
}

/** fetch says "fetch failed"; what really happened is in the cause. */
function reasonOf(error: unknown): string {
  const { message = error, cause } = Object(error);
  return cause?.message ? `${message} (${cause.message})` : `${message}`;
}

/** All that an error and its causes say. */
const textOf = (error: unknown, depth: number): string =>
  depth && error instanceof Error ? error.message + error.stack + textOf(error.cause, depth - 1) : '';
