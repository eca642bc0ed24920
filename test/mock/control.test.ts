import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { dataOf, GUEST, PAYTURE, post, send } from './support.ts';

let mock: Mock;
let id: string;
beforeAll(async () => {
  mock = await startMock();
  id = (await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST)).body.data?.bill_id as string;
});
afterAll(() => mock.close());

test('a state', async () => {
  expect(await send(`${mock.url}/__mock/bills/${id}`)).toMatchObject({
    status: 200,
    body: { success: true, data: { id, state: 'PENDING' } },
  });
});

test.each([
  ['bills/nobodys', 'GET', 'No bill with the id nobodys was created here'],
  ['bills/nobodys/pay', 'POST', 'No bill with the id nobodys was created here'],
  ['cats/7', 'GET', 'There are no cats here. Did you mean chats? There are '],
  ['cats/7/feed', 'POST', 'There are no cats here. Did you mean chats? There are '],
])('%s is unknown: 404', async (path, method, message) => {
  const { status, body } = await send(`${mock.url}/__mock/${path}`, { method });
  expect(status).toBe(404);
  expect(body).toEqual({ success: false, message: expect.stringContaining(message) });
});

test('what is there is named in the plural', async () => {
  const { body } = await send(`${mock.url}/__mock/cats/7`);
  expect(body.message).toMatch(/ chats, .*companies, .*bills,/);
});

test.each(['steal', 'constructor', 'PAY'])('the action %s is unknown: 404', async (action) => {
  const { status, body } = await post(`${mock.url}/__mock/bills/${id}/${action}`);
  expect(status).toBe(404);
  expect(body.message).toBe(`A bill has no action "${action}". Its actions: pay, payWrongAmount`);
});

test.each([
  ['reset', 'GET', 'POST'],
  ['bills/1', 'POST', 'GET, HEAD'],
  ['bills/1/pay', 'GET', 'POST'],
])('/__mock/%s does not take %s: 405', async (path, method, allowed) => {
  const { status, headers, body } = await send(`${mock.url}/__mock/${path}`, { method });
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe(allowed);
  expect(body.message).toContain(`use ${allowed}`);
});

test('an action that is not possible in the state: 409', async () => {
  expect((await post(`${mock.url}/__mock/bills/${id}/pay`)).status).toBe(200);
  expect(await post(`${mock.url}/__mock/bills/${id}/pay`)).toMatchObject({
    status: 409,
    body: { success: false, message: 'pay is not possible: the bill is PAID. Possible now: none' },
  });
});

test('a body is neither needed nor in the way', async () => {
  const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST);
  const answer = await send(`${mock.url}/__mock/bills/${body.data?.bill_id}/pay`, {
    method: 'POST',
    body: 'whatever',
  });
  expect(answer.body.data?.state).toBe('PAID');
});

test('reset forgets everything', async () => {
  const { body } = await post(`${mock.url}/__mock/reset`);
  expect(body).toEqual({ success: true, data: { forgotten: 2 } });
  expect((await send(`${mock.url}/__mock/bills/${id}`)).status).toBe(404);
});

test('what can be seeded is listed, with its states, kinds and actions', async () => {
  const listed = await dataOf(send<{ app: string; lifecycle: string }[]>(`${mock.url}/__mock/lifecycles`));
  expect(listed.find(({ lifecycle }) => lifecycle === 'bill')).toEqual({
    ...{ app: 'payments', lifecycle: 'bill', initial: 'PENDING', open: false, kinds: ['gift'] },
    states: ['PENDING', 'PAID', 'DONE', 'AMOUNT_MISMATCH'],
    actions: {
      pay: expect.objectContaining({ from: ['PENDING'], to: 'PAID', title: 'Pay' }),
      payWrongAmount: expect.objectContaining({ to: 'AMOUNT_MISMATCH' }),
    },
  });
  const entities = listed.map(({ app, lifecycle }, index) => ({ app, lifecycle, id: `seeded-${index}` }));
  await mock.seed(entities);
});

test('what belongs together is shown', async () => {
  await mock.seed([{ app: 'chat', lifecycle: 'message', id: 'm', parents: { chat: 'c' } }]);
  await mock.seed([{ app: 'sales', lifecycle: 'group', id: 'g', added: { company: ['a', 'b'] } }]);
  const { body } = await send(`${mock.url}/__mock/entities`);
  expect(body.data).toContainEqual(expect.objectContaining({ id: 'm', parents: { chat: 'c' } }));
  expect(body.data).toContainEqual(expect.objectContaining({ id: 'g', added: { company: ['a', 'b'] } }));
});

test('the newest entities in short, whatever they are, and one in full', async () => {
  mock.reset();
  for (const id of ['1', '2', '3']) {
    await mock.seed([
      { app: 'chat', lifecycle: 'chat', id, data: { name: `chat ${id}`, login: { password: 'hush' } } },
      { app: 'payments', lifecycle: 'bill', id },
    ]);
  }
  const { body } = await send(`${mock.url}/__mock/entities?summary=true&limit=3`);
  expect(body).toMatchObject({
    data: [
      { lifecycle: 'bill', id: '3', state: 'PENDING', page: '/__mock/pay/3' },
      { lifecycle: 'chat', id: '3' },
      { lifecycle: 'bill', id: '2' },
    ],
    total: 6,
  });
  expect(JSON.stringify(body)).not.toContain('chat 3');
  expect((await send(`${mock.url}/__mock/entities/chat/chat/3`)).body.data).toMatchObject({
    id: '3',
    data: { name: 'chat 3', login: { password: '•••' } },
  });
  expect(JSON.stringify((await send(`${mock.url}/__mock/entities`)).body)).not.toContain('hush');
  expect((await send(`${mock.url}/__mock/entities/chat/chat/4`)).status).toBe(404);
  expect(await send(`${mock.url}/__mock/entities?limit=many`)).toMatchObject({
    status: 400,
    body: { message: 'limit should be a number of entities, not "many"' },
  });
});

test.each([
  ['POST', 'reset', { world: 'other' }, 'POST /__mock/reset: there is no member "world". It takes no body'],
  ['POST', 'reset?word=other', undefined, 'POST /__mock/reset: there is no word among world'],
  ['POST', 'bills/kept/pay', { amount: 5 }, 'POST /__mock/bills/kept/pay: there is no member "amount". It'],
  ['POST', 'seed', { entities: [], reset: true }, 'POST /__mock/seed: there is no member "reset", only'],
  ['POST', 'scenarios/s/load', { world: 'a' }, 'POST /__mock/scenarios/s/load: there is no member "world". '],
  ['DELETE', 'requests?id=1', undefined, 'DELETE /__mock/requests: there is no id among world'],
])('%s /__mock/%s with %j is refused, and changes nothing', async (method, path, body, message) => {
  mock.reset();
  await mock.seed([{ app: 'payments', lifecycle: 'bill', id: 'kept' }]);
  const got = await send(`${mock.url}/__mock/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  expect(got.status).toBe(400);
  expect(got.body.message).toContain(message);
  expect(mock.entities({ id: 'kept' })).toMatchObject([{ state: 'PENDING' }]);
});
