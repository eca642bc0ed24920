import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { pointedTo } from '../../mock/src/utils/json-pointer.ts';
import { GUEST, PAYTURE, post, SUBSCRIPTION } from './support.ts';

let mock: Mock;
/** The bodies of the webhooks. */
let told: unknown[] = [];
beforeAll(async () => {
  const fetch = async (request: Request) => {
    told.push(await request.json());
    return new Response();
  };
  mock = await startMock({ webhook: { url: 'https://shop.example/notices', fetch } });
});
afterAll(() => mock.close());
beforeEach(() => {
  mock.reset();
  told = [];
});

const PRODUCT = { app: 'payments', lifecycle: 'product', id: SUBSCRIPTION.subscription_id };

async function createBill(): Promise<string> {
  const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST);
  return String(body.data?.bill_id);
}

async function amountOf(bill: string, version = 20): Promise<unknown> {
  const { body } = await post(`${mock.url}/api/payments/${version}/payture/billStatus`, { bill_id: bill });
  return pointedTo(body, '/data/bill_info/amount');
}

/** Label → value, and the message, of a payment page. */
async function page(bill: string, choice = ''): Promise<Record<string, string>> {
  const text = await (await fetch(`${mock.url}/__mock/pay/${bill}${choice}`)).text();
  const facts = [...text.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, label, value]) => [
    label,
    value,
  ]);
  const [, message = ''] = /<p role="status"[^>]*>(.*?)<\/p>/s.exec(text) ?? [];
  return { ...Object.fromEntries(facts), message };
}

test('a bill takes the price of its product, and keeps it', async () => {
  const data = { name: 'Monthly', amount: 49_950, currency: 'EUR', decline_reason: 'Insufficient <funds>' };
  await mock.seed([{ ...PRODUCT, data }]);
  const bill = await createBill();
  await mock.seed([{ ...PRODUCT, data: { amount: 1 } }]);
  for (const version of [10, 20, 21]) expect(await amountOf(bill, version)).toBe(49_950);
  expect(await page(bill)).toMatchObject({ Product: 'Monthly', Amount: 'EUR 499.50' });
  expect((await page(bill, '/decline')).message).toContain('The reason: Insufficient &#60;funds&#62;');

  mock.pay(bill);
  await mock.webhooks.settled();
  expect(told).toEqual([{ bill_id: bill, status: 'PAID', amount: 49_950 }]);
});

test('a bill of a product that nobody has set has the price of the example', async () => {
  const bill = await createBill();
  expect(await amountOf(bill)).toBe(99_900);
  const { Product, Amount } = await page(bill);
  expect([Product, Amount]).toEqual([SUBSCRIPTION.subscription_id, 'RUB 999.00']);
  expect((await page(bill, '/decline')).message).not.toContain('The reason');
});

test.each([
  [{ amount: 500, currency: 'JPY' }, 'JPY 500'],
  [{ amount: 1_234, currency: 'KWD' }, 'KWD 1.234'],
  [{ amount: 1_234, currency: 'coins' }, '1234 coins'],
])('a bill is set with %j', async (data, shown) => {
  await mock.seed([{ app: 'payments', lifecycle: 'bill', id: 'a-bill', data }]);
  expect(await amountOf('a-bill')).toBe(data.amount);
  expect((await page('a-bill')).Amount).toEqual(shown);
});

const PAY_WRONGLY = {
  'a program': async (bill: string) => void mock.transition(bill, 'payWrongAmount'),
  'the page': async (bill: string) =>
    void (await fetch(`${mock.url}/__mock/pay/${bill}/payWrongAmount`, { method: 'POST' })),
};

test.each([
  ['a program', 'of its product', 500, 600, 'RUB 6.00'],
  ['the page', 'of its product', 500, 600, 'RUB 6.00'],
  ['a program', 'that is usual', undefined, 100_000, 'RUB 1,000.00'],
] as const)('%s pays another amount than the one %s: it is answered, told and shown', async (...row) => {
  const [payer, , amount, paid, shown] = row;
  if (amount !== undefined) await mock.seed([{ ...PRODUCT, data: { amount } }]);
  const bill = await createBill();
  await PAY_WRONGLY[payer](bill);
  for (const version of [10, 20, 21]) expect(await amountOf(bill, version)).toBe(paid);
  expect((await page(bill)).Amount).toBe(shown);
  await mock.webhooks.settled();
  expect(told).toEqual([{ bill_id: bill, status: 'AMOUNT_MISMATCH', amount: paid }]);
});
