import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { guideFiles } from '../../scripts/reference/guides.ts';
import { type Built, builtSite } from './built.ts';
import { visit } from './visit.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const guides = guideFiles.map((file) => `guides/${file.replace(/^.*\/|\.md$/g, '')}.html`);
const pages = [
  'index.html',
  'index.html#q=bill',
  'index.html#effect=charge',
  'downloads.html',
  'payments/v20.html',
  'gpt/v10.html',
  'versions.html',
  'changelog.html',
  '404.html',
  'client/index.html',
  'client/main.html',
  'errors/index.html',
  'errors/OutcomeUnknownError.html',
  'errors/outcome-maybe-done.html',
  'errors/code-1039.html',
  ...guides,
];

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const narrow = [
    'index.html',
    'downloads.html',
    'payments/v20.html',
    'guides/a-payment.html',
    'client/main.html',
    'errors/index.html',
  ];
  it.each([...pages.map((path) => [path, 1280] as const), ...narrow.map((path) => [path, 390] as const)])(
    '%s at %d px has no serious violation',
    async (path, width) => {
      const { page, end } = await visit(browser, built.url, path, {
        colorScheme,
        viewport: { width, height: 844 },
      });
      for (const details of await page.locator('#how-sure details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      for (const summary of (await page.locator('.try summary').all()).slice(0, 1)) await summary.click();
      if (path.includes('#q=')) await page.locator('#results li').first().waitFor();
      expect(await violations(page, 'document')).toEqual([]);
      await end();
    },
  );

  it('the search has none', async () => {
    const { page, end } = await visit(browser, built.url, 'guides/tokens.html', { colorScheme });
    await page.keyboard.press('/');
    await page.fill('dialog input', 'token');
    await page.locator('dialog li').first().waitFor();
    expect(await violations(page, "'dialog'")).toEqual([]);
    await end();
  });

  it('the bar of a Redoc view has none', async () => {
    const { page, end } = await visit(browser, built.url, 'payments/v20.redoc.html', { colorScheme });
    await page.waitForSelector('#redoc h1');
    expect(await violations(page, "'.bar'")).toEqual([]);
    await end();
  });
});

async function violations(page: Page, where: string): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations: found } = (await page.evaluate(`axe.run(${where})`)) as AxeResults;
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
