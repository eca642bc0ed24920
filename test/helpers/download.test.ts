import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { type Download, download, type Progress } from '../../src/download/index.ts';
import { createBehindApi, outcomeOf } from '../../src/index.ts';

let answer: RequestListener = () => undefined;
const asked: unknown[] = [];
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  asked.push(JSON.parse(text));
  answer(request, response);
});
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const BYTES = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);

function client() {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createBehindApi({ endpoint, accessToken: 'token', retries: 0 });
}
const fetched = () => download(client().V10.storage.file.download, { objectId: 'k1' });

function answering(status: number, headers: Record<string, string>, body: string | Uint8Array): void {
  answer = (_, response) => response.writeHead(status, headers).end(body);
}

describe('a file', () => {
  test('comes with its bytes, its type and its name', async () => {
    const disposition = 'attachment; filename="report.pdf"';
    answering(200, { 'Content-Type': 'application/pdf', 'Content-Disposition': disposition }, BYTES);
    const result = await fetched();
    expectTypeOf(result).toExtend<{ success: true; data: Download } | { success: false }>();
    if (!result.success) throw new Error(result.message);
    expect(result.data.name).toBe('report.pdf');
    expect(result.data.blob.type).toBe('application/pdf');
    expect(new Uint8Array(await result.data.blob.arrayBuffer())).toEqual(BYTES);
    expect(asked.at(-1)).toEqual({ access_token: 'token', object_id: 'k1' });
  });

  test.each([
    ['attachment; filename=plain.txt', 'plain.txt'],
    [`attachment; filename="x.pdf"; filename*=UTF-8''%D1%81%D1%87%D1%91%D1%82.pdf`, 'счёт.pdf'],
    ['attachment; filename="a \\"quoted\\" name.pdf"', 'a "quoted" name.pdf'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ["attachment; filename*=UTF-8''..%5C..%5Cevil.exe", 'evil.exe'],
    [`attachment; filename="ok.pdf"; filename*=UTF-8''%E0%A4`, 'ok.pdf'],
    ['attachment; filename=my report.pdf; size=3', 'my report.pdf'],
    ['attachment; filename=".."', undefined],
    ['inline', undefined],
  ])('is named by %s: %s', async (disposition, name) => {
    answering(200, { 'Content-Type': 'text/plain', 'Content-Disposition': disposition }, 'x');
    expect(await fetched()).toMatchObject({ success: true, data: { name } });
  });

  test('may be JSON', async () => {
    answering(200, { 'Content-Type': 'application/json' }, '[1, 2]');
    const result = await fetched();
    expect(result.success && (await result.data.blob.text())).toBe('[1, 2]');
  });

  test('tells of its progress', async () => {
    answering(200, { 'Content-Type': 'application/pdf', 'Content-Length': `${BYTES.length}` }, BYTES);
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    await download(client().V10.storage.file.download, { objectId: 'k1' }, { onProgress });
    expect(told.at(-1)).toEqual({ loaded: BYTES.length, total: BYTES.length });
    expect(told.map(({ loaded }) => loaded)).toEqual(told.map(({ loaded }) => loaded).sort((a, b) => a - b));
  });

  test('is let go where the function that is told of the progress throws', async () => {
    let isClosed: Promise<unknown> | undefined;
    answer = (_, response) => {
      isClosed = new Promise((closed) => response.on('close', closed));
      response.writeHead(200, { 'Content-Type': 'application/pdf' }).write(BYTES);
    };
    const onProgress = () => {
      throw new Error('the page is gone');
    };
    const options = { onProgress, timeout: 0 };
    await expect(download(client().V10.storage.file.download, { objectId: 'k1' }, options)).rejects.toThrow(
      'the page is gone',
    );
    await isClosed;
  });

  test('is not asked for by a wrong name', async () => {
    // @ts-expect-error: its name is objectId
    const end = download(client().V10.storage.file.download, { fileKey: 'k1' });
    await expect(end).rejects.toThrow(new TypeError('V10.storage.file.download takes objectId, options'));
  });

  test('ends with the signal', async () => {
    answer = (_, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).write('first');
    const ending = new AbortController();
    const onProgress = () => ending.abort(new Error('enough'));
    const call = client().V10.storage.file.download;
    const end = download(call, { objectId: 'k1' }, { onProgress, signal: ending.signal });
    await expect(end).rejects.toThrow('enough');
  });
});

describe('what is no file', () => {
  test.each([200, 404])('is the failure, if the API says no at HTTP %i', async (status) => {
    const body = '{"success":false,"message":"No such file"}';
    answering(status, { 'Content-Type': 'application/json' }, body);
    const result = await fetched();
    expect(result).toMatchObject({ success: false, message: 'No such file' });
    expect(outcomeOf(result)).toBe('refused');
  });

  test('is a failure also without a content type', async () => {
    answering(401, {}, '{"success":false,"message":"Token expired"}');
    expect(outcomeOf(await fetched())).toBe('expired');
  });

  test('is an error, if something else answers', async () => {
    answering(404, { 'Content-Type': 'text/html' }, '<h1>Not found</h1>');
    await expect(fetched()).rejects.toMatchObject({
      code: 'ResponseFormatError',
      operation: 'V10.storage.file.download',
      status: 404,
      outcome: 'not-done',
    });
  });

  test('leaves it open whether a call that changes something is done', async () => {
    answering(502, { 'Content-Type': 'text/html' }, '<h1>Bad gateway</h1>');
    const bill = download(client().V20.payments.payture.billCreate, { subscriptionId: 's1' });
    await expect(bill).rejects.toMatchObject({ code: 'OutcomeUnknownError', outcome: 'maybe-done' });
  });
});
