import {
  type BehindApiError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { TimeIsUp } from './timeout.ts';

/** The class of an error, and what to do about it. */
export type Outcome = readonly [
  Kind: new (...args: ConstructorParameters<typeof BehindApiError>) => BehindApiError,
  advice: string,
];

/**
 * What an attempt without an answer amounts to.
 *
 * @param mayBeDone - whether the work of a call that changes something may have been done
 * @param error - why there is no whole response; without it, the response is no answer
 */
export const outcomeOf = (mayBeDone: boolean, error: unknown): Outcome =>
  mayBeDone
    ? [OutcomeUnknownError, 'It may be done: check before you call again']
    : error
      ? [error instanceof TimeIsUp ? TimeoutError : ConnectionError, 'Nothing was changed: call again']
      : [ResponseFormatError, 'Check the endpoint'];

/** What an error says. Of fetch that is "fetch failed"; what really happened is in the cause. */
export function reasonOf(error: unknown): string {
  const { message = error, cause } = Object(error);
  return cause?.message ? `${message} (${cause.message})` : `${message}`;
}
