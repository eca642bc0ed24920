import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, post, send } from './support.ts';

const CREATE = 'V20.payments.payture.billCreateUnauthorised';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const put = (url: string, body?: unknown) =>
  send(url, {
    method: 'PUT',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
const create = async (url: string, body: object = GUEST) =>
  (await post(`${url}${PAYTURE}/billCreateUnauthorised`, body)).status;

test('what a world is made of is saved, and loaded again into any world', async () => {
  await mock.seed([{ app: 'payments', lifecycle: 'bill', id: 'b', data: { user_id: 'u' } }]);
  await mock.answer({ operation: CREATE, when: { body: { user_id: 'u' } }, example: 'refused', times: 2 });
  mock.arm({ fault: 'server-error', operation: CREATE, after: 1, times: 1 });
  const saved = mock.entities();
  expect((await put(`${mock.url}/__mock/scenarios/checkout`)).status).toBe(200);

  mock.pay('b');
  mock.reset();
  using world = mock.world('w');
  for (const { url, entities } of [
    { url: mock.url, entities: () => mock.entities() },
    { url: world.url, entities: () => world.entities().map(({ page: _, ...other }) => other) },
  ]) {
    for (let times = 0; times < 2; times++) {
      expect((await post(`${url}/__mock/scenarios/checkout/load`)).body.data).toEqual({ entities: 1 });
      expect(entities()).toMatchObject(saved.map(({ page: _, ...other }) => other));
      expect([await create(url, { ...GUEST, user_id: 'u' }), await create(url), await create(url)]).toEqual([
        200, 500, 200,
      ]);
    }
  }
});

test('a scenario is JSON that a test can keep', async () => {
  await mock.seed([{ app: 'payments', lifecycle: 'bill', id: 'b', state: 'PAID' }]);
  mock.arm({ fault: 'drop', times: 'always' });
  const scenario = JSON.parse(JSON.stringify(mock.scenario()));
  mock.reset();
  await mock.load(scenario);
  expect(mock.entities()).toMatchObject([{ id: 'b', state: 'PAID' }]);
  expect(mock.scenario()).toEqual(scenario);
  await mock.load({ entities: [{ app: 'sales', lifecycle: 'company', id: 'c' }] });
  expect(mock.scenario()).toMatchObject({ entities: [{ id: 'c' }], answers: [], faults: [] });
  expect((await put(`${mock.url}/__mock/scenarios/given`, scenario)).body.data).toEqual(scenario);
  expect((await send(`${mock.url}/__mock/scenarios/given`)).body.data).toEqual(scenario);
});

test('a scenario that is wrong changes nothing', async () => {
  await mock.seed([{ app: 'payments', lifecycle: 'bill', id: 'b' }]);
  for (const [scenario, message] of [
    [{ entities: [{ app: 'payments' }] }, /^load\(\): entities\[0\]\.lifecycle should be one of/],
    [{ answers: [{ operation: CREATE, example: 'none' }] }, /^load\(\): there is no example "none"/],
    [{ faults: [{ fault: 'none' }] }, /^load\(\): there is no fault "none"/],
    [{ faults: {} }, /^load\(\): faults should be a list of objects/],
    [{ things: [] }, /^load\(\): there is no member "things"\. The members: entities, answers, faults/],
  ] as const) {
    await expect(mock.load(scenario as object)).rejects.toThrow(message);
    const { status } = await put(`${mock.url}/__mock/scenarios/wrong`, scenario);
    expect(status).toBe(400);
  }
  expect(mock.entities()).toHaveLength(1);
  expect((await send(`${mock.url}/__mock/scenarios/wrong`)).status).toBe(404);
});

test('scenarios are listed and removed, and have names that stand in an address', async () => {
  await put(`${mock.url}/__mock/scenarios/one`);
  const list = async () => (await send(`${mock.url}/__mock/scenarios`)).body.data;
  expect(await list()).toContain('one');
  const remove = () => send(`${mock.url}/__mock/scenarios/one`, { method: 'DELETE' });
  expect((await remove()).body.data).toEqual({ removed: 1 });
  expect((await remove()).body.message).toMatch(/^There is no scenario one\. Those that were saved: /);
  expect(await list()).not.toContain('one');
  expect((await put(`${mock.url}/__mock/scenarios/a%20b`)).body.message).toMatch(
    /"a b" is not the name of a scenario/,
  );
});
