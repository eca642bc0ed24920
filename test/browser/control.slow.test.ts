import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GIFT, GUEST, PAYTURE, post, send } from '../mock/support.ts';
import { launch } from './support/chromium.ts';
import { open, type Watched } from './support/watched.ts';

let browser: Browser;
let mock: Mock;
let watched: Watched;
beforeAll(async () => {
  [browser, mock] = await Promise.all([launch(), startMock()]);
});
afterAll(() => Promise.all([browser.close(), mock.close()]));

beforeEach(async () => {
  await post(`${mock.url}/__mock/reset`);
  await send(`${mock.url}/__mock/requests`, { method: 'DELETE' });
  watched = await open(browser);
  await watched.page.goto(`${mock.url}/__mock`);
  await watched.page.getByText('Live', { exact: true }).waitFor();
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  expect([...watched.origins]).toEqual([mock.url]);
  await watched.page.context().close();
});

const CREATE = `${PAYTURE}/billCreateUnauthorised`;
const create = async (body: unknown = GUEST, headers: Record<string, string> = {}) =>
  (await post(`${mock.url}${CREATE}`, body, headers)).body.data?.bill_id as string;
const requests = () => watched.page.locator('#request-list > li');
const thing = (id: string) => watched.page.locator('#thing-list > li', { hasText: id });
const button = (name: string | RegExp) => watched.page.getByRole('button', { name });
const stateOf = async (id: string) => (await send(`${mock.url}/__mock/bills/${id}`)).body.data?.state;
const focused = () =>
  watched.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.id ?? '';
  });

test('requests show as they come in, with body, answer, and what is wrong with them', async () => {
  expect(await requests().count()).toBe(0);
  await create({ ...GUEST, user_id: 'a buyer of note' });
  await expect.poll(() => requests().count()).toBe(1);
  expect(await requests().textContent()).toContain('payture/billCreateUnauthorised');
  await post(`${mock.url}${CREATE}`, {});
  await expect.poll(() => requests().count()).toBe(2);
  expect(await requests().first().textContent()).toMatch(/422.*subscription_id/);
  await expect.poll(() => watched.page.locator('#news').textContent()).toContain('422');

  await requests().last().locator('summary').click();
  await requests().last().locator('pre').first().waitFor();
  const parts = await requests().last().locator('pre').allTextContents();
  expect(parts[0]).toContain('a buyer of note');
  expect(parts[1]).toContain('"success": true');
  expect(parts[2]).toContain('content-type: application/json');
});

test('a request can be copied as a command that sends it again', async () => {
  const { page } = watched;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const user_id = `it's "me" & $HOME`;
  await post(`${mock.url}${PAYTURE}/billCreate`, { ...GUEST, user_id }, { AccessToken: 'sesame' });
  await expect.poll(() => requests().count()).toBe(1);
  await requests().locator('summary').click();
  await button('Copy as curl').click();
  await expect.poll(() => page.locator('#news').textContent()).toBe('The command is copied.');
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).not.toContain('sesame');

  const { stdout } = await promisify(execFile)('sh', ['-c', `${command} --silent`]);
  expect(JSON.parse(stdout)).toMatchObject({ success: true });
  await expect.poll(() => requests().count()).toBe(2);
  const [again, first] = mock.requests();
  expect([again?.path, again?.body]).toEqual([first?.path, first?.body]);
});

test.each([
  ['POST', '@package.json', { status: 415, body: '@package.json' }],
  ['HEAD', undefined, { status: 405, body: '' }],
])('the command sends %s with the body %s as it was', async (method, body, expected) => {
  await watched.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const init = { method, headers: { 'content-type': 'text/plain' }, ...(body !== undefined && { body }) };
  await fetch(`${mock.url}${PAYTURE}/billStatus`, init);
  await requests().locator('summary').click();
  await button('Copy as curl').click();
  await expect.poll(() => watched.page.locator('#news').textContent()).toBe('The command is copied.');
  const command = await watched.page.evaluate(() => navigator.clipboard.readText());
  await promisify(execFile)('sh', ['-c', `${command} --silent --max-time 10`]);
  expect(mock.requests().map(({ status, body }) => ({ status, body }))).toEqual([expected, expected]);
});

