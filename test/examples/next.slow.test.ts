import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { launch } from '../browser/support/chromium.ts';
import { type App, folder, openPage, packedMock, run, start } from './support.ts';

const CREATE = 'V20.payments.payture.billCreate';
const NEXT_TELEMETRY_DISABLED = '1';

let browser: Browser;
let mock: Mock;
let app: App;
beforeAll(async () => {
  // While it is built there is no API.
  await run('next', 'build', { NEXT_TELEMETRY_DISABLED });
  const { startMock } = await packedMock();
  mock = await startMock();
  const env = { NEXT_TELEMETRY_DISABLED, BEHIND_ENDPOINT: mock.url, PORT: '0' };
  [browser, app] = await Promise.all([launch(), start('next', 'serve', env)]);
});
afterAll(() => Promise.all([browser.close(), mock.close(), app.close()]));
beforeEach(() => mock.reset());

/** A page of somebody who has signed in. */
async function signedIn(token: string): Promise<Page> {
  const { page } = await openPage(browser);
  onTestFinished(() => page.context().close());
  await page.goto(app.url);
  await page.getByLabel('Access token').fill(token);
  await click(page, 'Sign in');
  await page.getByRole('button', { name: 'Buy' }).waitFor();
  return page;
}

const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.getByRole('status').textContent();
const alert = (page: Page) => page.getByRole('main').getByRole('alert').textContent();

test('prerenders what is the same for all', () => {
  const html = readFileSync(join(folder, 'next/.next/server/app/index.html'), 'utf8');
  expect(html).toContain('999 roubles a year');
  expect(html).toContain('One moment …');
  expect(html).not.toContain('Access token');
});

test('charges in a server action, and shows the payment when the buyer is back', async () => {
  const page = await signedIn('token-of-alice');
  await click(page, 'Buy');
  await page.waitForURL(`${mock.url}/__mock/pay/*`);
  await page.goto(app.url);
  await expect.poll(() => status(page)).toBe('Your payment is being processed. Look again in a moment.');
  mock.pay(mock.entities()[0]?.id ?? '');
  await page.reload();
  await expect.poll(() => status(page)).toBe('Thank you, your payment has arrived.');
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, httpOnly }) => [name, httpOnly]).toSorted()).toEqual([
    ['bill', true],
    ['token', true],
  ]);
});

test('acts for whoever has sent the request, of two at once', async () => {
  const [alice, bob] = await Promise.all([signedIn('token-of-alice'), signedIn('rejected-bob')]);
  mock.arm({ fault: 'latency', ms: 300, operation: CREATE, times: 2 });
  await Promise.all([click(alice, 'Buy'), click(bob, 'Buy')]);
  await expect.poll(() => alert(bob)).toBe('You are not allowed to do this.');
  await alice.waitForURL(`${mock.url}/__mock/pay/*`);
  expect(mock.entities()).toHaveLength(1);
});

test('says that an order may have been taken, and does not repeat it', async () => {
  const page = await signedIn('token-of-alice');
  mock.arm({ fault: 'drop-after-work', operation: CREATE });
  await click(page, 'Buy');
  await expect.poll(() => alert(page)).toMatch(/^It is not certain whether your order was taken\./);
  expect(mock.entities()).toHaveLength(1);
  await click(page, 'Order again');
  await page.waitForURL(`${mock.url}/__mock/pay/*`);
});
