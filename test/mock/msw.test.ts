import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createMock, type InProcessMock } from '../../mock/src/index.ts';
import { mockHandlers } from '../../mock/src/msw/index.ts';
import { createBehindApi, outcomeOf } from '../../src/index.ts';
import { SUBSCRIPTION } from './support.ts';

const ENDPOINT = 'https://api.behind.ai:6002';
const { payture } = createBehindApi({ endpoint: ENDPOINT, accessToken: 'any', retries: 0 }).V20.payments;
const createBill = () => payture.billCreate(SUBSCRIPTION.subscription_id);

let mock: InProcessMock;
let server: ReturnType<typeof setupServer>;
beforeAll(async () => {
  mock = await createMock();
  server = setupServer(...mockHandlers(mock, `${ENDPOINT}/`));
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => mock.reset());
afterAll(async () => {
  server.close();
  await mock.close();
});

test('a purchase at the real endpoint never leaves the process', async () => {
  const id = String((await createBill()).data?.bill_id);
  expect((await payture.billStatus(id)).data?.status).toBe('PENDING');
  mock.pay(id);
  expect((await payture.billStatus(id)).data?.status).toBe('PAID');
});

test.each(['drop', 'drop-after-work', 'truncated-body'] as const)(
  'a broken connection is one: %s',
  async (fault) => {
    mock.arm({ fault });
    expect(outcomeOf(await createBill().catch((error) => error))).toBe('maybe-done');
    expect(mock.entities()).toHaveLength(fault === 'drop' ? 0 : 1);
  },
);

test('a test can go on with other handlers', async () => {
  const world = mock.world('other');
  server.use(...mockHandlers(world, ENDPOINT));
  await createBill();
  expect([world.entities().length, mock.entities().length]).toEqual([1, 0]);
  server.resetHandlers();
  await createBill();
  expect([world.entities().length, mock.entities().length]).toEqual([1, 1]);
});
