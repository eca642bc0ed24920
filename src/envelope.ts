import { ApiFailure, type ErrorInfo } from './errors.ts';
import type { Redact } from './redact.ts';
import type { Result } from './types.ts';

type Envelope = Result<unknown, unknown>;

/** What a text says as JSON; the text itself if it is none. */
export function parsed(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/** A value if it is an envelope; anything else that servers answer is none: `null`, an array, JSON without `success`. */
export const envelopeIn = (value: unknown): Envelope | undefined =>
  typeof (value as Envelope | null | undefined)?.success === 'boolean' ? (value as Envelope) : undefined;

/** Where failures come from, and how to take out what must not be quoted of them; {@link unwrap} tells. */
export const origins = new WeakMap<object, readonly [ErrorInfo, Redact]>();

/**
 * The data of a success; a failure becomes an exception.
 *
 * @throws ApiFailure with the message, code, data and HTTP status of the failure
 * @example
 * ```ts
 * const { bill_id } = unwrap(await behindAPI.V20.payments.payture.billCreate(subscriptionId));
 * ```
 */
export function unwrap<Data>(result: Result<Data, unknown>): Data {
  if (result.success) return result.data;
  const [info, redact] = origins.get(result) ?? [
    { operation: 'Behind API', attempts: 1, status: undefined },
    String,
  ];
  const message = typeof result.message === 'string' ? result.message : 'a failure without a message';
  throw new ApiFailure(redact(message), result, info);
}
