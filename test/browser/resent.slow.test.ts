import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { send } from '../mock/support.ts';
import { type BreakingProxy, type Post, startBreakingProxy } from '../support/breaking-proxy.ts';
import { type Recorder, startRecorder } from '../support/recorder.ts';
import { launch } from './support/chromium.ts';

// Chromium sends a POST again by itself when a kept-alive connection breaks before an answer.

const PROGRAM = fileURLToPath(new URL('programs/charge.ts', import.meta.url));

let browser: Browser;
let mock: Mock;
let shop: Recorder;
let content: string;
beforeAll(async () => {
  [browser, mock, shop] = await Promise.all([launch(), startMock(), startRecorder()]);
  const { outputFiles } = await build({ entryPoints: [PROGRAM], bundle: true, format: 'iife', write: false });
  content = outputFiles[0]?.text ?? '';
});
beforeEach(() => mock.reset());
afterAll(() => Promise.all([browser.close(), mock.close(), shop.close()]));

async function charge(endpoint: string, options: { idempotencyHeader?: string } = {}) {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(shop.url);
  await page.addScriptTag({ content });
  return page.evaluate((given) => globalThis.charge(given), { endpoint, accessToken: 'token', ...options });
}

async function bills(): Promise<readonly unknown[]> {
  const { body } = await send(`${mock.url}/__mock/entities`);
  return Object.values(body.data ?? {}).map((bill) => (bill as { id: string }).id);
}

const isCharge = ({ path }: Post) => path.endsWith('/billCreate');

describe.each([
  { where: 'every connection breaks', breaks: isCharge, isAnswered: false },
  {
    where: 'reused connections break',
    breaks: (post: Post) => post.reused && isCharge(post),
    isAnswered: true,
  },
])('where $where', ({ breaks, isAnswered }) => {
  let proxy: BreakingProxy;
  beforeEach(async () => {
    proxy = await startBreakingProxy(mock.url, breaks);
    return () => proxy.close();
  });
  const timesSent = () => proxy.posts.filter(isCharge).length;

  test('one charge becomes several bills', async () => {
    await charge(proxy.url);
    expect(timesSent()).toBeGreaterThan(1);
    expect(await bills()).toHaveLength(timesSent());
  });

  test('one charge with a key stays one bill', async () => {
    const end = await charge(proxy.url, { idempotencyHeader: 'Idempotency-Key' });
    expect(timesSent()).toBeGreaterThan(1);
    const [bill, ...more] = await bills();
    expect(more).toEqual([]);
    expect(end).toBe(isAnswered ? bill : 'OutcomeUnknownError');
  });
});
