import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { launch } from '../browser/support/chromium.ts';
import { type App, openPage, packedMock, run, start } from './support.ts';

const CREATE = 'V20.payments.payture.billCreate';

let browser: Browser;
let mock: Mock;
let app: App;
beforeAll(async () => {
  await run('sveltekit', 'build');
  const { startMock } = await packedMock();
  mock = await startMock();
  const env = { BEHIND_ENDPOINT: mock.url };
  [browser, app] = await Promise.all([launch(), start('sveltekit', 'serve', env)]);
});
afterAll(() => Promise.all([browser.close(), mock.close(), app.close()]));
beforeEach(() => mock.reset());

/** A page of somebody who has signed in. */
async function signedIn(token: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(browser, options);
  onTestFinished(() => page.context().close());
  await page.goto(app.url);
  await page.getByLabel('Access token').fill(token);
  await click(page, 'Sign in');
  await page.getByRole('button', { name: 'Buy' }).waitFor();
  return page;
}

const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.getByRole('status').textContent();
const alert = (page: Page) => page.getByRole('alert').textContent();

test('compiles', () => run('sveltekit', 'check'));

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('charges in a form action, and shows the payment when the buyer is back', async () => {
    const page = await signedIn('token-of-alice', { javaScriptEnabled });
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

  test('says that an order may have been taken, and does not repeat it', async () => {
    const page = await signedIn('token-of-alice', { javaScriptEnabled });
    mock.arm({ fault: 'drop-after-work', operation: CREATE });
    await click(page, 'Buy');
    await expect.poll(() => alert(page)).toMatch(/^It is not certain whether your order was taken\./);
    expect(mock.entities()).toHaveLength(1);
    await click(page, 'Order again');
    await page.waitForURL(`${mock.url}/__mock/pay/*`);
  });
});

test('acts for whoever has sent the request, of two at once', async () => {
  const [alice, bob] = await Promise.all([signedIn('token-of-alice'), signedIn('rejected-bob')]);
  mock.arm({ fault: 'latency', ms: 300, operation: CREATE, times: 2 });
  await Promise.all([click(alice, 'Buy'), click(bob, 'Buy')]);
  await expect.poll(() => alert(bob)).toBe('You are not allowed to do this.');
  await alice.waitForURL(`${mock.url}/__mock/pay/*`);
  expect(mock.entities()).toHaveLength(1);
});
