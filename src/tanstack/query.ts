import {
  type NamedAndOptions,
  type QueriedCall,
  type QueryCallOptions,
  type QueryKey,
  queryKey,
} from '../query-key.ts';
import { unwrap } from '../unwrap.ts';

/** The context that TanStack Query gives to a query function. */
export interface QueryContext {
  /** Ends the request when the query is no longer needed. */
  readonly signal?: AbortSignal | undefined;
}

/** The options of a query, for `useQuery`, `createQuery`, `prefetchQuery` and the like. */
export interface QueryOptions<Data, Skip extends symbol = never> {
  /** The path of the call and its arguments. */
  readonly queryKey: QueryKey;
  /** Makes the call. */
  readonly queryFn: ((context: QueryContext) => Promise<Data>) | Skip;
  /** The client repeats calls by itself. If TanStack Query did so, too, the requests would multiply. */
  readonly retry: false;
}

/**
 * Returns the options of a query for a call that only reads. `data` is that of the answer, and `error` is what {@link unwrap} throws,
 * which `outcomeOf` understands. The request ends when TanStack Query no longer needs it.
 *
 * @param named - the named arguments, or TanStack's `skipToken` while they are not known; `{}` for a call without any
 * @param options - settings for the call
 * @example
 * ```ts
 * const { data, error } = useQuery(queryOptions(behindAPI.V20.payments.payture.billStatus, { billId }));
 * ```
 */
export function queryOptions<Named extends object, Data>(
  call: QueriedCall<Named, Data>,
  ...namedAndOptions: NamedAndOptions<Named>
): QueryOptions<Data>;
export function queryOptions<Named extends object, Data, Given extends Named | symbol>(
  call: QueriedCall<Named, Data>,
  named: Given,
  options?: QueryCallOptions,
): QueryOptions<Data, Extract<Given, symbol>>;
export function queryOptions<Named extends object, Data>(
  call: QueriedCall<Named, Data>,
  named: Named | symbol = {} as Named,
  options?: QueryCallOptions,
): QueryOptions<Data, symbol> {
  if (typeof named === 'symbol') return { queryKey: queryKey(call), queryFn: named, retry: false };
  return {
    queryKey: queryKey(call, named),
    queryFn: async ({ signal }) => unwrap(await call.with(named, { ...options, signal })),
    retry: false,
  };
}
