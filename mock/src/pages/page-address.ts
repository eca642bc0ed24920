import type { Entity } from '../entities/store.ts';
import type { LifecyclePage } from '../spec/lifecycle-page.ts';
import { pointedTo, withValueAt } from '../utils/json-pointer.ts';

export function pagePath(id: string): string {
  return `/__mock/pay/${encodeURIComponent(id)}`;
}

/** The answer of a call that created something, with the address of its page at `page` in the data. */
export function withPageAddress(answer: unknown, page: string, id: string, origin: string): unknown {
  const at = `/data${page}`;
  return pointedTo(answer, at) === undefined ? answer : withValueAt(answer, at, `${origin}${pagePath(id)}`);
}

/** Where the page leads in the end, if the thing has such an address. */
export function backAddress({ back, parameter }: LifecyclePage, { id, data }: Entity): string | undefined {
  const given = back === undefined ? undefined : pointedTo(data, back);
  // Nothing else is to be opened from a page of the mock, least of all `javascript:`.
  if (typeof given !== 'string' || !/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  url.searchParams.set(parameter, id);
  return url.href;
}
