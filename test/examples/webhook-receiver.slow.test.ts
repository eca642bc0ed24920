import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { type App, packedMock, run, start } from './support.ts';

let mock: Mock;
let app: App;
beforeAll(async () => {
  const { startMock } = await packedMock();
  mock = await startMock();
  const env = { BEHIND_ENDPOINT: mock.url, ORDERS: ':memory:', PORT: '0' };
  app = await start('webhook-receiver', 'serve', env);
});
afterAll(() => Promise.all([mock.close(), app.close()]));
beforeEach(() => {
  mock.reset();
  mock.webhooks.add({ url: `${app.url}/notices`, retryDelay: 10 });
});

const delivered = (billId: string) => app.printed().split(`Delivered: ${billId}\n`).length - 1;
const statuses = () =>
  mock.webhooks.deliveries().flatMap(({ attempts }) => attempts.map(({ status }) => status));

async function order(): Promise<string> {
  const answer = await fetch(`${app.url}/orders`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userId: 'aa0e8400-e29b-41d4-a716-446655440005' }),
  });
  return ((await answer.json()) as { billId: string }).billId;
}

test('compiles', () => run('webhook-receiver', 'typecheck'));

test('delivers what was paid once, however often it is told', async () => {
  const billId = await order();
  mock.webhooks.arm({ fault: 'twice', times: 2 });
  mock.pay(billId);
  await mock.webhooks.settled();
  expect(statuses()).toEqual([200, 200, 200, 200]);
  await expect.poll(() => delivered(billId)).toBe(1);
});

test('delivers nothing for the wrong amount', async () => {
  const billId = await order();
  mock.transition(billId, 'payWrongAmount');
  await mock.webhooks.settled();
  expect(statuses()).toEqual([200]);
  expect(delivered(billId)).toBe(0);
});

test('refuses what is not signed, and asks the API nothing', async () => {
  const billId = await order();
  mock.webhooks.arm({ fault: 'wrong-signature' });
  mock.pay(billId);
  await mock.webhooks.settled();
  expect(statuses()[0]).toBe(401);
  expect(mock.requests({ operation: 'V20.payments.payture.billStatus' })).toEqual([]);
});

test('lets a notice come again where the API gives no answer', async () => {
  const billId = await order();
  mock.arm({ fault: 'server-error', operation: 'V20.payments.payture.billStatus', times: 3 });
  mock.pay(billId);
  await mock.webhooks.settled();
  // The newest delivery comes first: that of DONE, and before it the two attempts for PAID.
  expect(statuses()).toEqual([200, 500, 200]);
  await expect.poll(() => delivered(billId)).toBe(1);
});
