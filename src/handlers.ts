import type { Failure, OperationInfo, Result, WithResponse } from './types.ts';

/** The response that an answer came in. */
export interface ResponseInfo {
  /** As the server sent them. */
  readonly headers: Headers;
  /** How long the body is, in characters. */
  readonly length: number;
}

/** Called with a failure, and with the operation that it is about. */
export type FailureHandler = (failure: Failure, operation: OperationInfo) => void;

/** The answer of a call and the response that carried it; without an answer for `.raw`, whose response the caller reads. */
export type CallMade = WithResponse<Result<unknown, unknown> | undefined>;

/**
 * A function that calls are made within, with all of their attempts: to trace them, or to let them wait.
 *
 * @param operation - what is called
 * @param call - makes the call, once, however often it is called; returns or throws what the caller gets
 * @param options - the signal that ends the call, for what waits before it
 */
export type Around = (
  operation: OperationInfo,
  call: () => Promise<CallMade>,
  options: { readonly signal: AbortSignal | undefined },
) => unknown;

/** Functions that the client calls beside returning the results, once per call. Errors that they throw are logged and go no further. */
export interface Handlers {
  /** Called when the token has expired (HTTP 401), and no new one could be had, or the new one is refused too. */
  readonly onExpired?: FailureHandler | undefined;
  /** Called when the server rejected the request (code 1001 or 1009). */
  readonly onReject?: FailureHandler | undefined;
  /** Called when there were too many requests (code 1039 or HTTP 429), and the repeats did not help. */
  readonly onTooManyRequests?: FailureHandler | undefined;
  /** Called with every answer as it was parsed, and the HTTP status, before the caller gets it; for tools that watch. */
  readonly onAnswer?:
    | ((
        answer: Result<unknown, unknown>,
        operation: OperationInfo,
        status: number,
        response: ResponseInfo,
      ) => void)
    | undefined;
}
