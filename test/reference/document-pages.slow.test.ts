import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { readSite } from '../../scripts/reference/content.ts';
import { linkOf } from '../../scripts/reference/links.ts';
import { type Built, builtSite, root } from './built.ts';
import { visit } from './visit.ts';

// What a browser adds to the pages whose content document-pages.test.ts reads.

const site = await readSite(root);
const linkTo = (id: string): string => {
  const operation = site.operations.find(({ call }) => call.id === id);
  if (!operation) throw new Error(`There is no ${id}.`);
  return linkOf(operation);
};
const GUEST = 'V20.payments.payture.billCreateUnauthorised';
const STATUS = 'V20.payments.payture.billStatus';

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

describe.each(['http', 'file'])('over %s', (scheme) => {
  const start = () => (scheme === 'http' ? built.url : pathToFileURL(built.folder).href);

  it.each([STATUS, 'V10.easyjob.reports.create', 'V30.gpt.chat.execute'])(
    'a link to %s opens it',
    async (id) => {
      const { page, end } = await visit(browser, start(), linkTo(id));
      const name = id.split('.').slice(2).join('.');
      const heading = page.getByRole('heading', { name, exact: false }).and(page.locator('h3')).first();
      const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(200);
      expect(await page.title()).toMatch(new RegExp(`^${name} – `));
      await end();
    },
  );

  it('leads to another version of the same call, to Redoc, and back to the start', async () => {
    const { page, end } = await visit(browser, start(), linkTo(STATUS));
    await page.click('.versions a[data-version="21"]');
    await page.waitForURL(/payments\/v21\.html#\/payture\/v21\.payments\.payture\.billstatus$/);
    expect(await page.locator('.versions [aria-current]').textContent()).toBe('V21');
    await page.getByText('Redoc view').first().click();
    await page.waitForURL(/payments\/v21\.redoc\.html/);
    await page.click('.brand');
    await page.waitForURL(/index\.html$/);
    await end();
  });
});

it('shows one example at a time, by a click or by keys, and remembers the language', async () => {
  const { page, end } = await visit(browser, built.url, linkTo(GUEST));
  const operation = page.locator(`[id="${linkTo(GUEST).replace(/^[^#]*#/, '')}"]`);
  const visible = () => operation.locator('.languages pre:visible').allTextContents();
  expect(await visible()).toEqual([expect.stringMatching(/import[\s\S]*pageId/)]);
  await operation.getByText('A gift', { exact: true }).click();
  expect(await visible()).toEqual([expect.stringMatching(/import[\s\S]*giftRecipient/)]);
  await operation.locator('.languages:visible').getByText('curl', { exact: true }).click();
  expect(await visible()).toEqual([expect.stringMatching(/^curl[\s\S]*giftRecipient/)]);
  await operation.getByLabel('A gift').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await visible()).toEqual([expect.stringMatching(/^curl[\s\S]*pageId/)]);
  await page.goto(`${built.url}/${linkTo(STATUS)}`);
  await page.reload();
  expect(await page.locator('.languages pre:visible').first().textContent()).toMatch(/^curl/);
  await end();
});

it('is complete without JavaScript', async () => {
  const { page, end } = await visit(browser, built.url, linkTo(GUEST), { javaScriptEnabled: false });
  const operation = page.locator(`[id="${linkTo(GUEST).replace(/^[^#]*#/, '')}"]`);
  await operation.getByText('A gift', { exact: true }).click();
  await operation.locator('pre:visible', { hasText: 'giftRecipient' }).first().waitFor();
  await operation.getByText('subscription_id').first().waitFor();
  await end();
});

