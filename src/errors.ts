const brand = Symbol.for('node-behind-api-client/error');

/** What is known about a call that ended in an error. */
export interface ErrorDetails {
  readonly operation: string;
  readonly attempts: number;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** Anything the client throws, except the reason of a signal that aborted a call, and TypeErrors for wrong arguments. */
export abstract class BehindApiError extends Error {
  /** The name of the class, as a text that survives minification and several copies of the package. */
  abstract readonly code: string;
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** How often the request was made. */
  readonly attempts: number;
  /** The HTTP status of the last response, if one came. */
  readonly status: number | undefined;

  constructor(message: string, { operation, attempts, status, ...cause }: ErrorDetails) {
    super(`${operation}: ${message}`, cause);
    this.operation = operation;
    this.attempts = attempts;
    this.status = status;
  }

  override get name(): string {
    return this.code;
  }

  get [brand](): true {
    return true;
  }
}

/** No whole answer came: no connection, or one that broke. Nothing was changed. */
export class ConnectionError extends BehindApiError {
  readonly code = 'ConnectionError';
}

/** No answer came in time. Nothing was changed. */
export class TimeoutError extends BehindApiError {
  readonly code = 'TimeoutError';
}

/** Something answered, but not the Behind API: often a wrong endpoint or a proxy. Nothing was changed. */
export class ResponseFormatError extends BehindApiError {
  readonly code = 'ResponseFormatError';
}

/** The access token could not be had, or cannot be sent. */
export class TokenError extends BehindApiError {
  readonly code = 'TokenError';
}

/**
 * A call that changes something may have been done, or not: the request was sent, and no usable answer came. Find out
 * before you make it again.
 */
export class OutcomeUnknownError extends BehindApiError {
  readonly code = 'OutcomeUnknownError';
}

/** The API said no, and `unwrap` made an exception of it. */
export class ApiFailure extends BehindApiError {
  readonly code = 'ApiFailure';
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
