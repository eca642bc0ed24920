import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { RealServer } from '../mock/real-server.ts';
import { GUEST, PAYTURE, post, SUBSCRIPTION, TOKEN } from '../mock/support.ts';
import { violationsIn } from './support/axe.ts';
import { launch } from './support/chromium.ts';
import { open, type Watched } from './support/watched.ts';

let browser: Browser;
let mock: Mock;
let watched: Watched;
let page: Page;
/** The HTTP statuses with which the next webhooks are answered; then 200. */
let statuses: number[] = [];
beforeAll(async () => {
  const fetch = async () => new Response(null, { status: statuses.shift() ?? 200 });
  const webhook = { url: 'https://shop.example/notices', retries: 0, fetch };
  [browser, mock] = await Promise.all([launch(), startMock({ webhook })]);
});
afterAll(() => Promise.all([browser.close(), mock.close()]));
beforeEach(async () => {
  mock.reset();
  statuses = [];
  watched = await open(browser);
  page = watched.page;
  await show(mock.url);
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await page.context().close();
});

async function show(url: string): Promise<void> {
  await page.goto(`${url}/__mock`);
  await page.getByText('Live', { exact: true }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const items = (list: string) => page.locator(`#${list} > li`);
const billStatus = (body: object = { bill_id: 'a-bill' }) => post(`${mock.url}${PAYTURE}/billStatus`, body);

test('the next request gets the example that was chosen for it', async () => {
  await page.getByLabel('Answer to').fill('V20.payments.payture.billCreate');
  await page.getByLabel('Answer to').blur();
  await page.locator('#answers').getByLabel('Answer', { exact: true }).selectOption('refused');
  await button('Set this answer').click();
  await expect
    .poll(() => items('answer-list').allTextContents())
    .toEqual([expect.stringContaining('the next request')]);
  const create = () => post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, TOKEN);
  expect((await create()).body.success).toBe(false);
  await expect.poll(() => items('answer-list').count()).toBe(0);
  expect((await create()).body.success).toBe(true);
});

test('all requests get data of your own, until the answer is removed', async () => {
  await billStatus();
  await page.locator('#request-list summary').click();
  await button('Choose its next answer').click();
  expect(await page.getByLabel('Answer to').inputValue()).toBe('V20.payments.payture.billStatus');
  await page.locator('#answers').getByLabel('Answer', { exact: true }).selectOption('data of your own');
  await page.getByLabel('Data', { exact: true }).fill('{ "bill_info": { "bill_status": "PAID" } }');
  await page.getByLabel('For', { exact: true }).selectOption('all requests');
  await button('Set this answer').click();
  await page.getByRole('alert').getByText('it does not fit the document').waitFor();
  // The browser itself says that.
  expect(watched.complaints.splice(0)).toEqual([expect.stringContaining('400 (Bad Request)')]);
  await page.getByLabel('force: also what does not fit').check();
  await button('Set this answer').click();
  await items('answer-list').getByText('all requests').waitFor();
  expect((await billStatus()).body.data).toEqual({ bill_info: { bill_status: 'PAID' } });
  await button('Remove: V20.payments.payture.billStatus').click();
  await expect.poll(() => items('answer-list').count()).toBe(0);
  await page.getByLabel('force: also what does not fit').uncheck();

  await page
    .getByLabel('Data', { exact: true })
    .fill('{ "bill_info": { "bill_status": "PAID", "amount": 7 }, "status": "PAID" }');
  await button('Set this answer').click();
  await items('answer-list').getByText('all requests').waitFor();
  for (const _ of [1, 2]) expect((await billStatus()).body.data?.status).toBe('PAID');
  await button('Remove: V20.payments.payture.billStatus').click();
  await expect.poll(() => items('answer-list').count()).toBe(0);
  expect((await billStatus()).body.data?.status).toBe('PENDING');
});

test('an expectation becomes met, and one that is not says what was nearest', async () => {
  await page.getByLabel('Expect', { exact: true }).fill('V20.payments.payture.billStatus');
  await page.getByLabel('So often').fill('2');
  await button('Expect from now on').click();
  await page.getByText('1 of 1 unmet').waitFor();
  await billStatus();
  await items('expectation-list').getByText('and 1 came').waitFor();
  await billStatus();
  await page.getByText('all are met').waitFor();
  mock.expect({ operation: 'V20.payments.payture.billStatus', body: { bill_id: 'another' } });
  await billStatus();
  await items('expectation-list').getByText('body.bill_id is "a-bill", not "another"').waitFor();
  await button('Remove: V20.payments.payture.billStatus').first().click();
  await expect.poll(() => items('expectation-list').count()).toBe(1);
});

test('a webhook that failed is sent again', async () => {
  statuses = [503];
  const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST);
  mock.pay(String(body.data?.bill_id));
  await items('webhook-list').getByText('failed').waitFor();
  await button(/^Send again: paymentNotification/).click();
  await items('webhook-list').getByText('delivered').waitFor();
  await items('webhook-list').locator('summary').click();
  const attempts = items('webhook-list').locator('pre').last();
  expect(await attempts.textContent()).toMatch(/HTTP 503\n.* HTTP 200\n/);
  // Another one comes while it is read.
  mock.pay(String((await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST)).body.data?.bill_id));
  await expect.poll(() => items('webhook-list').getByText('delivered').count()).toBe(2);
  expect(await attempts.isVisible()).toBe(true);
});

