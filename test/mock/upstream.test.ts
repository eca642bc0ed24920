import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createMock, type Mock, type MockOptions, startMock } from '../../mock/src/index.ts';
import { RealServer } from './real-server.ts';
import { PAYTURE, post, raw, SUBSCRIPTION, send, TOKEN } from './support.ts';

let real: RealServer;
let mock: Mock;
beforeAll(async () => {
  real = await RealServer.start();
  mock = await startMock({ upstream: real.url });
});
afterAll(async () => {
  await mock.close();
  await real.close();
});
afterEach(() => {
  mock.reset();
  real.received = [];
  real.answering = undefined;
});

async function start(options: MockOptions): Promise<Mock> {
  const started = await startMock(options);
  onTestFinished(() => started.close());
  return started;
}

const billStatus = (body: unknown = { bill_id: 'a-bill' }) => post(`${mock.url}${PAYTURE}/billStatus`, body);
const PAID = { success: true, data: { bill_info: { bill_status: 'PAID', amount: 1 }, status: 'PAID' } };

describe('a call', () => {
  test('is answered by the real server, which keeps what was created', async () => {
    const created = await post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, TOKEN);
    expect(created.headers.get('x-mock-source')).toBe('upstream');
    expect(created.headers.has('x-mock')).toBe(false);
    const status = await billStatus({ bill_id: created.body.data?.bill_id });
    expect(status.body.data?.status).toBe('PENDING');
    expect(mock.entities()).toEqual([]);
    const [request] = mock.requests({ operation: 'V20.payments.payture.billStatus' });
    expect(request).toMatchObject({ status: 200, answerHeaders: { 'x-mock-source': 'upstream' } });
    expect(request?.notes).toEqual([`Answered by ${real.url}`]);
  });

  test('is passed on as it is, but for what is about the connection', async () => {
    real.answerWith(200, PAID);
    const body = '{ "bill_id":\t"ä" }';
    await send(`${mock.url}/w/a-world${PAYTURE}/billStatus?a=%20b+c&a=d`, {
      method: 'PUT',
      body,
      headers: { AccessToken: 'secret', 'X-Own': 'mine', 'Content-Type': 'text/plain', TE: 'trailers' },
    });
    expect(real.received).toHaveLength(1);
    const [{ method, url, headers, body: sent } = {}] = real.received;
    expect([method, url, sent]).toEqual(['PUT', `${PAYTURE}/billStatus?a=%20b+c&a=d`, body]);
    expect(headers).toMatchObject({ accesstoken: 'secret', 'x-own': 'mine', 'content-type': 'text/plain' });
    expect(headers?.host).toBe(new URL(real.url).host);
    expect(headers).not.toHaveProperty('te');
  });

  test('goes below the path of the real server, also where the documents have none', async () => {
    const below = await start({ upstream: `${real.url}/behind/` });
    real.answerWith(200, { success: true, data: {} });
    await post(`${below.url}/api/unknown/10/thing`);
    expect(real.received.map(({ url }) => url)).toEqual(['/behind/api/unknown/10/thing']);
  });

  test.each<[string, number, Record<string, string>]>([
    ['a redirect', 307, { location: 'https://elsewhere.example/' }],
    ['a refusal', 403, {}],
    ['a failure', 503, { 'retry-after': '7' }],
  ])('gets %s as it is', async (_, status, headers) => {
    real.answerWith(status, { success: false, message: 'as it is' }, headers);
    const response = await fetch(`${mock.url}${PAYTURE}/billStatus`, { method: 'POST', redirect: 'manual' });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ success: false, message: 'as it is' });
    for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
    expect(real.received).toHaveLength(1);
  });

  test('gets cookies, and may be read by the pages that the mock lets read it', async () => {
    real.answering = (response) =>
      response
        .writeHead(200, [
          ...['set-cookie', 'a=1', 'set-cookie', 'b=2'],
          ...['access-control-allow-origin', 'https://other.example'],
        ])
        .end('{"success":true,"data":{}}');
    const response = await fetch(`${mock.url}${PAYTURE}/billStatus`, {
      method: 'POST',
      headers: { Origin: 'http://localhost:3000' },
    });
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  });
});

