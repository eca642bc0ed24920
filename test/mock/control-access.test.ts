import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../mock/src/cli/run.ts';
import { type Mock, startMock } from '../../mock/src/index.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ allowHosts: ['Mock.example.com'] });
});
afterAll(() => mock.close());

/** Sends a request whose Host may be another one than the mock's, which fetch does not allow. */
function send(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    request(mock.url + path, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve([response.statusCode ?? 0, body]));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['a program', {}],
  ['a page of its own', { origin: 'OWN' }],
  ['a page of a local development server', { origin: 'http://localhost:5173' }],
  ['a page of a local name', { origin: 'https://shop.localhost' }],
  ['a page of this machine', { origin: 'http://[::1]:3000' }],
  ['a page of a host that is allowed', { origin: 'https://mock.example.com' }],
  ['a program that uses a name that is allowed', { host: 'mock.example.com:4010' }],
  ['a program that uses an address', { host: '192.168.1.7:4010' }],
  ['a page of its own behind TLS', { host: '192.168.1.7', origin: 'https://192.168.1.7' }],
  [
    'a page of its own behind a proxy with a name that is allowed',
    { host: 'localhost', 'x-forwarded-host': 'mock.example.com', origin: 'https://mock.example.com' },
  ],
])('%s may control it', async (_, { origin, ...others }: { origin?: string; host?: string }) => {
  const headers = { ...others, ...(origin && { origin: origin === 'OWN' ? mock.url : origin }) };
  expect((await send('/__mock/reset', headers, 'POST'))[0]).toBe(200);
  expect((await send('/__mock/requests', headers))[0]).toBe(200);
});

test.each([
  ['any website', { origin: 'https://evil.example' }, 'from pages of https://evil.example'],
  ['a website with a name like a local one', { origin: 'https://localhost.evil.example' }, 'from pages of'],
  ['a page without an origin of its own', { origin: 'null' }, 'from pages of null'],
  ['a website whose name leads here now', { host: 'evil.example:4010' }, 'to evil.example are refused'],
  [
    'a website that is forwarded here',
    { host: 'localhost', 'x-forwarded-host': 'evil.example' },
    'to evil.example are refused',
  ],
  [
    'a page that says it was forwarded',
    { host: 'localhost', 'x-forwarded-host': '192.0.2.7', origin: 'http://192.0.2.7' },
    'from pages of http://192.0.2.7 are refused',
  ],
  ['a name that begins as an address', { host: '127.evil.example' }, 'to 127.evil.example are refused'],
])('%s may not', async (_, headers: Record<string, string>, message) => {
  await fetch(`${mock.url}/__mock/reset`, { method: 'POST' });
  for (const [path, method] of [
    ['/__mock', 'GET'],
    ['/__mock/requests', 'GET'],
    ['/__mock/entities', 'GET'],
    ['/__mock/reset', 'POST'],
    ['/__mock/faults', 'DELETE'],
  ] as const) {
    const [status, body] = await send(path, headers, method);
    expect([status, JSON.parse(body).message]).toEqual([403, expect.stringContaining(message)]);
    expect(body).toContain('--allow-host');
  }
});

test('any website may call the API', async () => {
  const answer = await fetch(`${mock.url}/api/payments/20/payture/billStatus`, {
    method: 'POST',
    headers: { origin: 'https://shop.example', 'content-type': 'application/json' },
    body: '{"bill_id":"any"}',
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
});

test('its pages cannot be put into a frame', async () => {
  const { headers } = await fetch(`${mock.url}/__mock`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test.each(['http://mock', 'mock:80', 'a b', ''])('--allow-host refuses "%s"', async (name) => {
  const errors: string[] = [];
  const code = await run(['--port=0', `--allow-host=${name}`], {
    log: () => {},
    error: (text) => errors.push(text),
  });
  expect({ code, errors }).toEqual({
    code: 1,
    errors: [expect.stringContaining('is not the name of a host')],
  });
});

test('the forms of its pages say where they come from: a browser sends Origin: null where nothing may be referred to', async () => {
  const { headers } = await fetch(`${mock.url}/__mock`);
  expect(headers.get('referrer-policy')).toBe('same-origin');
});
