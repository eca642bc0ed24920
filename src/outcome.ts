import type { Operation } from './api.ts';
import {
  type BehindApiError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
} from './errors.ts';
import { masked } from './log.ts';
import { isRefused, isUnclear } from './repeat.ts';
import { type Secrets, safe, without } from './secrecy.ts';
import { TimeIsUp } from './timeout.ts';

/**
 * The error that an attempt without an answer amounts to.
 *
 * @param error - why there is no whole response; without it, the response is no answer
 * @param pending - whether a request was under way, so that its work may have been done
 */
export function errorOf(
  { name, effect }: Operation,
  error: unknown,
  status: number,
  body: unknown,
  attempts: number,
  pending: boolean,
  secrets: Secrets,
): BehindApiError {
  const mayBeDone = effect !== 'read' && pending && (error ? !isRefused(error) : isUnclear(status));
  const [Kind, advice] = mayBeDone
    ? [OutcomeUnknownError, 'It may be done: check before you call again']
    : error
      ? [error instanceof TimeIsUp ? TimeoutError : ConnectionError, 'Nothing was changed: call again']
      : [ResponseFormatError, 'Check the endpoint'];
  const why = error
    ? without(secrets, reasonOf(error))
    : `HTTP ${status}, no answer of the API: "${without(secrets, asText(body)).slice(0, 200)}"`;
  return new Kind(`${why}. ${advice}`, name, attempts, status || undefined, safe(secrets, error, why));
}

/** fetch says "fetch failed"; what really happened is in the cause. */
function reasonOf(error: unknown): string {
  const { message = error, cause } = Object(error);
  return cause?.message ? `${message} (${cause.message})` : `${message}`;
}

const asText = (body: unknown): string =>
  typeof body === 'string' ? body : masked(body === undefined ? '' : body);
