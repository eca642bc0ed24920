import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { BILL_STATUS, expectAlive, head, parsed } from './refused.ts';
import { PAYTURE, post, raw, send, specWith, TOKEN } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ bodyTimeout: 300 });
});
afterAll(() => mock.close());

describe('the path', () => {
  test.each([
    [`${PAYTURE}/billStat`, `${PAYTURE}/billStatus`],
    [`${PAYTURE}/billStatus/`, `${PAYTURE}/billStatus`],
    [`${PAYTURE}/BILLSTATUS`, `${PAYTURE}/billStatus`],
    [`/api/payments/20/paytrue/billCreate`, `${PAYTURE}/billCreate`],
    ['/payments/20/payture/billStatus', `${PAYTURE}/billStatus`],
  ])('%s is unknown, but close to a known one: 404', async (path, near) => {
    expect(await post(`${mock.url}${path}`, {})).toMatchObject({
      status: 404,
      body: { success: false, message: `There is no ${path}. Did you mean ${near}?` },
    });
  });

  test.each([
    '/favicon.ico',
    '/api',
    '/api/nothing/1/like/this',
    '/__proto__',
    '/constructor',
    '/__mock/nothing',
  ])('%s is unknown: 404', async (path) => {
    expect(await post(`${mock.url}${path}`)).toMatchObject({
      status: 404,
      body: { success: false, message: `There is no ${path}` },
    });
  });

  test('a long one is cut in the message', async () => {
    const { status, body } = await post(`${mock.url}/${'x'.repeat(9000)}`);
    expect(status).toBe(404);
    expect(body.message?.length).toBeLessThan(250);
  });

  test('a query changes nothing', async () => {
    const { status } = await post(`${mock.url}${BILL_STATUS}?__code=500&a=%zz&b`, { bill_id: 'x' });
    expect(status).toBe(200);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('does not take %s: 405', async (method) => {
    const { status, headers, body } = await send(`${mock.url}${BILL_STATUS}`, { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(body).toEqual({ success: false, message: `${BILL_STATUS} does not take ${method}: use POST` });
  });

  test('HEAD is answered without a body', async () => {
    expect(await send(`${mock.url}${BILL_STATUS}`, { method: 'HEAD' })).toMatchObject({
      status: 405,
      body: undefined,
    });
  });

  test('an unknown one is answered before the body is there', async () => {
    const text = await raw(mock, head(['Content-Length: 1000'], '/nothing'), /\}/);
    expect(parsed(text).status).toBe(404);
  });

  test.each([
    '/%',
    '/%zz%E0%A4',
    '//',
    '//evil.example/x',
    '/../../etc/passwd',
    '/\\x',
    '/a b',
    'x',
    '*',
    'http://',
    'http://[',
    'http://other.example',
    '?',
    '#',
    '/__mock/bills/%',
    '/__mock/bills/%E0%A4/pay',
    '/__mock/%/x/pay',
    '/__mock/bills//pay',
  ])('%s crashes nothing', async (path) => {
    const text = await raw(mock, `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect([400, 404, 405]).toContain(parsed(text).status);
    await expectAlive(mock);
  });

  test('with an origin, as proxies send it, is the same', async () => {
    const text = await raw(
      mock,
      `${head(['Content-Length: 15', 'Connection: close'], `http://mock:80${BILL_STATUS}?x`)}{"bill_id":"x"}`,
    );
    expect(text).toMatch(/^HTTP\/1.1 200/);
  });
});

describe('what is not HTTP', () => {
  test.each([
    ['HELLO\r\n\r\n', 400],
    [`POST / HTTP/9.9\r\n\r\n`, 400],
    [`GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n', 400],
    [`${head(['Transfer-Encoding: chunked'])}zz\r\n`, 400],
  ])('%j is answered', async (bytes, status) => {
    const { status: given, head } = parsed(await raw(mock, bytes));
    expect([given, head]).toEqual([status, expect.stringContaining('x-mock: node-behind-api-mock')]);
    await expectAlive(mock);
  });

  test('https:// is said to whoever started the mock, as the client can not read the answer', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => said.mockRestore());
    await expect(fetch(mock.url.replace('http:', 'https:'))).rejects.toThrow('fetch failed');
    expect(said.mock.calls).toEqual([
      [
        'A client asked for https://. The mock speaks http:// alone: let its address in the endpoint begin with that',
      ],
    ]);
    await expectAlive(mock);
  });

  test('a tunnel is refused to who takes the mock for a proxy', async () => {
    const { status, message } = parsed(
      await raw(mock, 'CONNECT api.example:443 HTTP/1.1\r\nHost: a\r\n\r\n'),
    );
    expect([status, message]).toEqual([405, expect.stringContaining('in place of api.example:443')]);
  });

  test.each([
    'Origin: \x80\xff "\t\\',
    'Origin: \x7f',
    'Origin: ',
    'Origin: a\r\nOrigin: b',
    'Upgrade: websocket\r\nConnection: Upgrade',
    'Prefer: \xff=\xff',
    'AccessToken: \xff',
    'X: \x01',
  ])('%j as a header crashes nothing', async (line) => {
    const request = `POST /nothing HTTP/1.1\r\nConnection: close\r\n${line}\r\n\r\n`;
    const { status } = parsed(await raw(mock, Buffer.from(request, 'latin1'), /\}$/));
    expect([400, 404]).toContain(status);
    await expectAlive(mock);
  });

  test('an unknown expectation is passed over', async () => {
    const text = await raw(
      mock,
      `${head(['Expect: miracles', 'Content-Length: 15', 'Connection: close'])}{"bill_id":"x"}`,
    );
    expect(text).toMatch(/^HTTP\/1.1 200/);
  });
});

test('an error inside is a failure with 500, and goes on', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = await startMock({
    spec: specWith({
      'shop/v1.yaml': {
        openapi: '3.1.0',
        info: { title: 'Shop', version: '1' },
        paths: { '/api/shop/1/x/y': { post: { responses: { 200: { $ref: '#/nowhere' } } } } },
      },
    }),
  });
  for (let time = 0; time < 2; time++) {
    expect(await post(`${broken.url}/api/shop/1/x/y`, {}, TOKEN)).toMatchObject({
      status: 500,
      body: { success: false, message: expect.stringMatching(/The mock failed: .*v1\.yaml: .*nowhere/) },
    });
  }
  expect(error).toHaveBeenCalledTimes(2);
  error.mockRestore();
  await broken.close();
});
