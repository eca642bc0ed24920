import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { BILL_STATUS, expectAlive, head, parsed } from './refused.ts';
import { post, raw, send, TOKEN } from './support.ts';

const MB = 1024 * 1024;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ bodyTimeout: 300 });
});
afterAll(() => mock.close());

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
    await expectAlive(mock);
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
    await expectAlive(mock);
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
    await expectAlive(mock);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  test('with names that mean something to JavaScript is answered', async () => {
    const body = '{"__proto__":{"bill_id":"x"},"constructor":1,"toString":null,"bill_id":"x"}';
    expect((await post(`${mock.url}${BILL_STATUS}`, body)).status).toBe(200);
    expect((await post(`${mock.url}${BILL_STATUS}`, '{"__proto__":{"bill_id":"x"}}')).status).toBe(422);
  });
});
