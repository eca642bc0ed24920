import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { coverage } from '../../scripts/coverage/command.ts';
import type { Counts, Coverage } from '../../scripts/coverage/coverage.ts';
import { operationCount } from '../support/calls.ts';
import { runCommand } from '../support/command.ts';
import { type Built, builtSite } from './built.ts';
import { visit } from './visit.ts';

let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

const rows = 'li[data-operation]:visible';

describe('search', () => {
  // search.test.ts has what is found by which words.
  it('shows the calls that it finds, in their rows, and guides beside them', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    await page.fill('#query', 'await behindAPI.V20.payments.payture.billCreate(id)');
    await page.locator(`#results ${rows}`).first().waitFor();
    expect(await page.locator(`#results ${rows} code`).first().textContent()).toBe(
      'V20.payments.payture.billCreate',
    );
    expect(await page.textContent('#count')).toMatch(/^\d+ operations? found$/);
    await page.fill('#query', 'tokens');
    await page.locator('#results a', { hasText: 'Tokens' }).first().click();
    await page.waitForURL(/guides\/tokens\.html$/);
    await end();
  });

  it('says so when there is nothing', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    await page.fill('#query', 'xyzzyplugh');
    await page.getByText('Nothing found').waitFor();
    expect(await page.locator(rows).count()).toBe(0);
    await page.fill('#query', 'telegrxmm xyzzyplugh');
    await page.getByRole('button', { name: 'telegram', exact: true }).click();
    await page.locator(`#results ${rows}`, { hasText: 'telegram' }).first().waitFor();
    await end();
  });

  it('has its finds in the page before the next key can be pressed', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    await page.fill('#query', 'a');
    await page.locator(`#results ${rows}`).first().waitFor();
    const found = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#query');
      if (!field) throw new Error('There is no field.');
      return ['bill status', 'chat create'].map((words) => {
        field.value = words;
        field.dispatchEvent(new Event('input'));
        return document.querySelector('#results li[data-operation] code')?.textContent;
      });
    });
    expect(found).toEqual([expect.stringContaining('.billStatus'), expect.stringContaining('.chat.')]);
    await end();
  });
});

describe('filters', () => {
  it.each([
    ['app', 'payments', (row: DOMStringMap) => row.operation?.includes('.payments.')],
    ['version', '21', (row: DOMStringMap) => row.operation?.startsWith('V21.')],
    ['effect', 'charge', (row: DOMStringMap) => row.effect === 'charge'],
    ['source', 'documented', (row: DOMStringMap) => row.source === 'documented'],
  ])('%s', async (name, value, fits) => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    const before = await page.locator(rows).count();
    await page.selectOption(`#${name}`, value);
    const shown = await page
      .locator(rows)
      .evaluateAll((elements) => elements.map((element) => ({ ...(element as HTMLElement).dataset })));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(await page.locator('#operations li[data-operation]').count());
    expect(shown.every(fits)).toBe(true);
    // Nor are there headings above nothing.
    for (const section of await page.locator('#operations [data-group]:visible').all())
      expect(await section.locator(rows).count()).toBeGreaterThan(0);
    await page.click('#clear');
    // The apps are open or closed as they were.
    expect(await page.locator(rows).count()).toBe(before);
    await end();
  });

  it('narrow a search, and are kept in the address', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    await page.fill('#query', 'bill');
    await page.selectOption('#version', '20');
    await page.selectOption('#effect', 'read');
    await page.locator(`#results ${rows}`).first().waitFor();
    const found = await page.locator(`${rows} code`).allTextContents();
    expect(found).toEqual(['V20.payments.payture.billStatus']);
    await page.reload();
    await page.locator(`#results ${rows}`).first().waitFor();
    expect(await page.locator(`${rows} code`).allTextContents()).toEqual(found);
    expect(await page.inputValue('#query')).toBe('bill');
    await end();
  });
});

describe('keys', () => {
  it('go from the field through the list and open', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.type('billStatus');
    await page.locator(`#results ${rows}`).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    expect(first).toContain('billStatus');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\.html#\/\w+\/v\d+\.\w+\.\w+\.billstatus$/);
    await end();
  });

  it('clear the field with Escape', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html#q=bill');
    await page.locator(`#results ${rows}`).first().waitFor();
    await page.focus('#query');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#query')).toBe('');
    expect(await page.locator('#operations').isVisible()).toBe(true);
    await end();
  });
});

