import { ApiFailure } from './errors.ts';
import { originOf } from './origin.ts';
import type { Result } from './types.ts';

type Envelope = Result<unknown, unknown>;

const FROM_ELSEWHERE = {
  operation: 'Behind API',
  attempts: 1,
  status: undefined,
  redactedMessage: undefined,
  outcome: undefined,
};
const NO_MESSAGE = 'a failure without a message';

/** Parses a text as JSON; returns the text itself if it is none. */
export function parsed(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/** Returns a value if it is an envelope, which is an object with a boolean `success`. */
export const envelopeIn = (value: unknown): Envelope | undefined =>
  typeof (value as Envelope | null | undefined)?.success === 'boolean' ? (value as Envelope) : undefined;

/**
 * The data of a success; a failure becomes an exception.
 *
 * @throws ApiFailure with the message, code, data and HTTP status of the failure; what became of the call is in `outcome`
 * @example
 * ```ts
 * const { bill_id } = unwrap(await behindAPI.V20.payments.payture.billCreate(subscriptionId));
 * ```
 */
export function unwrap<Data>(result: Result<Data, unknown>): Data {
  if (result.success) return result.data;
  const { redactedMessage, outcome, ...info } = originOf(result) ?? FROM_ELSEWHERE;
  const message = redactedMessage ?? result.message;
  throw new ApiFailure(typeof message === 'string' ? message : NO_MESSAGE, result, info, outcome);
}
