import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** Closes the page; fails if anything was asked of others, was missing, or went wrong on it. */
  end(): Promise<void>;
}

/** A page that reaches nothing but the site, wherever that is: `http://127.0.0.1:…` or `file:///…`. */
export async function visit(
  browser: Browser,
  site: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const problems: string[] = [];
  await context.route(/^(https?|wss?|file):/, (route) => {
    const address = route.request().url();
    if (address.startsWith(`${site}/`)) return route.continue();
    problems.push(`asked for ${address}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${site}/${path}`);
  return {
    page,
    async end() {
      await context.close();
      expect(problems).toEqual([]);
    },
  };
}
