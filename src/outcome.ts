import {
  type BehindApiError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { TimeIsUp } from './time-limit.ts';

/** What an error is about. */
export interface ErrorInfo {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** How often the request was made. */
  readonly attempts: number;
  /** The HTTP status of the last response, if one came. */
  readonly status?: number | undefined;
  /** What was thrown underneath, if anything was. */
  readonly cause?: unknown;
}

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
    ? [OutcomeUnknownError, 'It may be done: check first']
    : error
      ? [error instanceof TimeIsUp ? TimeoutError : ConnectionError, 'It is not done: call again']
      : [ResponseFormatError, 'Check the endpoint'];
