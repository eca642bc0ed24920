import { checkOptions, given, isNumber, type Rules } from './check-options.ts';
import { type Page, type PageArguments, PageList, pageIn } from './page-list.ts';
import type { CallOptions, Result } from './types.ts';
import { unwrap } from './unwrap.ts';

/** A call that answers a page at a time: a {@link Page}, or the bare list of its items. */
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
 * Yields all items of a call that has pages, page after page, from `named.page` (default 1) on.
 *
 * The end is an empty page, or a page that equals the one before, which is how a server answers that takes no notice of `page`.
 * Where the server tells the `total`, the end is also the page that reaches it. Where it tells none, it is also a page that is
 * shorter than `pageSize` and than the page before. Being shorter than `pageSize` alone proves nothing: a server may give fewer
 * items a page than it is asked for.
 *
 * @throws ApiFailure when a page is answered with a failure
 * @throws TypeError when `page` or `pageSize` is no whole number, or when a page has its list under another name than `items`
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