test('from world to world, and one is dropped', async () => {
  const { url } = mock.world('checkout-1');
  mock.world('checkout-2');
  await show(mock.url);
  await page.getByLabel('World').selectOption('checkout-1');
  await page.waitForURL(`${url}/__mock`);
  await page.getByText('Live', { exact: true }).waitFor();
  await button('Drop').click();
  await page.waitForURL(`${mock.url}/__mock`);
  await expect
    .poll(() => page.getByLabel('World').locator('option').allTextContents())
    .toEqual(['the usual one', 'checkout-2']);
  mock.world('checkout-2').drop();
});

test('the life cycles say what can be seeded', async () => {
  await page.getByText('What can be created or seeded').click();
  await items('lifecycle-list').getByText('states: PENDING, PAID, DONE, AMOUNT_MISMATCH').waitFor();
});

test('in front of the real server: how its answers differ, until another report begins', async () => {
  const real = await RealServer.start();
  const front = await startMock({ upstream: real.url });
  await show(front.url);
  real.answerWith(200, {
    success: true,
    data: { bill_info: { bill_status: 'PAID', amount: 1 }, status: 'PAID', fee: 1 },
  });
  await post(`${front.url}${PAYTURE}/billStatus`, { bill_id: 'a-bill' });
  await items('finding-list').getByText('unknown member /data/fee').waitFor();
  await page.locator('#request-list').getByText(`Answered by ${real.url}`).waitFor();
  await button('Begin another').click();
  await page.getByText('Its answers have not differed from the spec.').waitFor();
  await show(mock.url);
  await Promise.all([front.close(), real.close()]);
});

test.each([
  [1280, 'light'],
  [390, 'dark'],
] as const)(
  'at %s px, %s: axe finds nothing, and nothing is wider than the page',
  async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    mock.world('w'.repeat(100));
    const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, {
      ...GUEST,
      user_id: 'u'.repeat(200),
    });
    mock.arm({ fault: 'latency', operation: 'V20.payments.payture.billCreate' });
    mock.expect({ operation: 'V20.payments.payture.billStatus', body: { bill_id: 'x'.repeat(200) } });
    await mock.answer({ operation: 'V20.payments.payture.billCreate', example: 'refused' });
    mock.pay(String(body.data?.bill_id));
    await billStatus({});
    await show(mock.url);
    await page.locator('#request-list summary').first().click();
    await button('Copy as curl').waitFor();
    await page.getByText('What can be created or seeded').click();
    await items('lifecycle-list').first().waitFor();
    await items('webhook-list').getByText('delivered').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    mock.world('w'.repeat(100)).drop();
  },
);
