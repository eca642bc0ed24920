import { isNumber } from './check-options.ts';

/** One page of a list. */
export interface Page<Item> {
  /** The items of this page. */
  readonly items?: readonly Item[] | undefined;
  /** The number of items on all pages together, if the server returns it. */
  readonly total?: number | undefined;
}

/** The named arguments that choose a page. */
export interface PageArguments {
  /** The number of a page; the first one is 1. */
  readonly page?: number | undefined;
  /** The number of items on a page. */
  readonly pageSize?: number | undefined;
}

/** A list that comes page after page, and knows where it ends. */
export class PageList<Item> {
  /** Whether the page that was added last is the last one. */
  isAtEnd = false;
  readonly #first: number;
  readonly #pageSize: number | undefined;
  #page: number;
  #seen = 0;
  #previous = '';
  #previousLength = 0;

  constructor({ page = 1, pageSize }: PageArguments) {
    this.#first = page;
    this.#page = page;
    this.#pageSize = pageSize;
  }

  /** Adds the next page. Returns its items; none if it is the page before once more. */
  add({ items, total }: Page<Item>): readonly Item[] {
    const page = this.#page++;
    const added = items ?? [];
    const text = JSON.stringify(added);
    if (text === this.#previous) {
      // A server that counts from 1 may take page 0 for page 1. Otherwise it takes no notice of the page.
      this.isAtEnd = page !== 1;
      return [];
    }
    this.#seen += added.length;
    this.isAtEnd = added.length === 0 || this.#isComplete(added.length, total);
    this.#previous = text;
    this.#previousLength = added.length;
    return added;
  }

  #isComplete(length: number, total: number | undefined): boolean {
    // Who starts at a later page does not know how many items were skipped.
    if (isNumber(total)) return this.#first === 1 && this.#seen >= total;
    // Being shorter than was asked for proves nothing: a server may give fewer items a page.
    return this.#pageSize !== undefined && length < Math.min(this.#pageSize, this.#previousLength);
  }
}

/**
 * Returns the page in an answer, which may be the bare list of its items, or nothing where there are none.
 *
 * @throws TypeError if there is a list of another name, because without its items the list would seem to be empty
 */
export function pageIn<Item>(data: Page<Item> | readonly Item[] | null | undefined): Page<Item> {
  if (isList(data)) return { items: data };
  const page = data ?? {};
  const lists = Object.entries(page).filter(([, value]) => Array.isArray(value));
  if (page.items || lists.length === 0) return page;
  throw new TypeError(`A page must have items; found ${lists.map(([name]) => name).join(', ')}`);
}

const isList = <Item>(data: Page<Item> | readonly Item[] | null | undefined): data is readonly Item[] =>
  Array.isArray(data);
