import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, post, SUBSCRIPTION, send, TOKEN } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const create = (body: object, headers: Record<string, string> = {}, operation = 'billCreate') =>
  post(`${mock.url}${PAYTURE}/${operation}`, body, { ...TOKEN, ...headers });

async function countOfEntities(): Promise<number> {
  const { body } = await send(`${mock.url}/__mock/entities`);
  return Object.keys(body.data ?? {}).length;
}

test('requests with the same key get the first answer, and its work is done once', async () => {
  const key = { 'Idempotency-Key': 'one' };
  const first = await create(SUBSCRIPTION, key);
  const copies = await Promise.all([create(SUBSCRIPTION, key), create(SUBSCRIPTION, key)]);
  for (const copy of copies) expect(copy.body).toEqual(first.body);
  const other = await create(SUBSCRIPTION, { 'Idempotency-Key': 'two' });
  expect(other.body.data?.bill_id).not.toBe(first.body.data?.bill_id);
});

test('requests that come at once are one', async () => {
  const key = { 'Idempotency-Key': 'one' };
  const answers = await Promise.all([1, 2, 3].map(() => create(SUBSCRIPTION, key)));
  expect(new Set(answers.map(({ body }) => body.data?.bill_id)).size).toBe(1);
});

test('without a key, each request is one of its own', async () => {
  const answers = await Promise.all([create(SUBSCRIPTION), create(SUBSCRIPTION)]);
  expect(new Set(answers.map(({ body }) => body.data?.bill_id)).size).toBe(2);
});

test('a key that comes again with another body is refused', async () => {
  const key = { 'Idempotency-Key': 'one' };
  await create(SUBSCRIPTION, key);
  const { status, body } = await create({ subscription_id: 'another' }, key);
  expect(status).toBe(422);
  expect(body).toEqual({
    success: false,
    message: 'Idempotency-Key: one was sent before, with another body. Send a new key with each new request',
  });
});

test('a renewed token in the body makes no other request', async () => {
  const key = { 'Idempotency-Key': 'one' };
  const first = await create({ ...SUBSCRIPTION, access_token: 'old' }, key);
  const second = await create({ ...SUBSCRIPTION, access_token: 'new' }, key);
  expect(second.body).toEqual(first.body);
});

test('a key counts for one operation', async () => {
  const key = { 'Idempotency-Key': 'one' };
  const first = await create(SUBSCRIPTION, key);
  const other = await create(GUEST, key, 'billCreateUnauthorised');
  expect(other.status).toBe(200);
  expect(other.body.data?.bill_id).not.toBe(first.body.data?.bill_id);
});

test('a refused request is not remembered: it may come again with a valid token', async () => {
  const key = { 'Idempotency-Key': 'one' };
  const refused = await create(SUBSCRIPTION, { ...key, AccessToken: 'expired-token' });
  expect(refused.status).toBe(401);
  expect((await create(SUBSCRIPTION, key)).status).toBe(200);
});

test('a copy gets the answer of a request whose connection broke after the work', async () => {
  const key = { 'Idempotency-Key': 'one' };
  await expect(create(SUBSCRIPTION, { ...key, 'X-Mock-Fault': 'drop-after-work' })).rejects.toThrow();
  const copy = await create(SUBSCRIPTION, key);
  expect(copy.body.data?.bill_id).toBeDefined();
  expect(await countOfEntities()).toBe(1);
});

test('an empty key is refused: it would be that of all requests', async () => {
  const { status, body } = await create(SUBSCRIPTION, { 'Idempotency-Key': '' });
  expect([status, body.message]).toEqual([
    400,
    'Idempotency-Key is empty: send a key, or leave the header out',
  ]);
  expect(await countOfEntities()).toBe(0);
});

test('a reset forgets the keys', async () => {
  const key = { 'Idempotency-Key': 'one' };
  const first = await create(SUBSCRIPTION, key);
  await post(`${mock.url}/__mock/reset`);
  expect((await create(SUBSCRIPTION, key)).body.data?.bill_id).not.toBe(first.body.data?.bill_id);
});

test('pages of other origins may send it', async () => {
  const response = await fetch(`${mock.url}${PAYTURE}/billCreate`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://shop.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'idempotency-key',
    },
  });
  expect(response.headers.get('access-control-allow-headers')).toContain('idempotency-key');
});
