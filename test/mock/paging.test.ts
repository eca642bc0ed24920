import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { dataOf, post, writeSpec } from './support.ts';

// Lists of a document that sets no limits to `page` and `page_size`, so that any value gets as far as the list.

const media = (example: unknown, schema: object) => ({
  content: { 'application/json': { schema, examples: { one: { value: example } } } },
});
const object = (properties: object) => ({ type: 'object', properties });
const anything = {};

const SHOP = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  'x-lifecycles': { door: { initial: 'SHUT', states: ['SHUT'] } },
  paths: {
    '/list': {
      post: {
        'x-state': { lifecycle: 'door', does: 'list', answerId: '/id', items: '/items' },
        'x-effect': 'read',
        requestBody: media({ page: 1, page_size: 2 }, object({ page: anything, page_size: anything })),
        responses: {
          200: {
            description: 'Fine.',
            ...media(
              { success: true, data: { items: [{ id: 'd-1' }], page: 1, page_size: 20, total: 1 } },
              object({
                data: object({
                  items: { type: 'array', items: object({ id: { type: 'string' } }) },
                  page: { type: 'integer' },
                  page_size: { type: 'integer' },
                  total: { type: 'integer' },
                }),
              }),
            ),
          },
        },
      },
    },
  },
};

const IDS = Array.from({ length: 25 }, (_, index) => `door-${index}`);

let mock: Mock;
let spec: string;
beforeAll(async () => {
  spec = writeSpec({ 'shop/v1.yaml': SHOP });
  mock = await startMock({ spec });
  await mock.seed(IDS.map((id) => ({ app: 'shop', lifecycle: 'door', id })));
});
afterAll(async () => {
  await mock.close();
  rmSync(spec, { recursive: true });
});

type Page = { items: { id: string }[]; page: number; page_size: number; total: number };

test.each<[object, number, number, string[]]>([
  [{}, 1, 20, IDS.slice(0, 20)],
  [{ page: 2 }, 2, 20, IDS.slice(20)],
  [{ page: 3, page_size: 7 }, 3, 7, IDS.slice(14, 21)],
  [{ page: 1, page_size: 1 }, 1, 1, IDS.slice(0, 1)],
  [{ page: 9 }, 9, 20, []],
  // What is no number of a page or of items counts as not given.
  [{ page: 0 }, 1, 20, IDS.slice(0, 20)],
  [{ page_size: 0 }, 1, 20, IDS.slice(0, 20)],
  [{ page: -1, page_size: -5 }, 1, 20, IDS.slice(0, 20)],
  [{ page: 1.5, page_size: 2.5 }, 1, 20, IDS.slice(0, 20)],
  [{ page: '2', page_size: null }, 1, 20, IDS.slice(0, 20)],
])('%j', async (request, page, page_size, ids) => {
  const { items, ...about } = await dataOf(post<Page>(`${mock.url}/list`, request));
  expect(about).toEqual({ page, page_size, total: IDS.length });
  expect(items.map(({ id }) => id)).toEqual(ids);
});
