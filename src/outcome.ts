import {
  type BehindApiError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { masked } from './log.ts';
import type { Hide } from './secrecy.ts';
import { TimeIsUp } from './timeout.ts';

/** Makes an error of a call. */
export type Fail = (
  Kind: new (...args: ConstructorParameters<typeof BehindApiError>) => BehindApiError,
  message: string,
  cause: unknown,
) => BehindApiError;

/**
 * The error that an attempt without an answer amounts to.
 *
 * @param mayBeDone - whether the work of a call that changes something may have been done
 * @param error - why there is no whole response; without it, the response is no answer
 */
export function errorOf(
  fail: Fail,
  hide: Hide,
  mayBeDone: boolean,
  error: unknown,
  status: number,
  body: unknown,
): BehindApiError {
  // fetch says "fetch failed"; what really happened is in the cause.
  const { message = error, cause } = Object(error);
  const why = error
    ? hide(cause?.message ? `${message} (${cause.message})` : `${message}`)
    : `HTTP ${status}, no answer of the API: "${hide(typeof body === 'string' ? body : (masked(body) ?? '')).slice(0, 200)}"`;
  const [Kind, advice] = mayBeDone
    ? [OutcomeUnknownError, 'It may be done: check before you call again']
    : error
      ? [error instanceof TimeIsUp ? TimeoutError : ConnectionError, 'Nothing was changed: call again']
      : [ResponseFormatError, 'Check the endpoint'];
  return fail(Kind, `${why}. ${advice}`, error);
}
