import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { type Built, builtSite } from './built.ts';
import { visit } from './visit.ts';

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

const opened = 'dialog[open] input';

it.each([
  ['guides/tokens.html', '/'],
  ['payments/v20.html', 'Control+k'],
  ['downloads.html', 'Meta+k'],
  ['gpt/v20.redoc.html', 'Control+k'],
])('%s has the search by %s', async (path, keys) => {
  const { page, end } = await visit(browser, pathToFileURL(built.folder).href, path);
  if (path.includes('redoc')) await page.waitForSelector('#redoc h1');
  await page.locator('.code, #redoc h1, .prose').first().waitFor();
  await page.keyboard.press(keys);
  await page.fill(opened, 'storage download');
  await page.locator('dialog li').first().waitFor();
  expect(await page.locator('dialog mark').first().textContent()).toMatch(/^(storage|download)$/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/storage\/v10\.html#\/file\/v10\.storage\.file\.download$/);
  await end();
});

it('closes when a place of the same page is chosen, or by Escape', async () => {
  const { page, end } = await visit(browser, built.url, 'payments/v20.html');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.fill(opened, 'V20.payments.payture.billStatus');
  await page.locator('dialog li a').first().click();
  await page.waitForURL(/#\/payture\/v20\.payments\.payture\.billstatus$/);
  expect(await page.locator('dialog').isVisible()).toBe(false);
  await page.keyboard.press('/');
  await page.fill(opened, '');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog').isVisible()).toBe(false);
  await end();
});

it('goes to the field of the start page', async () => {
  const { page, end } = await visit(browser, built.url, 'index.html');
  await page.waitForFunction(
    () => performance.getEntriesByName(`${location.origin}/assets/search.js`).length > 0,
  );
  await page.keyboard.press('Control+k');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
  expect(await page.locator('dialog').count()).toBe(0);
  await end();
});

it('says so where its index is missing', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/assets/search-index.js', (route) => route.abort());
  await page.goto(`${built.url}/guides/tokens.html`);
  await page.locator('.code').first().waitFor();
  await page.keyboard.press('/');
  await page.getByText('The search did not load').waitFor();
  await page.goto(`${built.url}/index.html`);
  await page.getByText('The search did not load').waitFor();
  await context.close();
});
