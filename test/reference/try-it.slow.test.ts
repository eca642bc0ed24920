import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { launch } from '../../scripts/chromium/launch.ts';
import { type Built, builtSite } from './built.ts';

let built: Built;
let browser: Browser;
let mock: Mock;
beforeAll(async () => {
  [built, browser, mock] = await Promise.all([builtSite(), launch(), startMock()]);
});
afterAll(() => Promise.all([built.close(), browser.close(), mock.close()]));

const CREATE = '#/payture/v20.payments.payture.billcreate';

/** The panel of billCreate, opened, on a page that asks nothing of the real server. */
async function panel(address: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const real: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('behind.ai')) real.push(request.url());
  });
  await page.goto(`${built.url}/payments/v20.html${CREATE}`);
  const details = page.locator(`[id="${CREATE.slice(1)}"] details.try`);
  await details.locator('summary').click();
  await details.getByLabel('Mock').fill(address);
  const send = () => details.getByRole('button', { name: 'Send' }).click();
  const end = async () => {
    await context.close();
    expect(real).toEqual([]);
  };
  const choose = (field: string, choice: string) =>
    details.getByRole('combobox', { name: field, exact: true }).selectOption(choice);
  return { page, context, details, choose, send, end };
}

it('sends a call to the mock, shows what came, and lets one pay the bill', async () => {
  const { context, details, send, end } = await panel(mock.url);
  await send();
  await details.getByText(/^HTTP 200, \d+ ms$/).waitFor();
  const opened = context.waitForEvent('page');
  await details.getByText('Pay this bill').click();
  const pay = await opened;
  await pay.getByRole('button', { name: 'Pay', exact: true }).waitFor();
  await end();
});

it('chooses the token, the answer and a fault, and remembers the address', async () => {
  const { page, details, choose, send, end } = await panel(mock.url);
  await choose('Token', 'none');
  await send();
  await details.getByText('Access token is missing').waitFor();
  await choose('Token', 'a token');
  await choose('Answer', '429: Slow down');
  await send();
  await details.getByText(/^HTTP 429/).waitFor();
  await choose('Answer', 'what it would be');
  await choose('Fault', 'server-error');
  await send();
  await details.getByText(/^HTTP 500/).waitFor();
  await page.reload();
  await details.locator('summary').click();
  expect(await details.getByLabel('Mock').inputValue()).toBe(mock.url);
  await end();
});

it('takes an address without http://, and says what is wrong with one that is none', async () => {
  const { details, send, end } = await panel(new URL(mock.url).host);
  await send();
  await details.getByText(/^HTTP 200, \d+ ms$/).waitFor();
  await details.getByLabel('Mock').fill('127.0.0.1:401O');
  await send();
  await details.getByText('"127.0.0.1:401O" is no address').waitFor();
  await end();
});

it('shows the answer of the last attempt, even if an earlier one is slower', async () => {
  const { page, details, choose, send, end } = await panel(mock.url);
  const answered: (number | undefined)[] = [];
  page.on('requestfinished', async (request) => {
    if (request.method() === 'POST') answered.push((await request.response())?.status());
  });
  await choose('Fault', 'latency');
  await send();
  await choose('Fault', 'none');
  await choose('Answer', '429: Slow down');
  await send();
  await expect.poll(() => answered).toEqual([429, 200]);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  expect(await details.locator('output').textContent()).toMatch(/^HTTP 429/);
  await end();
});

it('tells a reader of a published site that the browser may keep it from the mock', async () => {
  const { page, details, send, end } = await panel('http://127.0.0.1:9');
  await send();
  await details.getByText('No mock answers at').waitFor();
  expect(await details.getByText('Allow this site').count()).toBe(0);
  const published = 'https://reference.example';
  await page.route(`${published}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await route.fulfill({ response: await route.fetch({ url: built.url + path }) });
  });
  await page.goto(`${published}/payments/v20.html${CREATE}`);
  await details.locator('summary').click();
  await details.getByLabel('Mock').fill('http://127.0.0.1:9');
  await send();
  await details.getByText('Allow this site to reach').waitFor();
  await end();
});

it('says how to start a mock, and sends nothing to another server', async () => {
  const asked: (string | undefined)[] = [];
  const other = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const { details, send, end } = await panel(address);
  await send();
  await details.getByText('is not a mock, so nothing was sent to it').waitFor();
  expect(asked).toEqual(['GET /__mock/health']);
  await new Promise((closed) => other.close(closed).closeAllConnections());
  await send();
  await details.getByText('npx node-behind-api-mock').waitFor();
  await details.getByText('No mock answers at').waitFor();
  await details.getByLabel('Mock').fill('https://api.behind.ai:6002');
  await send();
  await details.getByText('This is the real server').waitFor();
  await end();
});
