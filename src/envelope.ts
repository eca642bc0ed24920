import { ApiFailure } from './errors.ts';
import { type Secrets, without } from './secrecy.ts';
import type { Result } from './types.ts';

type Envelope = Result<unknown, unknown>;

/** What a text says as JSON; undefined if it is none. */
export function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** A value if it is an envelope; anything else that servers answer is none: `null`, an array, JSON without `success`. */
export const envelopeIn = (value: unknown): Envelope | undefined =>
  typeof (value as Envelope | null | undefined)?.success === 'boolean' ? (value as Envelope) : undefined;

const origins = new WeakMap<object, Origin>();

/** Where an answer comes from, and what must not be quoted of it. */
type Origin = readonly [operation: string, attempts: number, status: number, secrets: Secrets];

/** Remembers where an answer comes from, so that {@link unwrap} can tell. */
export const rememberOrigin = (answer: object, ...origin: Origin): void => {
  origins.set(answer, origin);
};

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
  const [operation, attempts, status, secrets] = origins.get(result) ?? ['Behind API', 1, undefined, []];
  const message = typeof result.message === 'string' ? result.message : 'a failure without a message';
  throw new ApiFailure(without(secrets, message), result, operation, attempts, status);
}
