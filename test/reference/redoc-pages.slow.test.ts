import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { readSite } from '../../scripts/reference/content.ts';
import { anchorOf, pageOf, redocLinkOf, redocPageOf } from '../../scripts/reference/links.ts';
import { type Built, builtSite, root } from './built.ts';
import { visit } from './visit.ts';

const site = await readSite(root);

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

// One with a webhook and one with a callback: Redoc lists them in the same place as the calls.
const documents = site.documents.filter(({ folder }) => ['payments/v20', 'gpt/v10'].includes(folder));

it.each(documents)(
  '$folder shows its operations, each at the address that others link to',
  async (document) => {
    const { page, end } = await visit(browser, built.url, redocPageOf(document));
    await page.waitForSelector('#redoc h1');
    // One module of the menu is unfolded at a time.
    const menu = page.locator('.menu-content');
    for (const { name, operations } of document.modules) {
      const module = menu.locator(`a[href="#/${name.toLowerCase()}"]`);
      await module.waitFor();
      const unfolded = menu.locator(`a[href^="#/${name.toLowerCase()}/"]`);
      if ((await unfolded.count()) === 0) await module.click();
      await unfolded.first().waitFor();
      const addresses = await unfolded.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const ofCalls = addresses.filter((address) => /\/v\d+\.[^/]*$/.test(`${address}`));
      expect(ofCalls).toEqual(operations.map((operation) => `#${anchorOf(operation)}`));
    }
    await end();
  },
);

describe.each(['http', 'file'])('over %s', (scheme) => {
  const start = () => (scheme === 'http' ? built.url : pathToFileURL(built.folder).href);

  it('opens at a call, says what its marks mean, and leads to another version and to the plain view', async () => {
    const operation = site.operations.find(({ call }) => call.id === 'V20.payments.payture.billStatus');
    if (!operation) throw new Error('There is no billStatus.');
    const { page, end } = await visit(browser, start(), redocLinkOf(operation));
    await page.locator('#redoc h2', { hasText: operation.call.summary }).first().waitFor();
    const body = page.locator('#redoc');
    await body.getByText('costs money, reaches a person or starts paid work').first().waitFor();
    await body.getByText('The owners of the API document this call').first().waitFor();
    await page.click('.versions a[data-version="21"]');
    await page.waitForURL(/payments\/v21\.redoc\.html#\/payture\/v21\.payments\.payture\.billstatus$/);
    await page.waitForSelector('#redoc h2');
    await page.getByText('Plain view').click();
    await page.waitForURL(/payments\/v21\.html$/);
    await end();
  });
});

it('has a sample for the example that one chooses', async () => {
  const document = documents.find(({ folder }) => folder === 'payments/v20');
  const operation = document?.modules
    .flatMap(({ operations }) => operations)
    .find(({ call }) => call.name === 'billCreateUnauthorised');
  const [first, second] = operation?.requests ?? [];
  if (!operation || !first || !second) throw new Error('There are no two examples.');
  const { page, end } = await visit(browser, built.url, redocLinkOf(operation));
  const chooser = page.locator('#redoc').getByRole('button', { name: 'Example' });
  await chooser.filter({ hasText: first.summary }).first().click();
  await page.getByRole('menuitem', { name: second.summary }).first().click();
  const own = uniqueText(second.value, first.value);
  await page.locator('#redoc').getByText(own).first().waitFor();
  await end();
});

it('leads to the plain view where there is no JavaScript', async () => {
  const [document] = documents;
  if (!document) throw new Error('There is no document.');
  const { page, end } = await visit(browser, built.url, redocPageOf(document), { javaScriptEnabled: false });
  await page.click('main a');
  expect(page.url()).toContain(pageOf(document));
  await end();
});

/** A text that only the one example has. */
function uniqueText(one: unknown, other: unknown): string {
  const texts = [...JSON.stringify(one).matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
  return texts.find((text) => !JSON.stringify(other).includes(text)) ?? '';
}
