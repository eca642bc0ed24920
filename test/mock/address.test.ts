import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, send } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test.each([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '[::1]'],
])('a mock on all addresses (%s) says one at which this machine reaches it', async (host, shown) => {
  await using everywhere = await startMock({ host });
  expect(everywhere.url).toBe(`http://${shown}:${everywhere.port}`);
  expect((await send(`${everywhere.url}/__mock/health`)).status).toBe(200);
});

describe('who waits until it is up', () => {
  test.each(['GET', 'HEAD'])('%s of the address leads to the control page', async (method) => {
    const { status, headers } = await fetch(mock.url, { method, redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/__mock']);
    const followed = await fetch(mock.url, { method });
    expect([followed.status, followed.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
  });

  test('the address of a world leads to its own control page', async () => {
    const { headers } = await fetch(`${mock.url}/w/one`, { redirect: 'manual' });
    expect(headers.get('location')).toBe('/w/one/__mock');
  });

  test('gets its health', async () => {
    const { status, body } = await send(`${mock.url}/__mock/health`);
    expect([status, body]).toEqual([
      200,
      { success: true, data: { status: 'up', operations: mock.operations } },
    ]);
    expect((await fetch(`${mock.url}/__mock/health`, { method: 'HEAD' })).status).toBe(200);
  });

  test('may ask for it by any name, as in a network of containers', async () => {
    expect(await asked('/__mock/health', { host: 'mock:4010' })).toContain('"up"');
    expect(await asked('/__mock/entities', { host: 'mock:4010' })).toContain('--allow-host mock');
  });

  test('makes no entry in the list of requests', async () => {
    await fetch(`${mock.url}/w/one`);
    await fetch(mock.url);
    expect((await send(`${mock.url}/__mock/requests`)).body.data).toEqual([]);
  });
});

/** Sends a request whose Host may be another one than the mock's, which fetch does not allow. */
function asked(path: string, headers: Record<string, string>, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    request(mock.url + path, { method: body === '' ? 'GET' : 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end(body);
  });
}

async function payUrl(headers: Record<string, string>): Promise<string> {
  const sent = { 'content-type': 'application/json', ...headers };
  const answer = await asked(`${PAYTURE}/billCreateUnauthorised`, sent, JSON.stringify(GUEST));
  return (JSON.parse(answer) as { data: { bill: { payUrl: string } } }).data.bill.payUrl;
}

describe('the address in payUrl', () => {
  test.each<[string, Record<string, string>, string]>([
    ['Host', { host: 'mock.example:81' }, 'http://mock.example:81'],
    ['a proxy that ends TLS', { host: 'mock.example', 'x-forwarded-proto': 'https' }, 'https://mock.example'],
    [
      'a proxy with another name',
      { host: 'mock', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'shop.example:8443' },
      'https://shop.example:8443',
    ],
    [
      'two proxies: the first one was asked',
      { 'x-forwarded-proto': 'HTTPS, http', 'x-forwarded-host': 'out.example, in.example' },
      'https://out.example',
    ],
    [
      'a name that is none',
      { host: 'mock', 'x-forwarded-host': 'a/b', 'x-forwarded-proto': 'ftp' },
      'http://mock',
    ],
  ])('is that of %s', async (_, headers, origin) => {
    expect(await payUrl(headers)).toMatch(new RegExp(`^${origin}/__mock/pay/[\\w-]+$`));
  });
});
