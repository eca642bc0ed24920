import { envelopeIn, parsed } from './envelope.ts';
import type { Progress } from './request.ts';
import type { Effect, Outcome, Result } from './types.ts';

/** The members that are looked at of what was thrown. */
export interface Thrown {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** What an attempt amounts to, whatever kind of call it was. */
export type Verdict =
  | Outcome
  /** The connection was refused, so that it carried nothing. */
  | 'not-sent'
  /** `fetch` followed a redirect, and something elsewhere answered. It may have done the work. */
  | 'redirected';

/** What came of one request: a whole response, or the reason why there is none. */
export type Attempt = Answered | Broken;

/** A whole response came. */
export interface Answered {
  readonly verdict: Outcome;
  readonly response: Response;
  readonly status: number;
  /** JSON, or a text if it is none; undefined where the caller reads it. */
  readonly body: unknown;
  /** How many characters the body has; 0 where the caller reads it. */
  readonly length: number;
  /** The body, if it is an answer of the API. */
  readonly answer: Result<unknown, unknown> | undefined;
}

/** No whole response came. */
interface Broken {
  readonly verdict: Verdict;
  readonly response?: undefined;
  readonly body?: undefined;
  readonly length?: undefined;
  readonly answer?: undefined;
  /** The HTTP status, if the response broke off after it. */
  readonly status: number | undefined;
  /** Anything, after the caller's signal has aborted: its reason. */
  readonly error: unknown;
}

const REJECTED: readonly unknown[] = [1001, 1009];
const TOO_MANY = 1039;
/** The statuses by which a request is refused, whatever its body says. The code of an expired token is not known. */
export const REFUSALS: Readonly<Partial<Record<number, Outcome>>> = { 401: 'expired', 429: 'too-many' };

/** Makes an attempt of a response, and of its text if that was read. */
export function answered(response: Response, text: string | undefined): Answered {
  const body = parsed(text);
  const answer = envelopeIn(body);
  const verdict = answer?.success ? 'done' : verdictOnFailure(response, body, answer);
  return { verdict, response, status: response.status, body, length: text?.length ?? 0, answer };
}

function verdictOnFailure({ ok, status }: Response, body: unknown, answer: Answered['answer']): Outcome {
  // Codes go before the HTTP status, because the API itself sets them.
  if (REJECTED.includes(answer?.code)) return 'rejected';
  if (answer?.code === TOO_MANY) return 'too-many';
  const refusal = REFUSALS[status];
  if (refusal) return refusal;
  // Errors of servers and gateways say nothing of the work: https://www.rfc-editor.org/rfc/rfc9110#section-15.6
  if (status === 408 || status >= 500) return 'maybe-done';
  // A proxy may have replaced the answer. What the caller reads is undefined here.
  if (ok && !answer && body !== undefined) return 'maybe-done';
  return 'refused';
}

/** Makes an attempt of an error. */
export function broken(error: unknown, progress: Progress): Broken {
  return { verdict: verdictOnError(error, progress), status: progress.status, error };
}

function verdictOnError(error: unknown, { isOnItsWay, isRedirected, status }: Progress): Verdict {
  // There is no Request here, for instance.
  if (!isOnItsWay) return 'not-done';
  if (isRedirected) return 'redirected';
  // The status came, and the body broke off.
  const refusal = status && REFUSALS[status];
  if (refusal) return refusal;
  // Had there been a response, it was some middleware that was refused a connection of its own, later.
  if (status === undefined && isRefusedConnection(error)) return 'not-sent';
  return 'maybe-done';
}

/**
 * Whether a connection was refused, so that it carried nothing. Node tells it by the code of the cause and Bun by that of the
 * error; browsers never tell. Where several addresses were tried, the code stands on the error that sums them up.
 */
function isRefusedConnection(error: unknown): boolean {
  const { cause, code } = Object(error) as Thrown;
  const refusal: unknown = Object(cause).code ?? code;
  return refusal === 'ECONNREFUSED' || refusal === 'ConnectionRefused';
}

/** Whether a call may have been done though no good answer came. What only reads has nothing to be done twice. */
export const mayBeDone = (verdict: Verdict, effect: Effect): boolean =>
  effect !== 'read' && (verdict === 'maybe-done' || verdict === 'redirected');

/** Tells what an answer means for a call of that effect. */
export function outcomeFor(verdict: Outcome, effect: Effect): Outcome {
  // A read that fails has done nothing.
  return verdict === 'maybe-done' && effect === 'read' ? 'refused' : verdict;
}
