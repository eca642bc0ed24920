import type { CallOperation, CallOptions, Result } from './types.ts';

/** The parts of a call that tools use: its operation, and its form with named arguments. */
export interface QueriedCall<Named, Data, Operation extends CallOperation = CallOperation<'read'>> {
  /** The path of the call, its effect and the names of its arguments. */
  readonly operation: Operation;
  /** The call with named arguments. */
  with(named: Named, options?: CallOptions): Promise<Result<Data, unknown>>;
}

/** The settings of a call that a tool makes with its own signal. */
export type QueryCallOptions = Omit<CallOptions, 'signal'>;

/** The named arguments. You can leave them out if none is required. */
export type NamedAndOptions<Named> =
  Record<string, never> extends Named
    ? [named?: Named, options?: QueryCallOptions]
    : [named: Named, options?: QueryCallOptions];

/** `['V20', 'payments', 'payture', 'billStatus', { billId: '…' }]` */
export type QueryKey = readonly (string | object)[];

/** The start of a call path: a version, with its app, module and name, as far as they are given. */
const CALL_PATH = /^V\d+(\.\w+){0,3}$/;

/**
 * Returns the key of a call with its arguments, or the key of many queries: those of a call with any arguments or, for the start of a
 * call path, those of a module, an app or a version.
 *
 * @throws TypeError when the text is not the start of a call path
 * @example
 * ```ts
 * await queryClient.invalidateQueries({ queryKey: queryKey(behindAPI.V20.payments.payture.billStatus, { billId }) });
 * await queryClient.invalidateQueries({ queryKey: queryKey('V10.chat') });
 * ```
 */
export function queryKey<Named extends object>(
  target: string | { readonly operation: CallOperation; with(named: Named): unknown },
  named?: Named,
): QueryKey {
  const path = typeof target === 'string' ? target : target.operation.name;
  if (!CALL_PATH.test(path)) {
    throw new TypeError(
      `queryKey takes a call, or the start of a call path like "V20.payments"; found "${path}"`,
    );
  }
  return named ? [...path.split('.'), named] : path.split('.');
}
