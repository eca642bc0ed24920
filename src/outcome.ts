import { ConnectionError, OutcomeUnknownError, ResponseFormatError, TimeoutError } from './errors.ts';
import { masked } from './log.ts';
import { isRefused, isUnclear } from './repeat.ts';
import type { Hide } from './secrecy.ts';
import { TimeIsUp } from './timeout.ts';
import type { Effect } from './types.ts';

/**
 * The class and the message of the error that an attempt without an answer amounts to.
 *
 * @param pending - whether a request was under way, so that its work may have been done
 * @param error - why there is no whole response; without it, the response is no answer
 */
export function outcomeOf(
  effect: Effect,
  pending: boolean,
  error: unknown,
  status: number,
  body: unknown,
  hide: Hide,
) {
  const mayBeDone = effect !== 'read' && pending && (error ? !isRefused(error) : isUnclear(status));
  const [Kind, advice] = mayBeDone
    ? [OutcomeUnknownError, 'It may be done: check before you call again']
    : error
      ? [error instanceof TimeIsUp ? TimeoutError : ConnectionError, 'Nothing was changed: call again']
      : [ResponseFormatError, 'Check the endpoint'];
  const why = error
    ? hide(reasonOf(error))
    : `HTTP ${status}, no answer of the API: "${hide(typeof body === 'string' ? body : (masked(body) ?? '')).slice(0, 200)}"`;
  return [Kind, `${why}. ${advice}`] as const;
}

/** fetch says "fetch failed"; what really happened is in the cause. */
function reasonOf(error: unknown): string {
  const { message = error, cause } = Object(error);
  return cause?.message ? `${message} (${cause.message})` : `${message}`;
}
