import { unwrap } from './envelope.ts';
import type { CallOptions, Result } from './types.ts';

interface Page<Item> {
  readonly items?: readonly Item[];
  readonly total?: number;
}

/** A call that answers a page at a time: as an object with the items, or as the bare list of them. */
export interface PagedCall<Named, Item> {
  with(named: Named, options?: CallOptions): Promise<Result<Page<Item> | readonly Item[]>>;
}

/**
 * All items of a call that has pages, page after page. It ends with the first page that has no items, that is shorter than
 * `pageSize`, or that reaches the total which the answer tells; and where a server takes no notice of the page, with the
 * second time it answers the same.
 *
 * @throws ApiFailure when a page is answered with a failure
 * @example
 * ```ts
 * for await (const company of paginate(behindAPI.V10.sales.companies.get, { query: 'joinery', pageSize: 50 })) {
 *   console.log(company.name);
 * }
 * ```
 */
export async function* paginate<Named extends { page?: number; pageSize?: number }, Item>(
  call: PagedCall<Named, Item>,
  named: Named,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  let last: string | undefined;
  let seen = 0;
  for (let page = named.page ?? 1; ; page++) {
    const { items, total } = pageOf<Item>(unwrap(await call.with({ ...named, page }, options)));
    const text = JSON.stringify(items);
    if (!items || items.length === 0 || text === last) return;
    yield* items;
    last = text;
    seen += items.length;
    if (named.pageSize && items.length < named.pageSize) return;
    if (total !== undefined && (named.page ?? 1) === 1 && seen >= total) return;
  }
}

const pageOf = <Item>(data: Page<Item> | readonly Item[]): Page<Item> =>
  isList(data) ? { items: data } : data;

const isList = <Item>(data: Page<Item> | readonly Item[]): data is readonly Item[] => Array.isArray(data);
