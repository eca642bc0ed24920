import { isBehindApiError } from '../errors.ts';
import { isOutage, mayPass } from '../outage.ts';
import type { QueriedCall, QueryCallOptions } from '../query-key.ts';
import { type QueryOptions, queryOptions } from './query.ts';

/** What a bill's status is asked by. */
interface BillArguments {
  readonly billId: string;
}

/** What is known of a bill. */
interface BillState {
  /** Only compared with the statuses that are known, so that it may turn out to be more than a string. */
  readonly status?: unknown;
}

/** The options of a query for a bill's status. */
export interface BillQueryOptions<Data, Skip extends symbol = never> extends QueryOptions<Data, Skip> {
  /** In ms; false once the bill is settled. */
  readonly refetchInterval: (query: BillQuery<Data>) => number | false;
  /** It pauses while nobody is looking at the page. */
  readonly refetchIntervalInBackground: false;
  /** It checks again when somebody looks at the page. */
  readonly refetchOnWindowFocus: true;
  /** The status may change at any time. */
  readonly staleTime: 0;
}

/** What is looked at of a query. */
interface BillQuery<Data> {
  readonly state: { readonly data: Data | undefined; readonly error: unknown };
}

/** The statuses after which another one follows. After `PAID`, what was bought is still being activated. */
const UNSETTLED: readonly unknown[] = ['PENDING', 'PAID'];

/**
 * Returns the options of a query that checks the status of a bill every 3 to 5 seconds, as the owners of the API advise, until it is
 * `DONE` or the API answers with a failure. It continues after outages, pauses while nobody is looking at the page, and checks again
 * when somebody does.
 *
 * @param billId - the bill, or TanStack's `skipToken` while there is none
 * @param options - settings for the calls
 * @example
 * ```ts
 * const { data, error } = useQuery(billQuery(behindAPI.V20.payments.payture.billStatus, billId));
 * if (data?.status === 'DONE') showWhatWasBought();
 * ```
 */
export function billQuery<Data extends BillState, Given extends string | symbol>(
  call: QueriedCall<BillArguments, Data>,
  billId: Given,
  options?: QueryCallOptions,
): BillQueryOptions<Data, Extract<Given, symbol>>;
export function billQuery<Data extends BillState>(
  call: QueriedCall<BillArguments, Data>,
  billId: string | symbol,
  options?: QueryCallOptions,
): BillQueryOptions<Data, symbol> {
  return {
    ...queryOptions(call, typeof billId === 'symbol' ? billId : { billId }, options),
    refetchInterval: ({ state }) => (isSettled(state) ? false : 3_000 + 2_000 * Math.random()),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
    staleTime: 0,
  };
}

function isSettled({ data, error }: BillQuery<BillState>['state']): boolean {
  if (error) return !isOutage(error) && !isPassingFailure(error);
  return data !== undefined && !UNSETTLED.includes(data?.status);
}

function isPassingFailure(error: unknown): boolean {
  if (!isBehindApiError(error) || error.code !== 'ApiFailure') return false;
  return (
    error.outcome === 'too-many' ||
    (error.status !== undefined && error.status >= 400 && mayPass(error.status))
  );
}
