import { isBehindApiError } from './errors.ts';
import { originOf } from './origin.ts';
import type { Outcome } from './types.ts';

/**
 * Tells what became of a call, from its result or from the error it threw. Copies and framework proxies of results work, too.
 *
 * - `done`: the API did what was asked.
 * - `refused`: the API did not do it, and says why.
 * - `expired`: the access token is missing or has expired (HTTP 401).
 * - `rejected`: the API rejected the request (code 1001 or 1009).
 * - `too-many`: there were too many requests (code 1039 or HTTP 429).
 * - `maybe-done`: a `write` or a `charge` may have been done. Find out before you repeat it. This is so after an
 *   `OutcomeUnknownError`, after a failure with HTTP 5xx or 408, and when the time of `poll` is over.
 * - `not-done`: no answer arrived, and nothing was changed.
 *
 * @returns undefined for what does not come from this client, such as the reason of a signal that ended the call
 * @example
 * ```ts
 * const result = await behindAPI.V20.payments.payture.billCreate(subscriptionId);
 * if (outcomeOf(result) === 'maybe-done') askThePersonBeforeTryingAgain();
 * ```
 */
export function outcomeOf(resultOrError: unknown): Outcome | undefined {
  if (isBehindApiError(resultOrError)) return resultOrError.outcome;
  if (typeof resultOrError !== 'object' || resultOrError === null || !('success' in resultOrError)) return;
  return resultOrError.success === true ? 'done' : originOf(resultOrError)?.outcome;
}