describe('what stands beside', () => {
  it('leads to the apps, and opens them', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    expect(await page.locator('#app-chat').isVisible()).toBe(false);
    await page.locator('#apps').getByRole('link', { name: 'chat', exact: true }).click();
    await page.locator('#app-chat li').first().waitFor();
    await page.getByRole('button', { name: 'Open all apps' }).click();
    expect(await page.locator(rows).count()).toBeGreaterThanOrEqual(operationCount);
    await end();
  });

  it('leads to what is new', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    expect(await page.textContent('#new')).toMatch(/\d+ calls? ha(s|ve) a later version/);
    await page.locator('#new').getByRole('link', { name: 'What changed between versions' }).click();
    await page.getByRole('heading', { name: 'V20 after V10' }).first().waitFor();
    await end();
  });

  it('says of each row how well the answer is known, if the call is known better', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    const marks = (call: string) =>
      page.locator(`#operations [data-operation="${call}"] .marks .badge`).allTextContents();
    expect(await marks('V20.payments.payture.billStatus')).toEqual(['read', 'documented']);
    expect((await marks('V10.chat.chat.get')).slice(1)).toEqual(['observed', 'answer inferred']);
    await end();
  });
});

it('says how sure we are, per document, and what to compare next', async () => {
  const { page, end } = await visit(browser, built.url, 'index.html');
  const section = page.locator('#how-sure');
  const { out } = await runCommand(coverage, ['--json']);
  const { total, documents, next } = JSON.parse(out) as Coverage;
  expect(await section.locator('p').textContent()).toContain(
    `Of ${total.operations} calls, ${total.calls.documented} are documented, ${total.calls.observed} observed`,
  );
  for (const summary of await section.locator('summary').all()) await summary.click();
  const payments = section.getByRole('row', { name: /^payments\/v20/ });
  const known = ({ documented, observed, inferred }: Counts) =>
    `${documented + observed} of ${documented + observed + inferred}`;
  const figures = documents
    .filter(({ document }) => document === 'payments/v20')
    .flatMap(({ calls, parameters, answers, members, seen }) => [
      ...[calls, parameters, answers, members].map(known),
      `${seen}`,
    ]);
  expect(await payments.getByRole('cell').allTextContents()).toEqual(figures);
  const [first] = await section.locator('ol a').all();
  const mostWorth = next[0]?.operation ?? '';
  expect(await first?.textContent()).toBe(mostWorth);
  await first?.click();
  expect(page.url()).toContain(mostWorth.toLowerCase());
  await end();
});

it('is a plain list without JavaScript', async () => {
  const { page, end } = await visit(browser, built.url, 'index.html', { javaScriptEnabled: false });
  expect(await page.locator('#operations li[data-operation]').count()).toBeGreaterThanOrEqual(operationCount);
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.click('text=Check a bill, and process its payment >> nth=0');
  expect(page.url()).toMatch(/payments\/v\d+\.html#/);
  await page.getByText('Asks Payture for the state of the bill').first().waitFor();
  await end();
});

it('needs few and small files until it can be used', async () => {
  const { page, end } = await visit(browser, built.url, 'index.html');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  // The page asks for the search index itself, once the list has been painted.
  const later = ['assets/search-index.js', 'assets/search.js'];
  for (const path of later) expect(`${built.files.get('index.html')}`).not.toContain(path);
  const needed = ['index.html', ...loaded.filter((path) => !later.includes(path) && !path.endsWith('.svg'))];
  expect(needed.sort()).toEqual(['assets/site.css', 'assets/site.js', 'assets/start.js', 'index.html']);
  const bytes = needed.map((path) => gzipSync(built.files.get(path) ?? '').length);
  expect(bytes.reduce((sum, some) => sum + some)).toBeLessThan(40_000);
  await end();
});

it.each([1280, 390])('does not scroll sideways at %d px', async (width) => {
  for (const path of [
    'index.html',
    'downloads.html',
    'versions.html',
    'changelog.html',
    'client/main.html',
    'errors/index.html',
    'guides/a-payment.html',
    'payments/v20.html',
    'gpt/v40.redoc.html',
  ]) {
    const { page, end } = await visit(browser, built.url, path, { viewport: { width, height: 844 } });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
    await end();
  }
});
