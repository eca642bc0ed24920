/**
 * Turns calls into the arguments of `useSWR`.
 *
 * @module
 */
import { type NamedAndOptions, type QueriedCall, type QueryKey, queryKey } from './query-key.ts';
import { unwrap } from './unwrap.ts';

export {
  type NamedAndOptions,
  type QueriedCall,
  type QueryCallOptions,
  type QueryKey,
  queryKey,
} from './query-key.ts';

/** The settings of SWR that fit the client. */
export interface SwrSettings {
  /** The client repeats calls by itself. If SWR did so, too, the requests would multiply. */
  readonly shouldRetryOnError: false;
}

/**
 * Returns the arguments of `useSWR` for a call that only reads: key, fetcher and settings. `data` is that of the answer, and `error`
 * is what {@link unwrap} throws, which `outcomeOf` understands.
 *
 * @param named - the named arguments, or null while they are not known; `{}` for a call without any
 * @param options - settings for the call
 * @example
 * ```ts
 * const { data, error } = useSWR(...swr(behindAPI.V20.payments.payture.billStatus, { billId }));
 * ```
 */
export function swr<Named extends object, Data>(
  call: QueriedCall<Named, Data>,
  ...namedAndOptions: NamedAndOptions<Named | null>
): [key: QueryKey | null, fetcher: () => Promise<Data>, settings: SwrSettings] {
  const [named, options] = namedAndOptions;
  const given = named ?? ({} as Named);
  return [
    named === null ? null : queryKey(call, given),
    async () => unwrap(await call.with(given, options)),
    { shouldRetryOnError: false },
  ];
}
