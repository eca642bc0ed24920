import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { callsOf } from './calls.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

type Data = Record<string, unknown>;

const { data } = callsOf(() => mock);

describe('free-form data', () => {
  const create = (individual: object, project_id = 'p') =>
    data('raet/20/individuals/create', { individual, project_id });

  test('is answered as it was set', async () => {
    const { individual_id } = await create({ name: 'Anna', skills: ['a'] });
    expect(await data('raet/10/individual/get', { individual_id })).toEqual({
      ...{ individual_id, name: 'Anna', skills: ['a'], project_id: 'p' },
    });
    expect(await data('raet/10/individual/update', { individual_id, individual: { name: 'Eve' } })).toEqual({
      ...{ individual_id, name: 'Eve', skills: ['a'], project_id: 'p' },
    });
  });

  test('cannot change the id, and is answered whatever its type', async () => {
    const { individual_id } = await data('raet/10/individuals/create', {
      individual: JSON.parse('{"individual_id":"other","project_id":5,"__proto__":{"x":1},"constructor":2}'),
    });
    expect(individual_id).not.toBe('other');
    const got = await data('raet/10/individual/get', { individual_id });
    expect(got.individual_id).toBe(individual_id);
    expect(got.project_id).toBe(5);
    expect(JSON.stringify(got)).toContain('"__proto__":{"x":1}');
  });

  test('is listed page by page', async () => {
    const ids: unknown[] = [];
    for (let index = 0; index < 25; index++) ids.push((await create({ name: String(index) })).individual_id);
    await create({ name: 'elsewhere' }, 'other');
    const page = (body: object) => data('raet/20/individuals/get', { project_id: 'p', ...body });
    const idsOf = ({ items }: Data) => (items as Data[]).map(({ individual_id }) => individual_id);
    expect(await page({})).toMatchObject({ page: 1, page_size: 20, total: 25 });
    expect(idsOf(await page({}))).toEqual(ids.slice(0, 20));
    expect(idsOf(await page({ page: 2 }))).toEqual(ids.slice(20));
    expect(idsOf(await page({ page: 3, page_size: 7 }))).toEqual(ids.slice(14, 21));
    expect(await page({ page: 9 })).toMatchObject({ items: [], total: 25 });
    expect(await data('raet/10/individuals/get')).toMatchObject({ total: 26 });
  });
});
