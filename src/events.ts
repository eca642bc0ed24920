import type { Operation } from './api.ts';
import type { Attempt } from './attempt.ts';
import type { Settings } from './options.ts';
import { REJECTED, TOO_MANY_REQUESTS } from './repeat.ts';
import type { Effect, Failure, Result } from './types.ts';

/** The operation that an event is about. */
export interface OperationInfo {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly name: string;
  /** `/api/payments/20/payture/billCreate` */
  readonly path: string;
  readonly effect: Effect;
}

export type FailureHandler = (failure: Failure, operation: OperationInfo) => void;

/** What the client reports besides the results, once per call. Errors that handlers throw are logged and go no further. */
export interface Handlers {
  /** The token has expired (HTTP 401), and no new one could be had, or the new one is refused too. */
  readonly onExpired?: FailureHandler | undefined;
  /** The server rejected the request (code 1001 or 1009). */
  readonly onReject?: FailureHandler | undefined;
  /** Too many requests (code 1039 or HTTP 429), and the repeats did not help. */
  readonly onTooManyRequests?: FailureHandler | undefined;
  /** Every answer as it was parsed, before the caller gets it; for tools that watch. */
  readonly onAnswer?:
    | ((answer: Result<unknown, unknown>, operation: OperationInfo, status: number) => void)
    | undefined;
}

/** HTTP 401 counts as expired, unless the code says rejected: the code of an expired token is not known. */
export const isExpired = ({ response, envelope }: Attempt): boolean =>
  response?.status === 401 && !REJECTED.includes(envelope?.code);

/** Tells the handlers what the last attempt of a call came to. */
export function report(settings: Settings, operation: Operation, attempt: Attempt): void {
  const { response, envelope } = attempt;
  const tell = (handler: (() => void) | undefined) => {
    try {
      handler?.();
    } catch (error) {
      settings.logger.error(`${operation.name}: a handler threw ${error}`);
    }
  };
  if (envelope && response) tell(() => settings.onAnswer?.(envelope, operation, response.status));
  const failure: Failure = envelope && !envelope.success ? envelope : { success: false };
  const { code } = failure;
  if (isExpired(attempt)) tell(() => settings.onExpired?.(failure, operation));
  else if (REJECTED.includes(code)) tell(() => settings.onReject?.(failure, operation));
  else if (code === TOO_MANY_REQUESTS || response?.status === 429) {
    tell(() => settings.onTooManyRequests?.(failure, operation));
  }
}
