import type { Failure, Outcome } from './types.ts';
import { REFUSALS } from './verdict.ts';

/** The details of an error. */
export interface ErrorInfo {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly operation: string;
  /** How many times the request was made. */
  readonly attempts: number;
  /** The HTTP status of the last response, if one came. */
  readonly status?: number | undefined;
  /** The header `x-request-id` of the last response, if it has one. The server's operators can find the request by it. */
  readonly requestId?: string | undefined;
  /** What became of the call. */
  readonly outcome?: Outcome | undefined;
  /** The error underneath, if there is one. */
  readonly cause?: unknown;
}

/** Every error of the client. Apart from these, a call can throw a TypeError for wrong arguments and the reason of a signal that aborted it. */
export abstract class BehindApiError extends Error implements ErrorInfo {
  /** The name of the class. It survives minification and is the same in other copies of the package. */
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

/** The connection failed or broke before the whole answer arrived. Nothing was changed. */
export class ConnectionError extends BehindApiError {
  readonly code = 'ConnectionError';
}

/** No answer arrived in time. Nothing was changed. */
export class TimeoutError extends BehindApiError {
  readonly code = 'TimeoutError';
}

/** Something answered that is not the Behind API: often the endpoint is wrong, or a proxy answered. Nothing was changed. */
export class ResponseFormatError extends BehindApiError {
  readonly code = 'ResponseFormatError';
  override readonly outcome: Outcome = REFUSALS[this.status ?? 0] ?? 'not-done';
}

/** The access token is not a string, or has characters that a header cannot carry. Nothing was sent. */
export class TokenError extends BehindApiError {
  readonly code = 'TokenError';
}

/**
 * A call that changes something may have been done: the request was sent, but no usable answer arrived. Find out
 * before you repeat it.
 */
export class OutcomeUnknownError extends BehindApiError {
  readonly code = 'OutcomeUnknownError';
  override readonly outcome = 'maybe-done';
}

/** The API refused the call, and `unwrap` threw its answer. The message is the API's own. */
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

/** Tells whether an error comes from this client, or from another copy of the package. */
export function isBehindApiError(error: unknown): error is BehindApiError {
  const { code, name, operation } = Object(error);
  return !!operation && !!code && code === name;
}
