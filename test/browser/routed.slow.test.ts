import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type InProcessMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE } from '../mock/support.ts';
import { launch } from './support/chromium.ts';

// The recipe for Playwright in mock/MANUAL.md: a page whose endpoint can not be changed.

let browser: Browser;
let mock: InProcessMock;
beforeAll(async () => {
  [browser, mock] = await Promise.all([launch(), createMock()]);
});
afterAll(() => Promise.all([browser.close(), mock.close()]));

async function routeToMock(page: Page): Promise<void> {
  await page.route('https://api.behind.ai:6002/**', async (route) => {
    const request = route.request();
    const body = request.postData();
    const answer = await mock.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(body !== null && { body }),
    });
    await route.fulfill({
      status: answer.status,
      headers: { ...Object.fromEntries(answer.headers), 'Access-Control-Allow-Origin': '*' },
      body: await answer.text(),
    });
  });
}

test('a page asks the real endpoint, and the mock answers in the process of the test', async () => {
  const page = await browser.newPage();
  await page.route('https://shop.example/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await routeToMock(page);
  await page.goto('https://shop.example/');
  const id = await page.evaluate(
    async ({ address, guest }) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(guest) });
      return (await answer.json()).data.bill_id as string;
    },
    { address: `https://api.behind.ai:6002${PAYTURE}/billCreateUnauthorised`, guest: GUEST },
  );
  expect(mock.pay(id).state).toBe('PAID');
  expect(mock.requests()).toHaveLength(1);
});
