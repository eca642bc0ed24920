import { checkOptions, given, isNumber, type Rules } from './check-options.ts';
import { type Page, type PageArguments, PageList, pageIn } from './page-list.ts';
import type { CallOptions, Result } from './types.ts';
import { unwrap } from './unwrap.ts';

/** A call that returns one page at a time: a {@link Page}, or the bare array of its items. */
export interface PagedCall<Named, Item> {
  /** The call with named arguments. */
  with(named: Named, options?: CallOptions): Promise<Result<Page<Item> | readonly Item[], unknown>>;
}

const isWhole = (value: unknown, least: number): boolean => Number.isInteger(value) && isNumber(value, least);

const RULES: Rules = {
  page: [(value) => isWhole(value, 0), 'a whole number, 0 or more'],
  pageSize: [(value) => isWhole(value, 1), 'a whole number, 1 or more'],
};

/**
 * Yields the items of all pages of a list, from `named.page` (default 1) on.
 *
 * The list ends at an empty page, and at a page that is the same as the one before, because a server that ignores `page` answers
 * like that. If the server returns a `total`, the list also ends at the page that reaches it. If not, it also ends at a page that is
 * shorter than both `pageSize` and the page before. A page that is only shorter than `pageSize` proves nothing, because a server may
 * return fewer items than it is asked for.
 *
 * @throws ApiFailure when the API answers with a failure
 * @throws TypeError when `page` or `pageSize` is not a whole number, or when a page has its list under another name than `items`
 * @example
 * ```ts
 * for await (const company of paginate(behindAPI.V10.sales.companies.get, { query: 'joinery', pageSize: 50 })) {
 *   console.log(company.name);
 * }
 * ```
 */
export async function* paginate<Named extends PageArguments, Item>(
  call: PagedCall<Named, Item>,
  named: Named,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  const { page: first = 1, pageSize } = named;
  checkOptions(given({ page: first, pageSize }), RULES);
  const list = new PageList<Item>(named);
  for (let page = first; !list.isAtEnd; page++) {
    yield* list.add(pageIn(unwrap(await call.with({ ...named, page }, options))));
  }
}
