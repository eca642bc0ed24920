import type { Operation } from './api.ts';
import type { Attempt } from './attempt.ts';
import {
  type BehindApiError,
  ConnectionError,
  type ErrorDetails,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { withoutToken } from './log.ts';
import { isRefused } from './repeat.ts';
import { TimeIsUp } from './timeout.ts';

/** How far a call has come. */
export interface Progress {
  readonly operation: Operation;
  attempts: number;
  /** A request is under way, or its outcome is not known. */
  pending: boolean;
}

const CHECK_FIRST = 'It may have been done all the same: find out before you make this call again.';
const SHOWN = 200;

export const detailsOf = ({ operation, attempts }: Progress, response?: Response): ErrorDetails => ({
  operation: operation.name,
  attempts,
  status: response?.status,
});

/** The error that an attempt without an answer amounts to; undefined if there is an answer. */
export function errorOf(
  attempt: Attempt,
  progress: Progress,
  token: string | undefined,
): BehindApiError | undefined {
  const { error, response, envelope, raw } = attempt;
  if (error !== undefined) return brokenOff(error, detailsOf(progress, response), progress, token);
  if (envelope || raw) return undefined;
  const details = detailsOf(progress, response);
  const status = response?.status ?? 0;
  const text = withoutToken(attempt.text ?? '', token).slice(0, SHOWN);
  const got = `HTTP ${status}${text ? ` with "${text}"` : ' with an empty body'} instead of an answer of the API.`;
  const maybeDone = (status >= 200 && status < 300) || status === 408 || status >= 500;
  if (maybeDone && progress.operation.effect !== 'read')
    return new OutcomeUnknownError(`${got} ${CHECK_FIRST}`, details);
  return new ResponseFormatError(`${got} Check the endpoint, and what stands between it and you.`, details);
}

function brokenOff(
  error: unknown,
  details: ErrorDetails,
  { operation }: Progress,
  token: string | undefined,
) {
  const isTimeout = error instanceof TimeIsUp;
  const why = withoutToken(reasonOf(error), token);
  const full = isTimeout ? details : { ...details, cause: withoutTokenInside(error, token) };
  if (operation.effect !== 'read' && !isRefused(error))
    return new OutcomeUnknownError(`${why}. ${CHECK_FIRST}`, full);
  if (isTimeout)
    return new TimeoutError(`${why}. Nothing was changed; call again, or allow more time.`, full);
  return new ConnectionError(`${why}. Nothing was changed; check the endpoint and the network.`, full);
}

/** The error of a call whose total time is up. */
export function timeUp(error: TimeIsUp, progress: Progress): BehindApiError {
  const details = detailsOf(progress);
  if (progress.pending && progress.operation.effect !== 'read') {
    return new OutcomeUnknownError(`${error.message} in total. ${CHECK_FIRST}`, details);
  }
  return new TimeoutError(
    `${error.message} in total. Nothing was changed; call again, or allow more time.`,
    details,
  );
}

/** fetch says "fetch failed"; what really happened is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  return cause instanceof Error && cause.message ? `${message} (${cause.message})` : message;
}

/** The error, or a plain copy of its text if it or one of its causes quotes the token. */
function withoutTokenInside(error: unknown, token: string | undefined): unknown {
  let link = error;
  for (let depth = 0; token && link instanceof Error && depth < 10; depth++, link = link.cause) {
    if (`${link.message}${link.stack}`.includes(token))
      return new Error(withoutToken(reasonOf(error), token));
  }
  return error;
}