test('what came in is never taken for HTML', async () => {
  const evil = '<script>document.title = "taken"</script><img src=x onerror="document.title=\'taken\'">';
  await create({ ...GUEST, subscription_id: evil, user_id: evil, extended: { giftRecipient: evil } });
  await post(`${mock.url}${CREATE}`, evil, { 'X-Evil': evil });
  await post(`${mock.url}/api/${encodeURIComponent(evil)}`);
  await expect.poll(() => requests().count()).toBe(3);
  for (const request of await requests().all()) await request.locator('summary').click();
  await watched.page.locator('#thing-list summary').click();
  await expect.poll(() => watched.page.locator('#request-list pre').count()).toBe(9);
  await expect.poll(() => watched.page.locator('#thing-list pre').textContent()).toContain('taken');
  expect(await watched.page.locator('#request-list pre').allTextContents()).toContain(evil);
  expect(await watched.page.locator('main img, main script').count()).toBe(0);
  expect(await watched.page.title()).toBe('Mock of the Behind API');
});

test('the buttons of a bill are those of its state, and move it', async () => {
  const [id, other] = [await create(), await create(GIFT)];
  await expect.poll(() => thing(id).locator('.state').textContent()).toBe('PENDING');
  expect(await thing(id).getByRole('button').allTextContents()).toEqual(['Pay', 'Pay the wrong amount']);
  await thing(id).getByRole('button', { name: /^Pay:/ }).click();
  await expect.poll(() => thing(id).locator('.state').textContent()).toBe('PAID');
  expect(await thing(id).getByRole('button').count()).toBe(0);
  expect(await stateOf(id)).toBe('PAID');

  await thing(other)
    .getByRole('button', { name: /^Pay the wrong amount:/ })
    .click();
  await expect.poll(() => thing(other).locator('.state').textContent()).toBe('AMOUNT_MISMATCH');
  expect(await stateOf(other)).toBe('AMOUNT_MISMATCH');
});

test('a state that is changed elsewhere changes here', async () => {
  const id = await create();
  await expect.poll(() => thing(id).locator('.state').textContent()).toBe('PENDING');
  await post(`${mock.url}/__mock/bills/${id}/pay`);
  await expect.poll(() => thing(id).locator('.state').textContent()).toBe('PAID');
  await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id });
  await expect.poll(() => thing(id).locator('.state').textContent()).toBe('DONE');
});

