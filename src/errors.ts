import type { Failure, Outcome } from './types.ts';
import { REFUSALS } from './verdict.ts';

/** The details of an error. */
export interface ErrorInfo {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** How often the request was made. */
  readonly attempts: number;
  /** The HTTP status of the last response, if one came. */
  readonly status?: number | undefined;
  /** The header `x-request-id` of the last response, if the server sends one: its operators find the request by it. */
  readonly requestId?: string | undefined;
  /** What was thrown underneath, if anything was. */
  readonly cause?: unknown;
}

/** Anything the client throws, except the reason of a signal that aborted a call, and TypeErrors for wrong arguments. */
export abstract class BehindApiError extends Error implements ErrorInfo {
  /** The name of the class, as a text that survives minification and several copies of the package. */
  abstract readonly code: string;
  /** What became of the call. It is undefined only for an `ApiFailure` whose result did not come from this client. */
  readonly outcome: Outcome | undefined = 'not-done';
  declare readonly operation: string;
  declare readonly attempts: number;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;

  constructor(message: string, info: ErrorInfo, text = `${info.operation}: ${message}`) {
    super(text, info);
    Object.assign(this, info);
  }

  /** The same as `code`. */
  override get name(): string {
    return this.code;
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
  override readonly outcome: Outcome = REFUSALS[this.status ?? 0] ?? 'not-done';
}

/** The access token cannot be sent: it is no string, or no header can carry it. Nothing was sent. */
export class TokenError extends BehindApiError {
  readonly code = 'TokenError';
}

/**
 * A call that changes something may have been done, or not: the request was sent, and no usable answer came. Find out
 * before you make it again.
 */
export class OutcomeUnknownError extends BehindApiError {
  readonly code = 'OutcomeUnknownError';
  override readonly outcome = 'maybe-done';
}

/** The API said no, and `unwrap` made an exception of it. Its message is the API's own text. */
export class ApiFailure extends BehindApiError {
  readonly code = 'ApiFailure';
  /** The API's own number for what went wrong. */
  readonly apiCode: number | undefined;
  /** The data of the failure, if it has any. */
  readonly data: unknown;
  override readonly outcome: Outcome | undefined;

  constructor(message: string, { code, data }: Omit<Failure, 'success'>, info: ErrorInfo, outcome?: Outcome) {
    super(message, info, message);
    this.apiCode = code;
    this.data = data;
    this.outcome = outcome;
  }
}

/** Tells whether an error comes from this client, also from another copy of the package. */
export function isBehindApiError(error: unknown): error is BehindApiError {
  const { code, name, operation } = Object(error);
  return !!operation && !!code && code === name;
}
