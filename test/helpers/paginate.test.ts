import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiFailure, createBehindApi, paginate } from '../../src/index.ts';

// A server with 45 companies, which can be told to be as odd as a real one may be.
const companies = Array.from({ length: 45 }, (_, index) => ({ object_id: `company ${index}` }));
let behaviour:
  | 'usual'
  | 'no total'
  | 'ignores the page'
  | 'takes page 0 for page 1'
  | 'counts from page 0'
  | 'fails on page 2'
  | 'gives 10 a page at most'
  | 'gives 10 a page at most, and no total'
  | 'answers a bare list'
  | 'has another name for its list'
  | 'answers nothing';
let asked: { page?: number; page_size?: number; query?: string }[] = [];

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text) as { page: number; page_size?: number };
  asked.push(body);
  const { page_size: wanted = 20 } = body;
  const page_size = behaviour.startsWith('gives 10') ? Math.min(wanted, 10) : wanted;
  const page = numberOf(body.page);
  const items = companies.slice((page - 1) * page_size, page * page_size);
  const tellsTotal = !behaviour.endsWith('no total') && behaviour !== 'ignores the page';
  const data = dataOf(items, tellsTotal ? companies.length : undefined);
  const failed = behaviour === 'fails on page 2' && page === 2;
  const answer = failed ? { success: false, message: "Can't finish request" } : { success: true, data };
  response.end(JSON.stringify(answer));
});

function dataOf(items: readonly object[], total: number | undefined): unknown {
  if (behaviour === 'answers a bare list') return items;
  if (behaviour === 'answers nothing') return null;
  return behaviour === 'has another name for its list' ? { companies: items, total } : { items, total };
}

function numberOf(page: number): number {
  if (behaviour === 'ignores the page') return 1;
  if (behaviour === 'takes page 0 for page 1') return Math.max(page, 1);
  return behaviour === 'counts from page 0' ? page + 1 : page;
}

beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
beforeEach(() => {
  behaviour = 'usual';
  asked = [];
});
afterAll(() => server.close());

function search(named: { query?: string; page?: number | undefined; pageSize?: number | undefined }) {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return paginate(createBehindApi({ endpoint }).V10.sales.companies.get, named);
}

async function idsOf(items: AsyncIterable<{ object_id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of items) ids.push(item.object_id);
  return ids;
}

const all = companies.map(({ object_id }) => object_id);

describe('paginate', () => {
  it('gives every item once, and asks for no page too many', async () => {
    expect(await idsOf(search({ query: 'joinery', pageSize: 15 }))).toEqual(all);
    expect(asked).toEqual([1, 2, 3].map((page) => ({ query: 'joinery', page, page_size: 15 })));
  });

  it('ends with a short page where there is no total', async () => {
    behaviour = 'no total';
    expect(await idsOf(search({ pageSize: 20 }))).toEqual(all);
    expect(asked).toHaveLength(3);
  });

  it('ends with an empty page where neither total nor page size are known', async () => {
    behaviour = 'no total';
    expect(await idsOf(search({}))).toEqual(all);
    expect(asked).toHaveLength(4);
  });

  it.each(['takes page 0 for page 1', 'counts from page 0'] as const)(
    'gives every item once from page 0 on where a server %s',
    async (counting) => {
      behaviour = counting;
      expect(await idsOf(search({ page: 0, pageSize: 20 }))).toEqual(all);
    },
  );

  it.each(['gives 10 a page at most', 'gives 10 a page at most, and no total'] as const)(
    'loses nothing where a server %s and 30 are asked for',
    async (limited) => {
      behaviour = limited;
      expect(await idsOf(search({ pageSize: 30 }))).toEqual(all);
      expect(asked).toHaveLength(5);
    },
  );

  it('loses nothing of such a server from a later page on', async () => {
    behaviour = 'gives 10 a page at most';
    expect(await idsOf(search({ page: 2, pageSize: 30 }))).toEqual(all.slice(10));
  });

  it('takes an answer that is a bare list', async () => {
    behaviour = 'answers a bare list';
    expect(await idsOf(search({ pageSize: 20 }))).toEqual(all);
  });

  it('does not take a list of another name for an empty one', async () => {
    behaviour = 'has another name for its list';
    await expect(idsOf(search({}))).rejects.toThrow(new TypeError('A page must have items; found companies'));
  });

  it('takes an answer without data for an empty page', async () => {
    behaviour = 'answers nothing';
    expect(await idsOf(search({}))).toEqual([]);
  });

  it.each([
    [{ page: Number.NaN }, 'page must be a whole number, 0 or more; found NaN'],
    [{ page: -1 }, 'page must be a whole number, 0 or more; found -1'],
    [{ page: '1' }, 'page must be a whole number, 0 or more; found string'],
    [{ pageSize: 0 }, 'pageSize must be a whole number, 1 or more; found 0'],
    [{ pageSize: 2.5 }, 'pageSize must be a whole number, 1 or more; found 2.5'],
    [{ pageSize: null }, 'pageSize must be a whole number, 1 or more; found null'],
  ])('refuses %o by name, and asks for nothing', async (named, message) => {
    await expect(idsOf(search(named as { page: number }))).rejects.toThrow(new TypeError(message));
    expect(asked).toHaveLength(0);
  });

  it('takes undefined for what is left out', async () => {
    expect(await idsOf(search({ page: undefined, pageSize: undefined }))).toEqual(all);
  });

  it('begins where it is told to', async () => {
    expect(await idsOf(search({ page: 3, pageSize: 20 }))).toEqual(all.slice(40));
  });

  it('is not caught by a server that ignores the page', async () => {
    behaviour = 'ignores the page';
    expect(await idsOf(search({ pageSize: 20 }))).toEqual(all.slice(0, 20));
    expect(asked).toHaveLength(2);
  });

  it('asks for nothing more than is taken', async () => {
    for await (const { object_id } of search({ pageSize: 20 })) if (object_id === 'company 3') break;
    expect(asked).toHaveLength(1);
  });

  it('throws the failure of a page, after the items before it', async () => {
    behaviour = 'fails on page 2';
    const items = search({ pageSize: 20 });
    const ids: string[] = [];
    const reading = (async () => {
      for await (const { object_id } of items) ids.push(object_id);
    })();
    await expect(reading).rejects.toThrow(ApiFailure);
    expect(ids).toEqual(all.slice(0, 20));
  });
});
