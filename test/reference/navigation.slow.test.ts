import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/chromium/launch.ts';
import { readSite } from '../../scripts/reference/content.ts';
import { operationCount } from '../support/calls.ts';
import { type Built, builtSite, root } from './built.ts';
import { visit } from './visit.ts';

const site = await readSite(root);
let built: Built;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([builtSite(), launch()]);
});
afterAll(() => Promise.all([built.close(), browser.close()]));

describe('the Tab key', () => {
  /** Where the focus goes, in order. */
  async function stops(page: Page, most: number): Promise<string[]> {
    const all: string[] = [];
    while (all.length < most) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return undefined;
        return `${element.id} ${element.getAttribute('href') ?? ''} ${element.textContent.trim()}`;
      });
      if (stop === undefined) break;
      all.push(stop);
    }
    return all;
  }

  it('gets through the start page: to the search, the apps, the guides, and the end', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    const all = await stops(page, 400);
    const at = (part: string): number => all.findIndex((stop) => stop.includes(part)) + 1;
    expect(at('query')).toBeGreaterThan(0);
    expect(at('query')).toBeLessThan(12);
    expect(at('#app-')).toBeLessThan(20);
    expect(at('guides/a-payment.html')).toBeGreaterThan(0);
    expect(at('guides/a-payment.html')).toBeLessThan(40);
    expect(all.at(-1)).toContain('llms.txt');
    expect(all.length).toBeLessThan(operationCount / 2);
    await end();
  });

  it.each(['index.html', 'payments/v20.html', 'client/main.html'])(
    'never goes behind the bar of %s',
    async (path) => {
      const { page, end } = await visit(browser, built.url, path, { viewport: { width: 1000, height: 600 } });
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab'])
        for (let pressed = 0; pressed < 60; pressed++) {
          await page.keyboard.press(key);
          const behind = await page.evaluate(() => {
            const { activeElement: element } = document;
            if (!element || element.matches('body, :is(.bar, #search, .contents) *, .skip')) return undefined;
            const { top } = element.getBoundingClientRect();
            const bars = [...document.querySelectorAll('.bar, #search')].map(
              (bar) => bar.getBoundingClientRect().bottom,
            );
            return top < Math.max(...bars) - 1 ? `${element.outerHTML.slice(0, 80)} at ${top}` : undefined;
          });
          if (behind) hidden.push(`${key} ${pressed}: ${behind}`);
        }
      expect(hidden).toEqual([]);
      await end();
    },
  );
});

describe('Back and reload', () => {
  /** The text at the upper edge, and how far it is from there. */
  const place = (page: Page, selector: string) =>
    page.evaluate((all) => {
      const seen = [...document.querySelectorAll(all)];
      const found = seen.find((element) => element.getBoundingClientRect().top > 130);
      return {
        text: found?.textContent?.trim().slice(0, 60),
        top: Math.round((found?.getBoundingClientRect().top ?? 0) / 40),
      };
    }, selector);

  /** What comes near is laid out only then. */
  async function settledPlace(page: Page, selector: string) {
    for (let last = await place(page, selector); ; ) {
      await page.waitForTimeout(250);
      const now = await place(page, selector);
      if (now.text === last.text && now.top === last.top) return now;
      last = now;
    }
  }

  async function expectToStay(page: Page, selector: string, link: string): Promise<void> {
    const before = await settledPlace(page, selector);
    expect(before.text).toBeTruthy();
    await page.reload();
    await expect.poll(() => place(page, selector), { timeout: 20_000 }).toEqual(before);
    await page
      .locator(link)
      .first()
      .evaluate((element) => (element as HTMLElement).click());
    await page.waitForURL(/guides/);
    await page.goBack();
    await expect.poll(() => place(page, selector), { timeout: 20_000 }).toEqual(before);
  }

  it('come back to the call that was read', async () => {
    const { page, end } = await visit(browser, built.url, 'chat/v10.html');
    await page.evaluate(() => {
      const headings = document.querySelectorAll('.operation');
      headings[Math.floor(headings.length / 2)]?.scrollIntoView();
    });
    await expectToStay(page, '.operation', 'a[href*="guides/"]');
    await end();
  });

  it('come back to the list as it was opened', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    await page.click('a[href="#app-gpt"]');
    await page.locator('#app-gpt li').nth(9).scrollIntoViewIfNeeded();
    await expectToStay(page, '#app-gpt li code', '#guides a');
    expect(await page.locator('#app-gpt').isVisible()).toBe(true);
    expect(await page.locator('#app-chat').isVisible()).toBe(false);
    await end();
  });

  it('come back to what was found', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html');
    await page.fill('#query', 'guide');
    await page.fill('#query', 'get');
    await page.locator('#results li').nth(30).scrollIntoViewIfNeeded();
    await expectToStay(page, '#results li', 'a[href*="guides/"]');
    await end();
  });
});

describe('on a phone', () => {
  it('apps, guides and marks come before the operations, and the first call has no broken line', async () => {
    const { page, end } = await visit(browser, built.url, 'index.html', {
      viewport: { width: 390, height: 844 },
    });
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    const rows = await top('#operations li[data-operation]');
    for (const selector of ['#apps', '#guides', '#marks', '#first-call'])
      expect(await top(selector)).toBeLessThan(rows);
    expect(await page.locator('#operations summary').first().textContent()).toContain('payments');
    const lines = await page.locator('#first-call pre').evaluateAll((all) =>
      all.map((element) => {
        const { lineHeight, paddingTop, borderTopWidth } = getComputedStyle(element);
        const around = 2 * (parseFloat(paddingTop) + parseFloat(borderTopWidth));
        const shown = Math.round((element.getBoundingClientRect().height - around) / parseFloat(lineHeight));
        return {
          shown,
          written: element.textContent?.split('\n').length,
          cut: element.scrollWidth > element.clientWidth,
        };
      }),
    );
    for (const { shown, written, cut } of lines) {
      expect(shown).toBe(written);
      expect(cut).toBe(false);
    }
    await end();
  });

  it.each(['payments/v20.html', 'client/main.html', 'guides/tokens.html', 'errors/index.html'])(
    '%s begins with its title',
    async (path) => {
      const { page, end } = await visit(browser, built.url, path, { viewport: { width: 375, height: 812 } });
      const [title, navigation] = await page.evaluate(() =>
        ['h1', 'main nav:is(.contents, .guides) li'].map((selector) => {
          const visible = [...document.querySelectorAll(selector)].find((element) =>
            element.checkVisibility(),
          );
          return visible?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
        }),
      );
      expect(title).toBeLessThan(200);
      expect(title).toBeLessThan(navigation ?? 0);
      await end();
    },
  );

  it.each([320, 375])('every version of an app is in sight at %d px', async (width) => {
    // The one that has most.
    const [app] = site.apps.toSorted((one, other) => other.versions.length - one.versions.length);
    const { page, end } = await visit(browser, built.url, `${app?.versions[0]?.folder}.html`, {
      viewport: { width, height: 700 },
    });
    expect(await page.locator('.versions a').count()).toBe(app?.versions.length);
    const hidden = await page.locator('.versions').evaluate((strip) => strip.scrollWidth - strip.clientWidth);
    expect(hidden).toBe(0);
    await end();
  });

  it('every place of the site is in the menu', async () => {
    const { page, end } = await visit(browser, built.url, 'payments/v20.html', {
      viewport: { width: 390, height: 844 },
    });
    expect(await page.locator('#site-menu').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('#site-menu').getByRole('link', { name: 'Errors' }).click();
    await page.waitForURL(/errors\/index\.html$/);
    await end();
  });
});
