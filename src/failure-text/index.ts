/**
 * What to tell a person about a call that has failed, in English and Russian.
 *
 * @module
 */
import { isBehindApiError } from '../errors.ts';
import { originOf } from '../origin.ts';
import { outcomeOf } from '../outcome.ts';
import { english, type FailureTexts } from './texts.ts';

export { english, type FailureTexts, russian } from './texts.ts';

/**
 * Returns what to tell a person about a call that has failed. It takes a failure, or whatever the call or `unwrap` threw. The text
 * contains nothing secret, and not the API's own message, which is for developers.
 *
 * @param texts - `english` by default; `russian`, or your own texts
 * @returns undefined after a success, and for the AbortError of a signal that ended the call, about which there is nothing to tell;
 *   other reasons are yours: look for them first
 * @example
 * ```ts
 * const result = await behindAPI.V20.payments.payture.billCreate(subscriptionId);
 * if (!result.success) showMessage(failureText(result, { ...russian, codes: { 1009: 'Этот тариф больше не продаётся.' } }));
 * ```
 */
export function failureText(resultOrError: unknown, texts: FailureTexts = english): string | undefined {
  const outcome = outcomeOf(resultOrError);
  if (outcome === 'done' || isAbort(resultOrError)) return undefined;
  const code = apiCodeOf(resultOrError);
  const own = code === undefined ? undefined : texts.codes?.[code];
  if (own !== undefined) return own;
  if (outcome === 'not-done' && isBehindApiError(resultOrError)) {
    if (resultOrError.code === 'TimeoutError') return texts.timeout;
    if (resultOrError.code === 'ResponseFormatError') return texts.unavailable;
  }
  if (outcome === 'refused' && isServerError(resultOrError)) return texts.unavailable;
  if (outcome) return texts[outcome];
  return isFailure(resultOrError) ? texts.refused : texts.other;
}

/** The server has failed at a call that only reads: nobody has refused anything. */
function isServerError(value: unknown): boolean {
  const { status = 0 } = isBehindApiError(value) ? value : (originOf(Object(value)) ?? {});
  return status >= 500;
}

const isAbort = (value: unknown): boolean => Object(value).name === 'AbortError';

/** A failure that has lost what the client knows of it: it went through JSON, for instance. */
const isFailure = (value: unknown): boolean => Object(value).success === false;

/** The code of a failure; errors have it under another name. */
function apiCodeOf(value: unknown): number | undefined {
  const { apiCode, code } = Object(value);
  if (typeof apiCode === 'number') return apiCode;
  return typeof code === 'number' ? code : undefined;
}
