import { type QueriedCall, type QueryCallOptions, type QueryKey, queryKey } from '../query-key.ts';
import type { CallOperation } from '../types.ts';
import { unwrap } from '../unwrap.ts';

/** The named arguments of `mutate`. You can leave them out if none is required. */
// biome-ignore lint/suspicious/noConfusingVoidType: TypeScript lets an argument be left out only if its type has void.
export type MutationVariables<Named> = Record<string, never> extends Named ? Named | void : Named;

/** The options of a mutation, for `useMutation` and the like. */
export interface MutationOptions<Named, Data> {
  /** The path of the call. */
  readonly mutationKey: QueryKey;
  /** Makes the call. */
  readonly mutationFn: (named: MutationVariables<Named>) => Promise<Data>;
  /** The client repeats calls by itself, if that is safe. */
  readonly retry: false;
  /**
   * Without a connection, it fails at once. By default, TanStack Query would keep it and send it when the connection is back, perhaps
   * in the name of the next person who signs in.
   */
  readonly networkMode: 'always';
}

/**
 * Returns the options of a mutation for a call. `data` is that of the answer, and `error` is what {@link unwrap} throws. Before you
 * offer a charge again, ask `outcomeOf(error)` whether it may have been made.
 *
 * @param options - settings for the call
 * @example
 * ```ts
 * const { mutate, error } = useMutation(mutationOptions(behindAPI.V20.payments.payture.billCreate));
 * mutate({ subscriptionId });
 * ```
 */
export function mutationOptions<Named extends object, Data>(
  call: QueriedCall<Named, Data, CallOperation>,
  options?: QueryCallOptions,
): MutationOptions<Named, Data> {
  return {
    mutationKey: queryKey(call),
    mutationFn: async (named) => unwrap(await call.with((named ?? {}) as Named, options)),
    retry: false,
    networkMode: 'always',
  };
}
