import { beforeEach, expect, test, vi } from 'vitest';
import { createMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, TOKEN } from './support.ts';

// What tests store in loops: a mock that is never reset must not fill the memory, and says what it has forgotten.

vi.setConfig({ testTimeout: 120_000 });

const MEGABYTE = 1_000_000;
const large = 'x'.repeat(MEGABYTE);

const mock = await createMock();
beforeEach(() => mock.reset());

type Answer = Record<string, unknown> & { data: Record<string, unknown> };

async function ask(method: string, path: string, body?: object, headers = {}): Promise<[number, Answer]> {
  const answer = await mock.fetch(`${mock.url}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...TOKEN, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return [answer.status, (await answer.json()) as Answer];
}

const createPerson = async (name: string, headers = {}) => {
  const body = { individual: { name, cv: large }, project_id: 'p' };
  const [, { data }] = await ask('POST', '/api/raet/20/individuals/create', body, headers);
  return String(data.individual_id);
};

const PERSON = { app: 'raet', lifecycle: 'individual' };
const seed = (name: string, cv: string, deleted = false) =>
  mock.seed([{ ...PERSON, id: name, deleted, data: { name, cv } }]);
const names = () => mock.entities().map(({ id }) => id);
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${from + index}`);

test('the oldest entities are forgotten when all are too large, deleted ones first, and counted', async () => {
  await seed('small', '');
  await seed('deleted', large, true);
  for (const name of numbers(0, 33)) await seed(name, large);
  expect(names()).toEqual(['small', ...numbers(0, 33)]);
  for (const name of numbers(33, 40)) await seed(name, large);
  expect(names()).toEqual(numbers(7, 40));
  const [, about] = await ask('GET', '/__mock/entities?limit=1&summary=true');
  expect(about).toMatchObject({ total: 33, forgotten: 9 });

  mock.reset();
  expect((await ask('GET', '/__mock/entities'))[1]).toMatchObject({ total: 0, forgotten: 0 });
});

test('an entity that has grown too large is forgotten, and the next one is remembered', async () => {
  await seed('growing', large.repeat(33));
  const update = { individual_id: 'growing', individual: { more: large } };
  await ask('POST', '/api/raet/10/individual/update', update);
  expect(names()).toEqual([]);
  const next = await createPerson('next');
  expect(names()).toEqual([next]);
});

test('requests that are kept no more are counted', async () => {
  for (const name of numbers(0, 20)) await createPerson(name);
  const [, { count, forgotten }] = await ask('GET', '/__mock/requests?limit=1');
  expect(Number(forgotten)).toBeGreaterThan(0);
  expect(Number(count) + Number(forgotten)).toBe(20);
});

test('the oldest keys of requests are forgotten when their bodies are too large', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 20; index++) {
    ids.push(await createPerson(`${index}`, { 'Idempotency-Key': `key-${index}` }));
  }
  const again = (index: number) => createPerson(`${index}`, { 'Idempotency-Key': `key-${index}` });
  expect(await again(19)).toBe(ids[19]);
  expect(await again(0)).not.toBe(ids[0]);
});

test('answers of your own that are too large are refused', async () => {
  const data = { bill_id: 'b', extended: large };
  const add = () => ask('POST', '/__mock/answers', { operation: `${PAYTURE}/billCreate`, data, force: true });
  for (let index = 0; index < 16; index++) expect((await add())[0]).toBe(200);
  const [status, { message }] = await add();
  expect([status, message]).toEqual([
    409,
    'POST /__mock/answers: The answers would take more than 16 MB. Remove them: DELETE /__mock/answers',
  ]);
});

test('scenarios that are too large are refused, and one can be replaced', async () => {
  await seed('all', large.repeat(30));
  const save = async (name: string) => (await ask('PUT', `/__mock/scenarios/${name}`))[0];
  expect([await save('a'), await save('b'), await save('c'), await save('b')]).toEqual([200, 200, 409, 200]);
  await ask('DELETE', '/__mock/scenarios/a');
  expect(await save('c')).toBe(200);
});

test('what is small is not forgotten', async () => {
  const [, { data }] = await ask('POST', `${PAYTURE}/billCreateUnauthorised`, GUEST);
  for (const name of numbers(0, 25)) await seed(name, large);
  const [, status] = await ask('POST', `${PAYTURE}/billStatus`, { bill_id: data.bill_id });
  expect(status.data).toMatchObject({ status: 'PENDING' });
  expect((await ask('GET', '/__mock/entities?limit=1'))[1]).toMatchObject({ total: 26, forgotten: 0 });
});
