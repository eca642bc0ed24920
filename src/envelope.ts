import { ApiFailure } from './errors.ts';
import type { Result } from './types.ts';

/** The envelope in a body, or undefined if there is none: HTML, an empty body, `null`, JSON without `success`. */
export function envelopeIn(body: unknown): Result<unknown, unknown> | undefined {
  let value = body;
  if (typeof body === 'string') {
    try {
      value = JSON.parse(body);
    } catch {
      return undefined;
    }
  }
  const success = (value as { success?: unknown } | null | undefined)?.success;
  return typeof success === 'boolean' ? (value as Result<unknown, unknown>) : undefined;
}

const origins = new WeakMap<object, Origin>();

/** The operation, the number of attempts, and the HTTP status that an answer came with. */
type Origin = readonly [operation: string, attempts: number, status?: number];

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
  throw new ApiFailure(result, ...(origins.get(result) ?? (['Behind API', 1] as const)));
}
