import { expect, onTestFinished, test, vi } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../mock/src/index.ts';
import { eventually } from '../support/eventually.ts';
import { PAYTURE, post, raw, SUBSCRIPTION, send } from './support.ts';

async function start(options: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

async function timed<T>(work: () => Promise<T>): Promise<{ got: T; ms: number }> {
  const started = performance.now();
  const got = await work();
  return { got, ms: performance.now() - started };
}

test('latency: answers of the API wait, failures too', async () => {
  const mock = await start({ latency: 1000 });
  const create = () => post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, { AccessToken: 't' });
  const { got, ms } = await timed(create);
  expect(got.status).toBe(200);
  expect(ms).toBeGreaterThanOrEqual(999);
  expect((await timed(() => post(`${mock.url}/api/nothing`, {}))).ms).toBeGreaterThanOrEqual(999);
});

test('latency keeps waiting neither other requests, nor the control API, nor who ends the mock', async () => {
  // Longer than a test may take.
  const mock = await start({ latency: 600_000 });
  const create = () => post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, { AccessToken: 't' });
  const waiting = Array.from({ length: 20 }, () => create().catch((error) => error));
  // What they do is done before they wait.
  await eventually(async () =>
    expect((await send(`${mock.url}/__mock/entities`)).body.data).toHaveLength(waiting.length),
  );
  await mock.close();
  for (const outcome of await Promise.all(waiting)) expect(outcome).toBeInstanceOf(Error);
});

function listen(): { lines(): string[] } {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  onTestFinished(() => write.mockRestore());
  return { lines: () => write.mock.calls.map(([text]) => String(text)) };
}

async function use({ url }: Mock): Promise<void> {
  await post(`${url}${PAYTURE}/billStatus?token=hush`, { bill_id: 'hush' }, { AccessToken: 'hush' });
  await post(`${url}${PAYTURE}/billStatus`, {});
  await send(`${url}/nothing/hush-not`, { method: 'GET' });
  await send(`${url}${PAYTURE}/billStatus`, { method: 'OPTIONS' });
}

test('log json: a line for each request, and nothing that is secret', async () => {
  const mock = await start({ log: 'json' });
  const { lines } = listen();
  await use(mock);
  await eventually(() => expect(lines()).toHaveLength(4));
  for (const line of lines()) expect(line).toMatch(/^\{[^\n]*\}\n$/);
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  const ms = expect.any(Number);
  const path = `${PAYTURE}/billStatus`;
  expect(lines().map((line) => JSON.parse(line))).toEqual([
    { time, method: 'POST', path, status: 200, ms },
    { time, method: 'POST', path, status: 422, ms },
    { time, method: 'GET', path: '/nothing/hush-not', status: 404, ms },
    { time, method: 'OPTIONS', path, status: 204, ms },
  ]);
  expect(lines().join('')).not.toMatch(/hush(?!-not)/);
});

test('log pretty: a line for each request', async () => {
  const mock = await start({ log: 'pretty' });
  const { lines } = listen();
  await use(mock);
  await eventually(() => expect(lines()).toHaveLength(4));
  expect(lines()[0]).toMatch(
    /^\d\d:\d\d:\d\d .*200.* POST \/api\/payments\/20\/payture\/billStatus [\d.]+ ms\n$/,
  );
  expect(lines().join('')).not.toMatch(/hush(?!-not)/);
});

test.each(['json', 'pretty'] as const)(
  'log %s: a path can neither break the line nor flood it',
  async (log) => {
    const mock = await start({ log });
    const { lines } = listen();
    for (const path of ['/\x80\x9b31m', '/\x1b[31m', '/\x00']) {
      const bytes = Buffer.from(`GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`, 'latin1');
      expect(await raw(mock, bytes)).toMatch(/^HTTP\/1.1 400 /);
    }
    await raw(mock, `GET /${'y'.repeat(5000)}" HTTP/1.1\r\nConnection: close\r\n\r\n`);
    await eventually(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]?.length).toBeLessThan(350);
  },
);

test('a connection stays open longer than an app waits before it asks again', async () => {
  const mock = await start({});
  const { headers } = await send(`${mock.url}/__mock/health`);
  const [, seconds] = /^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThanOrEqual(60);
});

test('nothing is reported by default', async () => {
  const mock = await start({});
  const { lines } = listen();
  await use(mock);
  expect(lines()).toEqual([]);
});
