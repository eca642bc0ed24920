import type { Effect, Outcome, Result } from './types.ts';

/** What was thrown, as far as it is looked at. */
export interface Thrown {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** What came of one request: a whole response, or the reason why there is none. */
export type Attempt = Answered | Broken;

/** A whole response came. */
interface Answered {
  readonly response: Response;
  readonly status: number;
  /** JSON, or a text if it is none; undefined where the caller reads it. */
  readonly body: unknown;
  /** The body, if it is an answer of the API. */
  readonly answer: Result<unknown, unknown> | undefined;
}

/** No whole response came. */
interface Broken {
  readonly response?: undefined;
  readonly body?: undefined;
  readonly answer?: undefined;
  /** The HTTP status, if the response broke off after it. */
  readonly status: number | undefined;
  /** Anything, after the caller's signal has aborted: its reason. */
  readonly error: unknown;
  /** Whether the request got as far as `fetch` or some middleware. */
  readonly isOnItsWay: boolean;
  /** Whether the response came from where a redirect led. */
  readonly isRedirected: boolean;
}

/** What an attempt amounts to. */
export type Verdict =
  | Outcome
  /** The connection was refused, so that it carried nothing. */
  | 'not-sent'
  /** `fetch` followed a redirect, and something elsewhere answered. It may have done the work. */
  | 'redirected';

const REJECTED: readonly unknown[] = [1001, 1009];
const TOO_MANY = 1039;

/** What an attempt amounts to, whatever kind of call it was. */
export function verdictOn(attempt: Attempt): Verdict {
  if (!attempt.response) return verdictOnBroken(attempt);

  const { response, status, body, answer } = attempt;
  if (answer?.success) return 'done';
  const verdict = failureVerdict(status, answer);
  if (verdict) return verdict;
  // Errors of servers and gateways say nothing of the work: https://www.rfc-editor.org/rfc/rfc9110#section-15.6
  if (status === 408 || status >= 500) return 'maybe-done';
  // A proxy may have replaced the answer. What the caller reads is undefined here.
  if (response.ok && !answer && body !== undefined) return 'maybe-done';
  return 'refused';
}

function verdictOnBroken(attempt: Broken): Verdict {
  // There is no Request here, for instance.
  if (!attempt.isOnItsWay) return 'not-done';
  if (attempt.isRedirected) return 'redirected';
  if (wasRefusedConnection(attempt)) return 'not-sent';
  return 'maybe-done';
}

/** The failures that handlers are told of. Codes go before the HTTP status, because the API itself sets them. */
export function failureVerdict(
  status: number | undefined,
  answer: Result<unknown, unknown> | undefined,
): 'rejected' | 'too-many' | 'expired' | undefined {
  if (REJECTED.includes(answer?.code)) return 'rejected';
  if (answer?.code === TOO_MANY || status === 429) return 'too-many';
  // The code of an expired token is not known.
  if (status === 401) return 'expired';
  return undefined;
}

/**
 * Whether the connection was refused, so that it carried nothing. Node tells it by the code of the cause and Bun by that of the
 * error; browsers never tell. Where several addresses were tried, the code stands on the error that sums them up.
 */
function wasRefusedConnection({ error, status }: Broken): boolean {
  // There is a response: it was some middleware that was refused a connection of its own, later.
  if (status !== undefined) return false;
  const { cause, code } = Object(error) as Thrown;
  const refusal: unknown = Object(cause).code ?? code;
  return refusal === 'ECONNREFUSED' || refusal === 'ConnectionRefused';
}

/** Whether a call may have been done though no good answer came. What only reads has nothing to be done twice. */
export const mayBeDone = (verdict: Verdict, effect: Effect): boolean =>
  effect !== 'read' && (verdict === 'maybe-done' || verdict === 'redirected');

/** What an answer means for a call of that effect. */
export function outcomeFor(verdict: Verdict, effect: Effect): Outcome {
  if (mayBeDone(verdict, effect)) return 'maybe-done';
  // A read that fails has done nothing.
  if (verdict === 'maybe-done' || verdict === 'redirected' || verdict === 'not-sent') return 'refused';
  return verdict;
}