it('lets the browser find what is in a tab that is not shown', async () => {
  const { page, end } = await visit(browser, built.url, 'payments/v20.html');
  const hidden = page.locator('.panel[hidden="until-found"]', { hasText: 'giftRecipient:' }).first();
  await hidden.waitFor({ state: 'attached' });
  // A browser without a window has no search in the page; this is what that does before it scrolls.
  await hidden.evaluate((panel) => panel.dispatchEvent(new Event('beforematch', { bubbles: true })));
  await page.locator('pre:visible', { hasText: 'giftRecipient:' }).first().waitFor();
  await end();
});

it('prints every example', async () => {
  const { page, end } = await visit(browser, built.url, 'payments/v20.html');
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('.operation pre')
    .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThan(10);
  expect(await page.locator('.contents').isVisible()).toBe(false);
  await end();
});

it('prints dark text, whatever theme was chosen', async () => {
  const { page, end } = await visit(browser, built.url, 'payments/v20.html');
  await page.getByRole('button', { name: /theme/ }).click();
  await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
  const lightness = () =>
    page.evaluate(() => Math.max(...(getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number)));
  expect(await lightness()).toBeGreaterThan(200);
  await page.emulateMedia({ media: 'print' });
  expect(await lightness()).toBeLessThan(60);
  await end();
});

it('shows which tab and which version is chosen where the reader has colours of their own', async () => {
  const { page, end } = await visit(browser, built.url, linkTo(GUEST), { forcedColors: 'active' });
  const marked = (selector: string, chosen: string) =>
    page.locator(selector).evaluateAll(
      (all, chosen) =>
        all.map((element) => ({
          chosen: element.matches(chosen),
          line: getComputedStyle(element).outlineStyle === 'solid',
        })),
      chosen,
    );
  for (const all of [await marked('.tab', ':has(:checked)'), await marked('.versions a', '[aria-current]')]) {
    expect(all.map(({ line }) => line)).toEqual(all.map(({ chosen }) => chosen));
    expect(new Set(all.map(({ line }) => line)).size).toBe(2);
  }
  await end();
});

it('has tables that a phone shows row by row', async () => {
  const { page, end } = await visit(browser, built.url, 'payments/v20.html', {
    viewport: { width: 375, height: 800 },
  });
  const cells = await page
    .locator('.intro tbody tr:first-child td')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width));
  expect(cells.length).toBeGreaterThan(2);
  expect(Math.min(...cells)).toBeGreaterThan(300);
  await end();
});

it('copies code also where there is no clipboard, as on a page over plain http', async () => {
  const { page, end } = await visit(browser, built.url, 'downloads.html');
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`${built.url}/payments/v20.html`);
  const block = page.locator('.code:visible').first();
  await block.hover();
  await block.getByRole('button').click();
  await block.getByText('Copied').waitFor();
  await end();
});

it('has one theme for all pages, Redoc among them', async () => {
  const { page, end } = await visit(browser, built.url, 'payments/v20.html', { colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto(`${built.url}/guides/tokens.html`);
  expect(await background()).toBe(dark);
  await page.goto(`${built.url}/gpt/v20.redoc.html`);
  await page.waitForSelector('#redoc h1');
  const schemeOf = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await schemeOf()).toBe('dark');
  await page.getByRole('button', { name: 'Switch to the light theme' }).click();
  await page.waitForFunction(() => document.documentElement.classList.contains('light'));
  expect(await schemeOf()).toBe('light');
  await end();
});

it('copies a call as Markdown', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, end } = await visit(browser, built.url, linkTo(STATUS), { permissions });
  const operation = page.locator(`[id="${linkTo(STATUS).replace(/^[^#]*#/, '')}"]`);
  await operation.getByRole('button', { name: 'Copy as Markdown' }).click();
  await operation.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^## billStatus\n[\s\S]*\| `status` \| string \| yes \| documented \|/);
  expect(text.match(/^## /gm)).toHaveLength(1);
  await end();
});

it('shows a page of its own for an address that is none, at any depth', async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${built.url}/payments/v99/none.html`);
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await page.getByText('the list of operations').click();
  await page.waitForURL(`${built.url}/index.html`);
  await page.close();
});
