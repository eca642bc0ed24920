import { checkOptions, given, isNumber, type Rules } from './check-options.ts';
import { unwrap } from './envelope.ts';
import type { CallOptions, Result } from './types.ts';

/** One page of a list: its items, and how many items all pages hold together, if the server says so. */
export interface Page<Item> {
  readonly items?: readonly Item[] | undefined;
  readonly total?: number | undefined;
}

/** The named arguments that choose a page. */
export interface PageArguments {
  readonly page?: number | undefined;
  readonly pageSize?: number | undefined;
}

/** A call that answers a page at a time: a {@link Page}, or the bare list of its items. */
export interface PagedCall<Named, Item> {
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
 * @throws TypeError when `page` or `pageSize` is no whole number
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
  let seen = 0;
  let previous = '';
  let previousLength = 0;
  for (let page = first; ; page++) {
    const { items, total } = pageIn(unwrap(await call.with({ ...named, page }, options)));
    const text = JSON.stringify(items);
    if (!items?.length) return;
    if (text === previous) {
      // A server that counts from 1 may take page 0 for page 1.
      if (page === 1) continue;
      return;
    }
    yield* items;
    seen += items.length;
    if (isNumber(total)) {
      // Who starts at a later page does not know how many items were skipped.
      if (first === 1 && seen >= total) return;
    } else if (pageSize !== undefined && items.length < Math.min(pageSize, previousLength)) return;
    previous = text;
    previousLength = items.length;
  }
}

const pageIn = <Item>(data: Page<Item> | readonly Item[]): Page<Item> =>
  isList(data) ? { items: data } : data;

const isList = <Item>(data: Page<Item> | readonly Item[]): data is readonly Item[] => Array.isArray(data);
