import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { launch } from './support/chromium.ts';
import { type Shop, startShop } from './support/shop.ts';
import { open, type Watched } from './support/watched.ts';

let browser: Browser;
let mock: Mock;
let shop: Shop;
beforeAll(async () => {
  [browser, mock, shop] = await Promise.all([launch(), startMock(), startShop()]);
});
afterAll(() => Promise.all([browser.close(), mock.close(), shop.close()]));

describe('a checkout', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await open(browser);
  });
  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    expect([...watched.origins].toSorted()).toEqual([mock.url, shop.url].toSorted());
    await watched.page.context().close();
  });

  const button = (name: string) => watched.page.getByRole('button', { name, exact: true });
  const check = async () => {
    await watched.page.locator('output').evaluate((output) => output.replaceChildren());
    await button('Check').click();
    const said = watched.page.locator('output:not(:empty)');
    return said.textContent();
  };
  const buy = async () => {
    await watched.page.goto(`${shop.url}/?endpoint=${encodeURIComponent(mock.url)}`);
    await button('Buy').click();
    await watched.page.waitForURL(`${mock.url}/__mock/pay/*`);
    return watched.page.url().split('/').at(-1) ?? '';
  };
  const backAt = (id: string) => watched.page.waitForURL(`${shop.url}/thanks?order=7&bill_id=${id}`);

  test('Pay comes back to PAID, and then DONE', async () => {
    const id = await buy();
    expect(await watched.page.getByRole('definition').allTextContents()).toEqual(
      expect.arrayContaining(['subscription', 'buyer', 'RUB 999.00', id, 'PENDING']),
    );
    await button('Pay').click();
    await backAt(id);
    expect(await check()).toBe('PAID');
    expect(await check()).toBe('DONE');
  });

  test('Pay the wrong amount comes back to AMOUNT_MISMATCH', async () => {
    const id = await buy();
    await button('Pay the wrong amount').click();
    await backAt(id);
    expect(await check()).toBe('AMOUNT_MISMATCH');
  });

  test('Decline says so; the buyer tries again and pays', async () => {
    const id = await buy();
    await button('Decline').click();
    await expect.poll(() => watched.page.getByRole('status').textContent()).toContain('It is PENDING');
    await button('Pay').click();
    await backAt(id);
    expect(await check()).toBe('PAID');
  });

  test('Decline, and the buyer gives up: PENDING', async () => {
    const id = await buy();
    await button('Decline').click();
    await watched.page.getByRole('link', { name: /^Go on to/ }).click();
    await backAt(id);
    expect(await check()).toBe('PENDING');
  });

  test('Leave comes back to PENDING', async () => {
    const id = await buy();
    await button('Leave').click();
    await backAt(id);
    expect(await check()).toBe('PENDING');
  });

  test('by the keyboard alone', async () => {
    const id = await buy();
    await watched.page.keyboard.press('Tab');
    expect(await watched.page.evaluate(() => document.activeElement?.textContent)).toBe('Pay');
    await watched.page.keyboard.press('Enter');
    await backAt(id);
    expect(await check()).toBe('PAID');
  });
});

test('the payment page works without JavaScript', async () => {
  const bill = await fetch(`${mock.url}/api/payments/20/payture/billCreateUnauthorised`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ subscription_id: 'subscription', user_id: 'buyer' }),
  });
  const { data } = (await bill.json()) as { data: { bill: { payUrl: string } } };
  const { page, complaints } = await open(browser, { javaScriptEnabled: false });
  await page.goto(data.bill.payUrl);
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('Done: the bill is PAID.');
  expect(complaints).toEqual([]);
  await page.context().close();
});
