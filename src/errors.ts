const brand = Symbol.for('node-behind-api-client/error');

/** Stable names of what went wrong; unlike class names they survive minification and several copies of the package. */
export type ErrorCode =
  | 'CONNECTION_FAILED'
  | 'TIMED_OUT'
  | 'BAD_RESPONSE'
  | 'NO_TOKEN'
  | 'OUTCOME_UNKNOWN'
  | 'API_FAILURE';

/** What is known about a call that ended in an error. */
export interface ErrorDetails {
  readonly operation: string;
  readonly attempts: number;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** Anything the client throws, except the reason of a signal that aborted a call, and TypeErrors for wrong arguments. */
export abstract class BehindApiError extends Error {
  abstract readonly code: ErrorCode;
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** How often the request was made. */
  readonly attempts: number;
  /** The HTTP status of the last response, if one came. */
  readonly status: number | undefined;

  constructor(message: string, { operation, attempts, status, cause }: ErrorDetails) {
    super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.attempts = attempts;
    this.status = status;
  }

  get [brand](): true {
    return true;
  }
}

/** No whole answer came: no connection, a connection that broke. Nothing was changed. */
export class ConnectionError extends BehindApiError {
  override readonly name = 'ConnectionError';
  readonly code = 'CONNECTION_FAILED';
}

/** No answer came in time. Nothing was changed. */
export class TimeoutError extends BehindApiError {
  override readonly name = 'TimeoutError';
  readonly code = 'TIMED_OUT';
}

/** Something answered, but not the Behind API: often a wrong endpoint or a proxy. Nothing was changed. */
export class ResponseFormatError extends BehindApiError {
  override readonly name = 'ResponseFormatError';
  readonly code = 'BAD_RESPONSE';
}

/** The access token could not be had, or cannot be sent. Nothing was sent. */
export class TokenError extends BehindApiError {
  override readonly name = 'TokenError';
  readonly code = 'NO_TOKEN';
}

/**
 * A call that changes something may have been done, or not: the request was sent, and no usable answer came. Find out
 * before you make it again.
 */
export class OutcomeUnknownError extends BehindApiError {
  override readonly name = 'OutcomeUnknownError';
  readonly code = 'OUTCOME_UNKNOWN';
}

/** The API said no, and `unwrap` made an exception of it. */
export class ApiFailure extends BehindApiError {
  override readonly name = 'ApiFailure';
  readonly code = 'API_FAILURE';
  /** The API's own number for what went wrong. */
  readonly apiCode: number | undefined;
  /** The data of the failure, if it has any. */
  readonly data: unknown;

  constructor(failure: { message?: string; code?: number; data?: unknown }, details: ErrorDetails) {
    super(failure.message ?? 'the API answered a failure without a message', details);
    this.apiCode = failure.code;
    this.data = failure.data;
  }
}

/** Whether an error comes from this client, also from another copy of the package. */
export const isBehindApiError = (error: unknown): error is BehindApiError =>
  typeof error === 'object' && error !== null && (error as { [brand]?: true })[brand] === true;
