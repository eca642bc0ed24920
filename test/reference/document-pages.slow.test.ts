import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { readSite } from '../../scripts/reference/build.ts';
import { linkOf, pageOf } from '../../scripts/reference/links.ts';
import { type Built, builtSite, root } from './built.ts';
import { visit } from './visit.ts';

const site = await readSite(root);

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

describe.each(site.documents)('$folder', (document) => {
  it('shows its operations, each at the address that the others link to', async () => {
    const { page, end } = await visit(browser, built.url, pageOf(document));
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
      // Redoc lists webhooks and callbacks in the same place.
      const ofCalls = addresses.filter((address) => /\/v\d+\.[^/]*$/.test(`${address}`));
      expect(ofCalls).toEqual(operations.map((operation) => linkOf(operation).replace(/^[^#]*/, '')));
    }
    await end();
  });
});

describe.each(['http', 'file'])('over %s', (scheme) => {
  const start = () => (scheme === 'http' ? built.url : pathToFileURL(built.folder).href);

  it.each([
    'V20.payments.payture.billStatus',
    'V10.payments.telegram.billStatus',
    'V10.easyjob.reports.create',
    'V30.gpt.chat.execute',
  ])('a link to %s opens it', async (id) => {
    const operation = site.operations.find(({ call }) => call.id === id);
    if (!operation) throw new Error(`There is no ${id}.`);
    const { page, end } = await visit(browser, start(), linkOf(operation));
    const heading = page.locator('#redoc h2', { hasText: operation.call.summary }).first();
    await heading.waitFor();
    await page.waitForFunction((summary) => {
      const found = [...document.querySelectorAll('#redoc h2')].find(({ textContent }) =>
        textContent?.startsWith(summary),
      );
      const top = found?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < 400;
    }, operation.call.summary);
    await end();
  });

  it('shows samples, and what the marks mean', async () => {
    const { page, end } = await visit(
      browser,
      start(),
      'payments/v20.html#/payture/v20.payments.payture.billcreate',
    );
    await page.waitForSelector('#redoc h2');
    const body = page.locator('#redoc');
    await body.getByText('node-behind-api-client').first().waitFor();
    await body.getByText('costs money, reaches a person or starts paid work').first().waitFor();
    await body.getByText('documented by the owners of the API').first().waitFor();
    await page.getByText('TypeScript', { exact: true }).first().click();
    await page.getByText('curl', { exact: true }).first().click();
    await body.getByText('curl https://api.behind.ai:6002').first().waitFor();
    await end();
  });

  it('leads to another version of the same call, and back to the start', async () => {
    const { page, end } = await visit(
      browser,
      start(),
      'payments/v20.html#/payture/v20.payments.payture.billstatus',
    );
    await page.waitForSelector('#redoc h2');
    await page.click('.versions a[data-version="21"]');
    await page.waitForURL(/payments\/v21\.html#\/payture\/v21\.payments\.payture\.billstatus$/);
    await page.waitForSelector('#redoc h2');
    expect(await page.locator('.versions [aria-current]').textContent()).toBe('V21');
    await page.click('.versions a[data-version="10"]');
    await page.waitForURL(/payments\/v10\.html/);
    await page.click('.brand');
    await page.waitForURL(/index\.html$/);
    await page.fill('#query', 'billStatus');
    await page.locator('#results li').first().waitFor();
    expect(await page.locator('#results li').count()).toBeGreaterThan(2);
    await end();
  });
});