describe('a body', () => {
  const bytes = Buffer.from([0, 255, 128, 10, 13]);

  test('of bytes passes both ways', async () => {
    real.answering = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(bytes);
    const response = await fetch(`${mock.url}${PAYTURE}/billStatus`, { method: 'POST' });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    const inProcess = await mock.fetch(`${PAYTURE}/billStatus`, { method: 'POST' });
    expect(Buffer.from(await inProcess.arrayBuffer())).toEqual(bytes);
  });

  test('of events passes while it comes', async () => {
    let end = () => undefined as unknown;
    real.answering = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
      end = () => response.end('data: 2\n\n');
    };
    const response = await fetch(`${mock.url}/api/gpt/10/stream`, { method: 'POST' });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('data: 1\n\n');
    end();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('data: 2\n\n');
    expect((await reader.read()).done).toBe(true);
  });

  test('that is packed is unpacked, shown and compared with the spec', async () => {
    real.answering = (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify(PAID)));
    expect((await billStatus()).body).toEqual(PAID);
    expect(mock.requests()[0]?.answer).toContain('PAID');
  });

  test('that is larger than the mock itself takes is passed on', async () => {
    real.answerWith(200, PAID);
    await billStatus({ bill_id: 'x'.repeat(2_000_000) });
    expect(real.received[0]?.body.length).toBeGreaterThan(2_000_000);
  });
});

describe('what the mock does all the same', () => {
  test('a fault without work sends nothing, and one after it loses the answer of what was done', async () => {
    mock.arm({ fault: 'server-error' });
    expect((await billStatus()).status).toBe(500);
    expect(real.received).toEqual([]);
    mock.arm({ fault: 'drop-after-work' });
    await expect(billStatus()).rejects.toThrow();
    expect(real.received).toHaveLength(1);
    expect(real.received[0]?.headers).not.toHaveProperty('x-mock-fault');
  });

  test('answers of your own and preferences are the mock’s', async () => {
    const operation = 'V20.payments.payture.billStatus';
    await mock.answer({ operation, when: { body: { bill_id: 'mine' } }, example: 'done' });
    const own = await billStatus({ bill_id: 'mine' });
    expect(own.headers.get('x-mock-source')).toBe('mock');
    expect(own.headers.has('x-mock')).toBe(true);
    await billStatus({ bill_id: 'another' });
    expect(real.received).toHaveLength(1);
    const url = `${mock.url}${PAYTURE}/billStatus`;
    const preferred = await post(url, { bill_id: 'a' }, { Prefer: 'example=done' });
    expect(preferred.headers.get('x-mock-source')).toBe('mock');
    const usual = await post(url, { bill_id: 'a' }, { Prefer: 'respond-async' });
    expect(usual.headers.get('x-mock-source')).toBe('upstream');
  });

  test('pages of other websites are refused, because the real server may trust this machine', async () => {
    const from = (Origin: string) => post(`${mock.url}${PAYTURE}/billStatus`, {}, { Origin });
    expect((await from('https://evil.example')).status).toBe(403);
    const rebound = `POST ${PAYTURE}/billStatus HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
    expect(await raw(mock, rebound)).toMatch(/^HTTP\/1.1 403 /);
    expect(real.received).toEqual([]);
    expect((await from('http://localhost:3000')).headers.get('x-mock-source')).toBe('upstream');
  });
});

test.each<[string, MockOptions, RegExp]>([
  ['is no address', { upstream: 'api.example.com' }, /"api.example.com" is not the address of a server/],
  ['has a password', { upstream: 'https://me:secret@api.example.com' }, /without user, query and hash/],
  ['is missing', { fallback: true }, /name it with --upstream/],
])('a real server that %s is refused', async (_, options, problem) => {
  await expect(startMock(options)).rejects.toThrow(problem);
});

test('a mock without a port passes calls on, too', async () => {
  await using inProcess = await createMock({ upstream: real.url });
  const response = await inProcess.fetch(`${PAYTURE}/billStatus`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"bill_id":"a"}',
  });
  expect(response.headers.get('x-mock-source')).toBe('upstream');
});
