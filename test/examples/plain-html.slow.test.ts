import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../mock/src/index.ts';
import { launch } from '../browser/support/chromium.ts';
import type { Watched } from '../browser/support/watched.ts';
import { type App, ENDPOINT, folder, openPage, packedMock, replaceIn, start } from './support.ts';

let browser: Browser;
let mock: Mock;
let app: App;
beforeAll(async () => {
  const { startMock } = await packedMock();
  mock = await startMock();
  replaceIn('plain-html/shop.js', ENDPOINT, mock.url);
  [browser, app] = await Promise.all([launch(), start('plain-html', 'serve')]);
});
afterAll(() => Promise.all([browser.close(), mock.close(), app.close()]));

const status = ({ page }: Watched) => page.getByRole('status').textContent();
const button = ({ page }: Watched, name: string) => page.getByRole('button', { name, exact: true });

test('buys, pays and comes back', async () => {
  const watched = await openPage(browser);
  await watched.page.goto(app.url);
  await button(watched, 'Buy').click();
  await watched.page.waitForURL(`${mock.url}/__mock/pay/*`);
  await button(watched, 'Pay').click();
  await watched.page.waitForURL(`${app.url}/?bill_id=*`);
  await expect.poll(() => status(watched)).toBe('Thank you, your payment has arrived.');
  expect(watched.complaints).toEqual([]);
  expect([...watched.origins].toSorted()).toEqual([app.url, mock.url].toSorted());
  const [charge] = mock.requests({ operation: 'V20.payments.payture.billCreateUnauthorised' });
  expect(charge?.headers).toHaveProperty('idempotency-key');
  await watched.page.context().close();
});

test('names the bill where another amount was paid', async () => {
  const watched = await openPage(browser);
  await watched.page.goto(app.url);
  await button(watched, 'Buy').click();
  await button(watched, 'Pay the wrong amount').click();
  await expect.poll(() => status(watched)).toMatch(/Please contact support, and name the bill [\w-]+\.$/);
  await watched.page.context().close();
});

test('says what went wrong, and can be used again', async () => {
  mock.reset();
  mock.arm({ fault: 'rate-limit', operation: 'V20.payments.payture.billCreateUnauthorised' });
  const watched = await openPage(browser);
  await watched.page.goto(app.url);
  await button(watched, 'Buy').click();
  await expect.poll(() => status(watched)).toBe('Too many requests. Wait a moment, then try again.');
  await button(watched, 'Buy').click();
  await watched.page.waitForURL(`${mock.url}/__mock/pay/*`);
  expect(mock.entities()).toHaveLength(1);
  await watched.page.context().close();
});

test('its import map names the files that the packages export', () => {
  const html = readFileSync(join(folder, 'plain-html/index.html'), 'utf8');
  const [, json = ''] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html) ?? [];
  const { imports } = JSON.parse(json) as { imports: Record<string, string> };
  expect(imports).toEqual(Object.fromEntries(Object.keys(imports).map((name) => [name, exported(name)])));
});

/** The file that a program in the folder of the examples imports by a name. */
function exported(name: string): string {
  const program = `console.log(import.meta.resolve(${JSON.stringify(name)}))`;
  const url = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });
  return String(url)
    .replace(/^.*?\/node_modules\//, './node_modules/')
    .trim();
}
