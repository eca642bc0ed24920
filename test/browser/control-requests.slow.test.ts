import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { GUEST, PAYTURE, post, send } from '../mock/support.ts';
import { CREATE, controlPage } from './support/control-page.ts';

const here = controlPage();

test('requests show as they come in, with body, answer, and what is wrong with them', async () => {
  expect(await here.requests().count()).toBe(0);
  await here.create({ ...GUEST, user_id: 'a buyer of note' });
  await expect.poll(() => here.requests().count()).toBe(1);
  expect(await here.requests().textContent()).toContain('payture/billCreateUnauthorised');
  await post(`${here.mock.url}${CREATE}`, {});
  await expect.poll(() => here.requests().count()).toBe(2);
  expect(await here.requests().first().textContent()).toMatch(/422.*subscription_id/);
  await expect.poll(() => here.watched.page.locator('#news').textContent()).toContain('422');

  await here.requests().last().locator('summary').click();
  await here.requests().last().locator('pre').first().waitFor();
  const parts = await here.requests().last().locator('pre').allTextContents();
  expect(parts[0]).toContain('a buyer of note');
  expect(parts[1]).toContain('"success": true');
  expect(parts[2]).toContain('content-type: application/json');
});

test('a request can be copied as a command that sends it again', async () => {
  const { page } = here.watched;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const user_id = `it's "me" & $HOME`;
  await post(`${here.mock.url}${PAYTURE}/billCreate`, { ...GUEST, user_id }, { AccessToken: 'sesame' });
  await expect.poll(() => here.requests().count()).toBe(1);
  await here.requests().locator('summary').click();
  await here.button('Copy as curl').click();
  await expect.poll(() => page.locator('#news').textContent()).toBe('The command is copied.');
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).not.toContain('sesame');

  const { stdout } = await promisify(execFile)('sh', ['-c', `${command} --silent`]);
  expect(JSON.parse(stdout)).toMatchObject({ success: true });
  await expect.poll(() => here.requests().count()).toBe(2);
  const [again, first] = here.mock.requests();
  expect([again?.path, again?.body]).toEqual([first?.path, first?.body]);
});

test.each([
  ['POST', '@package.json', { status: 415, body: '@package.json' }],
  ['HEAD', undefined, { status: 405, body: '' }],
])('the command sends %s with the body %s as it was', async (method, body, expected) => {
  await here.watched.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const init = { method, headers: { 'content-type': 'text/plain' }, ...(body !== undefined && { body }) };
  await fetch(`${here.mock.url}${PAYTURE}/billStatus`, init);
  await here.requests().locator('summary').click();
  await here.button('Copy as curl').click();
  await expect.poll(() => here.watched.page.locator('#news').textContent()).toBe('The command is copied.');
  const command = await here.watched.page.evaluate(() => navigator.clipboard.readText());
  await promisify(execFile)('sh', ['-c', `${command} --silent --max-time 10`]);
  expect(here.mock.requests().map(({ status, body }) => ({ status, body }))).toEqual([expected, expected]);
});

test('what came in is never taken for HTML', async () => {
  const evil = '<script>document.title = "taken"</script><img src=x onerror="document.title=\'taken\'">';
  await here.create({ ...GUEST, subscription_id: evil, user_id: evil, extended: { giftRecipient: evil } });
  await post(`${here.mock.url}${CREATE}`, evil, { 'X-Evil': evil });
  await post(`${here.mock.url}/api/${encodeURIComponent(evil)}`);
  await expect.poll(() => here.requests().count()).toBe(3);
  for (const request of await here.requests().all()) await request.locator('summary').click();
  await here.watched.page.locator('#thing-list summary').click();
  await expect.poll(() => here.watched.page.locator('#request-list pre').count()).toBe(9);
  await expect.poll(() => here.watched.page.locator('#thing-list pre').textContent()).toContain('taken');
  expect(await here.watched.page.locator('#request-list pre').allTextContents()).toContain(evil);
  expect(await here.watched.page.locator('main img, main script').count()).toBe(0);
  expect(await here.watched.page.title()).toBe('Mock of the Behind API');
});

test('requests can be sifted, paused and cleared', async () => {
  const { page } = here.watched;
  await here.create();
  await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' });
  await expect.poll(() => here.requests().count()).toBe(2);
  await page.getByLabel('Filter').fill('billStatus');
  await expect.poll(() => here.requests().filter({ visible: true }).count()).toBe(1);
  // Also among those that come in meanwhile.
  await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: 'y' });
  await expect.poll(() => here.requests().count()).toBe(2);
  await here.create();
  await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: 'z' });
  await expect.poll(() => here.requests().count()).toBe(3);
  await send(`${here.mock.url}/__mock/requests`, { method: 'DELETE' });
  await expect.poll(() => here.requests().count()).toBe(0);
  await here.create();
  await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' });
  await expect.poll(() => here.requests().count()).toBe(1);
  await page.getByLabel('Filter').fill('');
  await expect.poll(() => here.requests().count()).toBe(2);
  await here.button('Pause').click();
  await here.create();
  await here.button('Go on (1)').waitFor();
  expect(await here.requests().count()).toBe(2);
  await here.button('Go on (1)').click();
  await expect.poll(() => here.requests().count()).toBe(3);
  await here.button('Clear').click();
  await expect.poll(() => here.requests().count()).toBe(0);
});

test('after a call, it loads what it shows, and no more', async () => {
  const { page } = here.watched;
  await here.mock.seed(
    Array.from({ length: 2_000 }, (_, index) => ({
      app: 'chat',
      lifecycle: 'message',
      id: `message-${index}`,
      data: { text: 'x'.repeat(1_000) },
    })),
  );
  const id = await here.create();
  await here.thing(id).waitFor();
  expect(await page.locator('#things-count').textContent()).toBe('the newest 200 of 2001');
  expect(await page.locator('#thing-list > li').count()).toBe(200);

  const sizes: Promise<number>[] = [];
  page.on('response', (response) => sizes.push(response.body().then(({ length }) => length)));
  await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: id });
  await expect.poll(() => here.requests().count()).toBe(2);
  await post(`${here.mock.url}/__mock/bills/${id}/pay`);
  await expect.poll(() => here.thing(id).locator('.state').textContent()).toBe('PAID');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(100_000);
});

test('more pages than a browser has connections to a host are all live', async () => {
  const context = here.watched.page.context();
  const pages = [here.watched.page];
  while (pages.length < 8) {
    const page = await context.newPage();
    pages.push(page);
    await page.goto(`${here.mock.url}/__mock`);
    await page.getByText('Live', { exact: true }).waitFor();
  }
  const eachShows = async (count: number) => {
    for (const page of pages) {
      await expect.poll(() => page.locator('#request-list > li').count(), { timeout: 30_000 }).toBe(count);
    }
  };
  await here.create();
  await eachShows(1);
  // One that is closed takes nothing from the others.
  await pages.pop()?.close();
  await here.create();
  await eachShows(2);
});
