import { type Page, type PageArguments, PageList, pageIn } from '../page-list.ts';
import {
  type NamedAndOptions,
  type QueriedCall,
  type QueryCallOptions,
  type QueryKey,
  queryKey,
} from '../query-key.ts';
import { unwrap } from '../unwrap.ts';
import type { QueryContext } from './query.ts';

/** A page as the query keeps it. */
export interface QueryPage<Item> {
  /** The items of this page. */
  readonly items: readonly Item[];
  /** The number of items on all pages together, if the server returns it. */
  readonly total?: number | undefined;
}

/** The options of a query with pages, for `useInfiniteQuery` and the like. */
export interface InfiniteQueryOptions<Item, Skip extends symbol = never> {
  /** The path of the call, its arguments, and a word that distinguishes it from a query without pages. */
  readonly queryKey: QueryKey;
  /** Makes the call for a page. */
  readonly queryFn:
    | ((context: QueryContext & { readonly pageParam: number }) => Promise<QueryPage<Item>>)
    | Skip;
  /** The number of the first page. */
  readonly initialPageParam: number;
  /** The number of the next page; undefined after the last one. */
  readonly getNextPageParam: (
    last: QueryPage<Item>,
    pages: readonly QueryPage<Item>[],
    lastPage: number,
  ) => number | undefined;
  /** The client repeats calls by itself. If TanStack Query did so, too, the requests would multiply. */
  readonly retry: false;
}

/**
 * Returns the options of a query for a list with pages. Each page has `items`, and a `total` if the server returns one. There is a
 * next page until the list ends, by the rules of `paginate`.
 *
 * @param named - the named arguments, or TanStack's `skipToken` while they are not known; `page` is the first page, 1 by default
 * @param options - settings for the calls
 * @example
 * ```ts
 * const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(
 *   infiniteQueryOptions(behindAPI.V10.sales.companies.get, { query: 'joinery', pageSize: 50 }),
 * );
 * const companies = data?.pages.flatMap(({ items }) => items) ?? [];
 * ```
 */
export function infiniteQueryOptions<Named extends PageArguments, Item>(
  call: QueriedCall<Named, Page<Item> | readonly Item[]>,
  ...namedAndOptions: NamedAndOptions<Named>
): InfiniteQueryOptions<Item>;
export function infiniteQueryOptions<Named extends PageArguments, Item, Given extends Named | symbol>(
  call: QueriedCall<Named, Page<Item> | readonly Item[]>,
  named: Given,
  options?: QueryCallOptions,
): InfiniteQueryOptions<Item, Extract<Given, symbol>>;
export function infiniteQueryOptions<Named extends PageArguments, Item>(
  call: QueriedCall<Named, Page<Item> | readonly Item[]>,
  named: Named | symbol = {} as Named,
  options?: QueryCallOptions,
): InfiniteQueryOptions<Item, symbol> {
  const isSkipped = typeof named === 'symbol';
  const given = isSkipped ? ({} as Named) : named;
  const { page: initialPageParam = 1 } = given;

  async function queryFn({ signal, pageParam }: QueryContext & { readonly pageParam: number }) {
    const data = unwrap(await call.with({ ...given, page: pageParam }, { ...options, signal }));
    const { items, total } = pageIn(data);
    return { items: items ?? [], total };
  }

  function getNextPageParam(_: QueryPage<Item>, pages: readonly QueryPage<Item>[], lastPage: number) {
    const list = new PageList<Item>(given);
    for (const page of pages) list.add(page);
    return list.isAtEnd ? undefined : lastPage + 1;
  }

  return {
    // A query with pages and one without must not share a key.
    queryKey: [...queryKey(call), 'pages', given],
    queryFn: isSkipped ? named : queryFn,
    initialPageParam,
    getNextPageParam,
    retry: false,
  };
}
