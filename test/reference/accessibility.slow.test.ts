import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { guideFiles } from '../../scripts/reference/guides.ts';
import { type Built, builtSite } from './built.ts';
import { visit } from './visit.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const schemes = ['light', 'dark'] as const;
/** Of the rules, these alone can find in the dark what they do not find in the light. */
const ofColours = { runOnly: ['color-contrast', 'link-in-text-block'] };
const PHONE = 390;
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
  'guides/index.html',
  ...guides,
];
/** One page of each layout that a phone shows in another way. */
const narrow = new Set([
  'index.html',
  'downloads.html',
  'payments/v20.html',
  'guides/a-payment.html',
  'client/main.html',
  'errors/index.html',
]);

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

it.each(pages)('%s has no serious violation, and fits a narrow window', async (path) => {
  const { page, end } = await visit(browser, built.url, path, { reducedMotion: 'reduce' });
  for (const details of await page.locator('#how-sure details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  for (const summary of (await page.locator('.try summary').all()).slice(0, 1)) await summary.click();
  if (path.includes('#q=')) await page.locator('#results li').first().waitFor();
  for (const width of narrow.has(path) ? [1280, PHONE] : [1280]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await violations(page, 'document'), `at ${width} px`).toEqual([]);
  }
  // A window of 1280 px at a zoom of 400 %: nothing but code and tables may have to be moved sideways.
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'the width').toBe(320);
  await end();
});

it('the search has none', async () => {
  const { page, end } = await visit(browser, built.url, 'guides/tokens.html', { reducedMotion: 'reduce' });
  await page.keyboard.press('/');
  await page.fill('dialog input', 'token');
  await page.locator('dialog li').first().waitFor();
  expect(await violations(page, "'dialog'")).toEqual([]);
  await end();
});

// Redoc chooses its colours when it starts.
it.each(schemes)('the bar of a Redoc view has none in %s', async (colorScheme) => {
  const { page, end } = await visit(browser, built.url, 'payments/v20.redoc.html', { colorScheme });
  await page.waitForSelector('#redoc h1');
  expect(await violations(page, "'.bar'", [colorScheme])).toEqual([]);
  await end();
});

/** What axe finds in each colour scheme. It looks for violations only: to describe what is in order takes most of its time. */
async function violations(
  page: Page,
  where: string,
  inSchemes: readonly ('light' | 'dark')[] = schemes,
): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const found: string[] = [];
  for (const colorScheme of inSchemes) {
    await page.emulateMedia({ colorScheme });
    const options = { resultTypes: ['violations'], ...(colorScheme === 'dark' && ofColours) };
    const serious = await page.evaluate<
      string[]
    >(`axe.run(${where}, ${JSON.stringify(options)}).then(({ violations }) =>
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
    found.push(...serious.map((violation) => `in ${colorScheme}: ${violation}`));
  }
  return found;
}