test('a fault is armed, met, and disarmed', async () => {
  const { page } = watched;
  await page.getByLabel('Fault', { exact: true }).selectOption('rejected');
  await page.getByLabel('Code', { exact: true }).selectOption('1009');
  await page.getByLabel('Operation').fill('V20.payments.payture.billStatus');
  await page.getByLabel('until it is disarmed').check();
  await button('Arm').click();
  const armed = page.locator('#armed-list > li');
  await expect
    .poll(() => armed.allTextContents())
    .toEqual([
      expect.stringMatching(/Rejected.*V20\.payments\.payture\.billStatus, until it is disarmed, code 1009/),
    ]);
  expect((await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' })).body.code).toBe(1009);
  await button('Disarm: Rejected').click();
  await expect.poll(() => armed.count()).toBe(0);
  expect((await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' })).status).toBe(200);
});

test('an armed fault says which requests it is for', async () => {
  const when = { body: { bill_id: 'b' } };
  mock.arm({ fault: 'drop', when, after: 2 });
  await expect
    .poll(() => watched.page.locator('#armed-list > li').allTextContents())
    .toEqual([
      expect.stringContaining(
        'any operation, once, only with {"body":{"bill_id":"b"}}, after 2 other requests',
      ),
    ]);
});

test('a fault that is used up is gone, and a wrong operation is said', async () => {
  const { page } = watched;
  await button('Arm').click();
  await expect.poll(() => page.locator('#armed-list > li').count()).toBe(1);
  await create();
  await expect.poll(() => page.locator('#armed-list > li').count()).toBe(0);
  await page.getByLabel('Operation').fill('V20.payments.payture.billStatsu');
  await button('Arm').click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Did you mean V20');
  // The browser itself says that.
  expect(watched.complaints.splice(0)).toEqual([expect.stringContaining('400 (Bad Request)')]);
});

test('requests can be sifted, paused and cleared', async () => {
  const { page } = watched;
  await create();
  await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' });
  await expect.poll(() => requests().count()).toBe(2);
  await page.getByLabel('Filter').fill('billStatus');
  await expect.poll(() => requests().filter({ visible: true }).count()).toBe(1);
  // Also among those that come in meanwhile.
  await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'y' });
  await expect.poll(() => requests().count()).toBe(2);
  await create();
  await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'z' });
  await expect.poll(() => requests().count()).toBe(3);
  await send(`${mock.url}/__mock/requests`, { method: 'DELETE' });
  await expect.poll(() => requests().count()).toBe(0);
  await create();
  await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' });
  await expect.poll(() => requests().count()).toBe(1);
  await page.getByLabel('Filter').fill('');
  await expect.poll(() => requests().count()).toBe(2);
  await button('Pause').click();
  await create();
  await button('Go on (1)').waitFor();
  expect(await requests().count()).toBe(2);
  await button('Go on (1)').click();
  await expect.poll(() => requests().count()).toBe(3);
  await button('Clear').click();
  await expect.poll(() => requests().count()).toBe(0);
});

test('reset forgets all', async () => {
  const { page } = watched;
  await create();
  await button('Arm').click();
  await expect.poll(() => page.locator('#thing-list > li, #armed-list > li').count()).toBe(2);
  await button('Reset').click();
  await expect.poll(() => page.locator('.list > li').count()).toBe(0);
  expect((await send(`${mock.url}/__mock/entities`)).body.data).toEqual([]);
});

test("a world's page shows, changes and resets that world alone", async () => {
  const world = `${mock.url}/w/alone`;
  const outside = await create();
  const inside = (await post(`${world}${CREATE}`, GUEST)).body.data?.bill_id as string;
  await watched.page.goto(`${world}/__mock`);
  await thing(inside).waitFor();
  expect(await watched.page.locator('#thing-list > li').count()).toBe(1);
  await button(`Pay: bill ${inside}, PENDING`).click();
  await thing(inside).getByText('PAID').waitFor();
  expect(await thing(inside).getByRole('link').getAttribute('href')).toBe(`/w/alone/__mock/pay/${inside}`);
  await button('Reset').click();
  await expect.poll(() => watched.page.locator('#thing-list > li').count()).toBe(0);
  expect(await stateOf(outside)).toBe('PENDING');
});

test('a reset elsewhere is seen, also one by the test that started the mock', async () => {
  const { page } = watched;
  for (const reset of [() => mock.reset(), () => post(`${mock.url}/__mock/reset`)]) {
    await create();
    mock.arm({ fault: 'latency' });
    await expect
      .poll(() => page.locator('#request-list > li, #thing-list > li, #armed-list > li').count())
      .toBe(3);
    await reset();
    await expect.poll(() => page.locator('.list > li').count()).toBe(0);
  }
});

test('after a call, it loads what it shows, and no more', async () => {
  const { page } = watched;
  await mock.seed(
    Array.from({ length: 2_000 }, (_, index) => ({
      app: 'chat',
      lifecycle: 'message',
      id: `message-${index}`,
      data: { text: 'x'.repeat(1_000) },
    })),
  );
  const id = await create();
  await thing(id).waitFor();
  expect(await page.locator('#things-count').textContent()).toBe('the newest 200 of 2001');
  expect(await page.locator('#thing-list > li').count()).toBe(200);

  const sizes: Promise<number>[] = [];
  page.on('response', (response) => sizes.push(response.body().then(({ length }) => length)));
  await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id });
  await expect.poll(() => requests().count()).toBe(2);
  await post(`${mock.url}/__mock/bills/${id}/pay`);
  await expect.poll(() => thing(id).locator('.state').textContent()).toBe('PAID');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(100_000);
});

