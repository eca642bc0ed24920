import { skipToken } from '@tanstack/query-core';
import { describe, expect, test } from 'vitest';
import { infiniteQueryOptions } from '../../src/tanstack/index.ts';
import { newQueryClient, type Said, scripted } from './support.ts';

const company = (at: number) => ({ object_id: `company ${at}` });
const page = (from: number, to: number, total?: number): Said => ({
  body: {
    success: true,
    data: {
      items: Array.from({ length: to - from }, (_, at) => company(from + at)),
      ...(total && { total }),
    },
  },
});

/** The ids on each page that a query gets, and the pages that were asked for. */
async function pagesOf(says: readonly Said[], named: { page?: number; pageSize?: number; query?: string }) {
  const { client, requests } = scripted(...says);
  const options = infiniteQueryOptions(client.V10.sales.companies.get, named);
  const { pages } = await newQueryClient().fetchInfiniteQuery({ ...options, pages: 10 });
  return { sizes: pages.map(({ items }) => items.length), requests };
}

describe('a query with pages', () => {
  test('ends with the page that reaches the total', async () => {
    const { sizes, requests } = await pagesOf([page(0, 2, 3), page(2, 3, 3)], {
      query: 'joinery',
      pageSize: 2,
    });
    expect(sizes).toEqual([2, 1]);
    expect(requests).toEqual([1, 2].map((at) => ({ query: 'joinery', page: at, page_size: 2 })));
  });

  test('loses nothing where a server gives fewer items a page than it is asked for', async () => {
    const { sizes } = await pagesOf([page(0, 2), page(2, 4), page(4, 5), page(0, 0)], { pageSize: 50 });
    expect(sizes).toEqual([2, 2, 1]);
  });

  test('ends with an empty page where nothing else tells', async () => {
    expect((await pagesOf([page(0, 2), page(2, 4), page(0, 0)], {})).sizes).toEqual([2, 2, 0]);
  });

  test('ends where a server takes no notice of the page', async () => {
    expect((await pagesOf([page(0, 2)], {})).sizes).toEqual([2, 2]);
  });

  test('begins with the page that is asked for', async () => {
    const { requests } = await pagesOf([page(4, 6), page(0, 0)], { page: 3 });
    expect(requests.map((body) => body.page)).toEqual([3, 4]);
  });

  test('takes a bare list for a page', async () => {
    const { client } = scripted({ body: { success: true, data: [company(0)] } });
    const options = infiniteQueryOptions(client.V10.sales.companies.get, { pageSize: 2 });
    const { pages } = await newQueryClient().fetchInfiniteQuery(options);
    expect(pages).toEqual([{ items: [company(0)], total: undefined }]);
  });

  test.each([null, undefined])('takes %s for a page without items', async (data) => {
    const { client } = scripted({ body: { success: true, data } });
    const options = infiniteQueryOptions(client.V10.sales.companies.get, { pageSize: 2 });
    const { pages } = await newQueryClient().fetchInfiniteQuery(options);
    expect(pages).toEqual([{ items: [], total: undefined }]);
  });

  test('shares no key with a query without pages, and asks for nothing with skipToken', () => {
    const { client, requests } = scripted(page(0, 0));
    const { queryKey, queryFn } = infiniteQueryOptions(client.V10.sales.companies.get, skipToken);
    expect(queryKey).toEqual(['V10', 'sales', 'companies', 'get', 'pages', {}]);
    expect(queryFn).toBe(skipToken);
    expect(requests).toEqual([]);
  });

  test('is of a call that has pages, or does not compile', () => {
    const { client } = scripted(page(0, 0));
    // @ts-expect-error: it has no pages
    expect(infiniteQueryOptions(client.V20.payments.payture.billStatus, { billId: 'b1' }).retry).toBe(false);
  });
});
