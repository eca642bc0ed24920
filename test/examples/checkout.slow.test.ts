import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { launch } from '../browser/support/chromium.ts';
import { type App, openPage, packedMock, run, start } from './support.ts';

const CREATE = 'V20.payments.payture.billCreateUnauthorised';
const THANKS = 'Thank you, your payment has arrived.';

test("the checkout's own component tests pass", () => run('checkout', 'test'));

describe('the checkout in a browser', () => {
  let browser: Browser;
  let mock: Mock;
  let app: App;
  beforeAll(async () => {
    const { startMock } = await packedMock();
    mock = await startMock();
    await run('checkout', 'build', { VITE_BEHIND_ENDPOINT: mock.url });
    [browser, app] = await Promise.all([launch(), start('checkout', 'preview')]);
  });
  afterAll(() => Promise.all([browser.close(), mock.close(), app.close()]));

  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    mock.reset();
    ({ page } = await openPage(browser));
    context = page.context();
    await page.goto(app.url);
    return () => context.close();
  });

  const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const status = () => page.getByRole('status').textContent();
  const alert = () => page.getByRole('alert').textContent();
  const order = async () => {
    await click('Buy');
    await page.waitForURL(`${mock.url}/__mock/pay/*`);
  };
  const charges = () => mock.requests({ operation: CREATE });

  test('is paid, also after a reload, and begins anew', async () => {
    await order();
    await click('Pay');
    await page.waitForURL(`${app.url}/?bill_id=*`);
    await expect.poll(status).toBe(THANKS);
    await page.reload();
    await expect.poll(status).toBe(THANKS);
    await click('Back to the shop');
    await page.reload();
    expect(await page.getByRole('button').textContent()).toBe('Buy');
    expect(charges()).toHaveLength(1);
  });

  test('knows the bill of a buyer who comes back without it, and asks until it is paid', async () => {
    await order();
    await page.goto(app.url);
    await expect.poll(status).toBe('Your payment is being processed …');
    mock.pay(mock.entities()[0]?.id ?? '');
    await expect.poll(status).toBe(THANKS);
  });

  test('names the bill where another amount was paid', async () => {
    await order();
    await click('Pay the wrong amount');
    await expect.poll(alert).toContain(`name the bill ${mock.entities()[0]?.id}`);
  });

  test('lets an order that was refused be made again', async () => {
    await mock.answer({ operation: CREATE, example: 'refused', times: 1 });
    await click('Buy');
    await expect.poll(alert).toBe('This could not be done.');
    await click('Order again');
    await page.waitForURL(`${mock.url}/__mock/pay/*`);
    expect(mock.entities()).toHaveLength(1);
  });

  test('says that an order may have been taken, which Chromium has sent with one key', async () => {
    mock.arm({ fault: 'drop-after-work', operation: CREATE, times: 2 });
    await click('Buy');
    await expect.poll(alert).toMatch(/^It is not certain whether your order was taken\./);
    expect(mock.entities()).toHaveLength(1);
    const keys = charges().map(({ headers }) => headers['idempotency-key']);
    expect([...new Set(keys)]).toEqual([expect.any(String)]);
  });

  test('sells nothing offline, and asks about a payment when the connection is back', async () => {
    await order();
    await page.goto(app.url);
    await expect.poll(status).toBe('Your payment is being processed …');
    await context.setOffline(true);
    await expect.poll(() => page.getByText('You are offline.').isVisible()).toBe(true);
    mock.pay(mock.entities()[0]?.id ?? '');
    await context.setOffline(false);
    await expect.poll(status).toBe(THANKS);
    await click('Back to the shop');
    await context.setOffline(true);
    await expect.poll(() => page.getByRole('button', { name: 'Buy' }).isDisabled()).toBe(true);
  });
});