test('more pages than a browser has connections to a host are all live', async () => {
  const context = watched.page.context();
  const pages = [watched.page];
  while (pages.length < 8) {
    const page = await context.newPage();
    pages.push(page);
    await page.goto(`${mock.url}/__mock`);
    await page.getByText('Live', { exact: true }).waitFor();
  }
  const eachShows = async (count: number) => {
    for (const page of pages) {
      await expect.poll(() => page.locator('#request-list > li').count(), { timeout: 30_000 }).toBe(count);
    }
  };
  await create();
  await eachShows(1);
  // One that is closed takes nothing from the others.
  await pages.pop()?.close();
  await create();
  await eachShows(2);
});

test('the keyboard has a way past a long list', async () => {
  const { page } = watched;
  const id = await create();
  for (let count = 0; count < 60; count++) await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id });
  await thing(id).waitFor();
  for (let times = 0; (await focused()) !== `Pay: bill ${id}, PENDING`; times++) {
    expect(times).toBeLessThan(20);
    await page.keyboard.press('Tab');
    const isLink = await page.evaluate(() => document.activeElement?.getAttribute('href') === '#things');
    if (isLink) await page.keyboard.press('Enter');
  }
});

test('by the keyboard alone', async () => {
  const { page } = watched;
  const id = await create();
  await thing(id).waitFor();
  await requests().first().waitFor();
  const press = async (label: RegExp) => {
    for (let times = 0; times < 40; times++) {
      await page.keyboard.press('Tab');
      if (label.test(await focused())) return;
    }
    throw new Error(`${label} is not reached`);
  };
  await press(/^clear$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => requests().locator('pre').first().isVisible()).toBe(true);
  await press(/^Pay:/);
  await page.keyboard.press('Enter');
  await expect.poll(() => thing(id).locator('.state').textContent()).toBe('PAID');
  // The button is gone, but not the place.
  expect(await focused()).toContain(`bill ${id}, PAID`);
  await press(/^fault$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await press(/^fault-times$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#armed-list > li').count()).toBe(1);
});

test('says when the mock is gone, and goes on when it is back', async () => {
  const other = await startMock();
  const { page } = await open(browser);
  await page.goto(`${other.url}/__mock`);
  await page.getByText('Live', { exact: true }).waitFor();
  await other.close();
  await page.getByText('The mock does not answer').waitFor();
  const trouble = page.getByRole('alert').getByText('The mock does not answer.');
  await page.getByRole('button', { name: 'Reset' }).click();
  await trouble.waitFor();
  const again = await startMock({ port: other.port });
  await page.getByText('Live', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Reset' }).click();
  await trouble.waitFor({ state: 'hidden' });
  await post(`${again.url}${CREATE}`, GUEST);
  await expect.poll(() => page.locator('#request-list > li').count()).toBe(1);
  await page.context().close();
  await again.close();
});

test.each([
  [1280, 'light'],
  [390, 'dark'],
] as const)('at %s px, %s: nothing is wider than the page, all is labelled', async (width, colorScheme) => {
  const { page, complaints } = await open(browser, { viewport: { width, height: 800 }, colorScheme });
  await page.goto(`${mock.url}/__mock`);
  await create({ ...GIFT, user_id: 'u'.repeat(200) });
  await post(`${mock.url}${PAYTURE}/${'x'.repeat(150)}`, {});
  await page.locator('#thing-list > li').waitFor();
  await page.locator('#request-list summary').first().click();
  const problems = await page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['too wide'] : [];
    const controls = [...document.querySelectorAll<HTMLInputElement>('button, input, select, a')];
    const unnamed = controls.filter(
      (control) => !control.labels?.length && !control.ariaLabel && !control.textContent?.trim(),
    );
    return [...wide, ...unnamed.map((control) => control.outerHTML)];
  });
  expect(problems).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
