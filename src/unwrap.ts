import { ApiFailure } from './errors.ts';
import { kindOf } from './kind-of.ts';
import { originOf } from './origin.ts';
import type { Result } from './types.ts';

const FROM_ELSEWHERE = {
  operation: 'Behind API',
  attempts: 1,
  status: undefined,
  requestId: undefined,
  redactedMessage: undefined,
  outcome: undefined,
};
const NO_MESSAGE = 'a failure without a message';

/**
 * Returns the data of a success; throws an `ApiFailure` if the result is a failure.
 *
 * @throws TypeError if the argument is not a result, but a promise of one, for instance
 * @throws ApiFailure with the message, code, data and HTTP status of the failure; what became of the call is in `outcome`
 * @example
 * ```ts
 * const { bill_id } = unwrap(await behindAPI.V20.payments.payture.billCreate(subscriptionId));
 * ```
 */
export function unwrap<Data>(result: Result<Data, unknown>): Data {
  if (result.success) return result.data;
  if (result.success !== false)
    throw new TypeError(`unwrap takes the result of a call; found ${kindOf(result)}`);
  const { redactedMessage, outcome, ...info } = originOf(result) ?? FROM_ELSEWHERE;
  const message = redactedMessage ?? result.message;
  throw new ApiFailure(typeof message === 'string' ? message : NO_MESSAGE, result, info, outcome);
}
