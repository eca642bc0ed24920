import type { Failure, OperationInfo, Result, WithResponse } from './types.ts';

/** The HTTP response of an answer. */
export interface ResponseInfo {
  /** As the server sent them. */
  readonly headers: Headers;
  /** The length of the body, in characters. */
  readonly length: number;
}

/** Called with a failure and its operation. */
export type FailureHandler = (failure: Failure, operation: OperationInfo) => void;

/** The result of a call and its HTTP response. A call by `.raw` has no result, because the caller reads the response. */
export type CallMade = WithResponse<Result<unknown, unknown> | undefined>;

/**
 * A function that runs calls with all of their attempts: to trace them, or to let them wait.
 *
 * @param operation - the operation that is called
 * @param call - makes the call, but only once, however often you call it; returns or throws what the caller gets
 * @param options - the signal that ends the call, for functions that wait before it
 */
export type Around = (
  operation: OperationInfo,
  call: () => Promise<CallMade>,
  options: { readonly signal: AbortSignal | undefined },
) => unknown;

/** Functions that the client calls once per call, in addition to returning the result. If they throw, the error is only logged. */
export interface Handlers {
  /** Called when the token has expired (HTTP 401), and there is no new one or the new one is refused, too. */
  readonly onExpired?: FailureHandler | undefined;
  /** Called when the server rejected the request (code 1001 or 1009). */
  readonly onReject?: FailureHandler | undefined;
  /** Called when there were too many requests (code 1039 or HTTP 429), and repeating the call did not help. */
  readonly onTooManyRequests?: FailureHandler | undefined;
  /** Called with every parsed answer and its HTTP status, before the caller gets it. It is for tools that observe answers. */
  readonly onAnswer?:
    | ((
        answer: Result<unknown, unknown>,
        operation: OperationInfo,
        status: number,
        response: ResponseInfo,
      ) => void)
    | undefined;
}
