import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { PAYTURE, post, raw, send, specWith, TOKEN } from './support.ts';

const BILL_STATUS = `${PAYTURE}/billStatus`;
const MB = 1024 * 1024;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ bodyTimeout: 300 });
});
afterAll(() => mock.close());

const head = (lines: string[], path = BILL_STATUS) =>
  [`POST ${path} HTTP/1.1`, 'Host: mock', 'Content-Type: application/json', ...lines, '', ''].join('\r\n');

function parsed(text: string): { status: number; head: string; message: string } {
  const [top = '', body = ''] = text.split('\r\n\r\n');
  const { success, message } = JSON.parse(body) as { success: boolean; message: string };
  expect(success).toBe(false);
  expect(top.toLowerCase()).toContain('content-type: application/json');
  return { status: Number(top.split(' ')[1]), head: top.toLowerCase(), message };
}

/** The server still works. */
async function expectAlive(): Promise<void> {
  expect((await post(`${mock.url}${BILL_STATUS}`, { bill_id: 'x' })).status).toBe(200);
}

describe('the body', () => {
  test('nested too deep is refused: 400', async () => {
    const nested = (depth: number) =>
      `{"bill_id":"x","extended":${'['.repeat(depth)}"]"${']'.repeat(depth)}}`;
    const got = await post(`${mock.url}${BILL_STATUS}`, nested(5_000));
    expect(got).toMatchObject({ status: 400, body: { message: expect.stringContaining('at most 200') } });
    expect((await post(`${mock.url}${BILL_STATUS}`, nested(199))).status).toBe(200);
    expect((await post(`${mock.url}${BILL_STATUS}`, nested(200))).status).toBe(400);
  });

  test('may have half of a surrogate pair as an id, which no page stumbles over', async () => {
    const half = String.fromCharCode(0xd800);
    mock.reset();
    const created = await post(
      `${mock.url}/api/mailer/10/template/create`,
      { name: half, body: 'Hi' },
      TOKEN,
    );
    expect(created.status).toBe(200);
    expect((await send(`${mock.url}/__mock/entities`)).status).toBe(200);
  });

  test.each([
    ['{"bill_id": x}', "Unexpected token 'x'"],
    ['{"bill_id": "x"', "Expected ',' or '}' after property value in JSON at position 15 (line 1 column 16)"],
    ["{'bill_id': 1}", "Expected property name or '}' in JSON at position 1 (line 1 column 2)"],
    ['{', 'Expected property name'],
    ['bill_id=1', "Unexpected token 'b'"],
    ['   ', 'Unexpected end of JSON input'],
  ])('%s is not JSON: 400', async (body, reason) => {
    const got = await post(`${mock.url}${BILL_STATUS}`, body);
    expect(got.status).toBe(400);
    expect(got.body).toMatchObject({
      success: false,
      message: expect.stringContaining(`The body is not valid JSON: ${reason}`),
    });
  });

  test.each([
    ['[]', 'an array'],
    ['null', 'null'],
    ['"x"', 'a string'],
    ['7', 'a number'],
    ['true', 'a boolean'],
  ])('%s is not an object: 400', async (body, what) => {
    expect(await post(`${mock.url}${BILL_STATUS}`, body)).toMatchObject({
      status: 400,
      body: { success: false, message: `The body must be a JSON object, not ${what}` },
    });
  });

  test('bytes that are not UTF-8: 400', async () => {
    const bytes = Buffer.concat([
      Buffer.from(head(['Content-Length: 13', 'Connection: close'])),
      Buffer.from('{"bill_id":"\xff', 'latin1'),
    ]);
    expect(parsed(await raw(mock, bytes))).toMatchObject({
      status: 400,
      message: 'The body is not valid UTF-8',
    });
  });

  test('malformed JSON is answered at once, and the connection goes on', async () => {
    const bad = `${head(['Content-Length: 5'])}{"a":`;
    const good = `${head(['Content-Length: 15', 'Connection: close'])}{"bill_id":"x"}`;
    const text = await raw(mock, bad + good);
    expect(text.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200']);
  });

  test.each([
    [{}, '"text/plain;charset=UTF-8"'],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, '"application/x-www-form-urlencoded"'],
    [{ 'content-type': 'application/json-seq' }, '"application/json-seq"'],
  ])('with %j: 415', async (headers, shown) => {
    const got = await send(`${mock.url}${BILL_STATUS}`, { method: 'POST', headers, body: '{"bill_id":"x"}' });
    expect(got).toMatchObject({ status: 415, body: { success: false } });
    expect(got.body.message).toContain('Content-Type: application/json');
    expect(got.body.message).toContain(shown);
  });

  test('without a Content-Type: 415', async () => {
    const text = await raw(
      mock,
      `POST ${BILL_STATUS} HTTP/1.1\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`,
    );
    expect(parsed(text)).toMatchObject({ status: 415, message: expect.stringContaining('no Content-Type') });
  });

  test.each([
    [{ 'content-type': 'application/json; charset=windows-1251' }, 'UTF-8'],
    [{ 'content-type': 'application/json', 'content-encoding': 'gzip' }, 'compressed'],
  ])('with %j: 415', async (headers, message) => {
    const got = await post(`${mock.url}${BILL_STATUS}`, { bill_id: 'x' }, headers);
    expect(got).toMatchObject({ status: 415, body: { message: expect.stringContaining(message) } });
  });

  test.each(['application/json;charset=utf-8', 'Application/JSON; charset="UTF-8"'])(
    '%s is fine',
    async (type) => {
      expect(
        (await post(`${mock.url}${BILL_STATUS}`, { bill_id: 'x' }, { 'content-type': type })).status,
      ).toBe(200);
    },
  );

  test('of exactly 1 MB is fine, of one byte more is not: 413', async () => {
    const filled = (size: number) => `{"bill_id":"${'x'.repeat(size - 14)}"}`;
    expect((await post(`${mock.url}${BILL_STATUS}`, filled(MB))).status).toBe(200);
    expect(await post(`${mock.url}${BILL_STATUS}`, filled(MB + 1))).toMatchObject({
      status: 413,
      body: { success: false, message: 'The body is larger than 1 MB' },
    });
  });

  test('that announces to be large is refused before it comes', async () => {
    const text = await raw(mock, head(['Content-Length: 1073741824']), /1 MB/);
    expect(parsed(text).status).toBe(413);
  });

  test('in chunks that become too large: 413, although it never ends', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const text = await raw(mock, head(['Transfer-Encoding: chunked']) + chunk.repeat(17), /1 MB/);
    expect(parsed(text).status).toBe(413);
    await expectAlive();
  });

  test.each([
    ['with its length', ['Content-Length: 8388608'], 'x'.repeat(8 * MB)],
    ['in chunks', ['Transfer-Encoding: chunked'], `800000\r\n${'x'.repeat(8 * MB)}\r\n0\r\n\r\n`],
  ])(
    'that is sent to the end although it is too large, %s: 413, and the connection goes on',
    async (_, lines, body) => {
      const good = `${head(['Content-Length: 15', 'Connection: close'])}{"bill_id":"x"}`;
      const text = await raw(mock, head(lines) + body + good);
      expect(text.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
    },
  );

  test('that does not arrive: 408', async () => {
    const text = await raw(mock, `${head(['Content-Length: 100'])}{"bill_id"`);
    expect(parsed(text)).toMatchObject({ status: 408, message: expect.stringContaining('10 bytes') });
    await expectAlive();
  });

  test('whose sender hangs up in the middle harms nobody', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        raw(mock, `${head(['Content-Length: 100'])}{"bill_id"`, /^/).catch(() => ''),
      ),
    );
    const controller = new AbortController();
    const gone = fetch(`${mock.url}${BILL_STATUS}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
      signal: controller.signal,
      body: new ReadableStream({
        start: (stream) => stream.enqueue(new TextEncoder().encode('{"bill')),
      }),
    } as RequestInit);
    setTimeout(() => controller.abort(), 50);
    await expect(gone).rejects.toThrow();
    await expectAlive();
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  test('with names that mean something to JavaScript is answered', async () => {
    const body = '{"__proto__":{"bill_id":"x"},"constructor":1,"toString":null,"bill_id":"x"}';
    expect((await post(`${mock.url}${BILL_STATUS}`, body)).status).toBe(200);
    expect((await post(`${mock.url}${BILL_STATUS}`, '{"__proto__":{"bill_id":"x"}}')).status).toBe(422);
  });
});

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
    await expectAlive();
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
    await expectAlive();
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
    await expectAlive();
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
    await expectAlive();
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
