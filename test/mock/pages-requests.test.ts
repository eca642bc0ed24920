import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import type { RequestSummary, ShownRequest } from '../../mock/src/request-log/shown-request.ts';
import { dataOf, GUEST, PAYTURE, post, send } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => send(`${mock.url}/__mock/requests`, { method: 'DELETE' }));

const CREATE = `${PAYTURE}/billCreateUnauthorised`;
const list = () => dataOf(send<ShownRequest[]>(`${mock.url}/__mock/requests`));

describe('the list of requests', () => {
  test('has the newest first, with body, answer, status and time', async () => {
    const before = Date.now();
    await post(`${mock.url}${CREATE}`, GUEST);
    const after = Date.now();
    await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' });
    const requests = await list();
    expect(requests.map(({ path }) => path)).toEqual([`${PAYTURE}/billStatus`, CREATE]);
    expect(requests[1]).toMatchObject({ method: 'POST', status: 200, notes: [] });
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual(GUEST);
    expect(JSON.parse(requests[1]?.answer ?? '')).toMatchObject({ success: true });
    const time = Date.parse(requests[1]?.time ?? '');
    expect([time >= before, time <= after]).toEqual([true, true]);
    expect(requests[1]?.ms).toBeGreaterThan(0);
  });

  test.each<[string, () => Promise<unknown>, number, RegExp]>([
    ['an unfit body', () => post(`${mock.url}${CREATE}`, {}), 422, /subscription_id/],
    ['malformed JSON', () => post(`${mock.url}${CREATE}`, '{"a":'), 400, /not valid JSON/],
    ['a missing token', () => post(`${mock.url}${PAYTURE}/billCreate`, GUEST), 401, /token is missing/],
    ['an unknown path', () => post(`${mock.url}${CREATE}x`), 404, /Did you mean/],
    ['another method', () => send(`${mock.url}${CREATE}`), 405, /use POST/],
  ])('says in words what is wrong with %s', async (_, ask, status, words) => {
    await ask();
    const [request] = await list();
    expect(request?.status).toBe(status);
    expect(request?.notes.join()).toMatch(words);
  });

  test('has malformed bodies as they came', async () => {
    await post(`${mock.url}${CREATE}`, '{"a":');
    expect((await list())[0]?.body).toBe('{"a":');
  });

  test('says which fault a request met', async () => {
    await post(`${mock.url}${CREATE}`, GUEST, { 'X-Mock-Fault': 'drop-after-work' }).catch(() => undefined);
    const [request] = await list();
    expect(request?.status).toBe(0);
    expect(request?.notes).toEqual([expect.stringMatching(/^Fault drop-after-work: The connection breaks/)]);
  });

  test('leaves out what is asked of the mock itself, and preflights', async () => {
    await post(`${mock.url}/__mock/reset`);
    await send(`${mock.url}${CREATE}`, { method: 'OPTIONS' });
    expect(await list()).toEqual([]);
  });

  test('can be asked for in short, and searched', async () => {
    await post(`${mock.url}${CREATE}`, { ...GUEST, user_id: 'a buyer of note', access_token: 'sesame' });
    await post(`${mock.url}${PAYTURE}/billStatus`, {});
    const search = (text: string) =>
      dataOf(
        send<RequestSummary[]>(`${mock.url}/__mock/requests?summary=true&search=${encodeURIComponent(text)}`),
      );
    const all = await search('');
    expect(all).toMatchObject([
      { path: `${PAYTURE}/billStatus`, status: 422, failed: true, notes: ['bill_id can not be empty'] },
      { path: CREATE, status: 200, failed: false },
    ]);
    expect(JSON.stringify(all)).not.toContain('buyer');
    for (const text of ['BILLSTATUS', '422', 'can not be']) expect(await search(text)).toEqual([all[0]]);
    expect(await search('buyer of')).toEqual([all[1]]);
    expect(await search('sesame')).toEqual([]);
  });

  test('has one by its id', async () => {
    await post(`${mock.url}${CREATE}`, GUEST);
    const [request] = await list();
    expect((await send(`${mock.url}/__mock/requests/${request?.id}`)).body.data).toEqual(request);
    expect(await send(`${mock.url}/__mock/requests/0`)).toMatchObject({
      status: 404,
      body: { success: false },
    });
  });

  test.each([
    '/',
    '/favicon.ico',
    '/apple-touch-icon-precomposed.png',
    '/.well-known/appspecific/com.chrome.devtools.json',
  ])('has not what a browser asks for by itself: %s', async (path) => {
    await fetch(mock.url + path, { redirect: 'manual' });
    expect(await list()).toEqual([]);
    await fetch(mock.url + path, { method: 'POST' });
    expect(await list()).toHaveLength(1);
  });

  test('is empty after a reset', async () => {
    await post(`${mock.url}${CREATE}`, GUEST);
    await post(`${mock.url}/__mock/reset`);
    expect(await list()).toEqual([]);
  });

  test('shows the last 200, and not all of what is large', async () => {
    await post(`${mock.url}${CREATE}`, { ...GUEST, user_id: 'y'.repeat(900_000) });
    const [large] = await list();
    expect(large?.body.length).toBeLessThan(40_000);
    expect(large?.body).toMatch(/… \(9\d{5} characters\)/);
    await Promise.all(
      Array.from({ length: 250 }, () => post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' })),
    );
    expect(await list()).toHaveLength(200);
  });
});

describe('no secret is shown', () => {
  const SECRET = 'sesame-open-7';
  test.each<[string, () => Promise<unknown>]>([
    ['AccessToken', () => post(`${mock.url}${PAYTURE}/billCreate`, GUEST, { AccessToken: SECRET })],
    [
      'Authorization',
      () => post(`${mock.url}${PAYTURE}/billCreate`, GUEST, { Authorization: `Bearer ${SECRET}` }),
    ],
    ['Cookie', () => post(`${mock.url}${PAYTURE}/billCreate`, GUEST, { Cookie: `sid=${SECRET}` })],
    ['access_token', () => post(`${mock.url}${CREATE}`, { ...GUEST, access_token: SECRET })],
    [
      'a member further inside',
      () => post(`${mock.url}${CREATE}`, { ...GUEST, extended: [{ newPassword: SECRET }] }),
    ],
    ['malformed JSON', () => post(`${mock.url}${CREATE}`, `{"access_token": "${SECRET}", `)],
    ['JSON that breaks in the token', () => post(`${mock.url}${CREATE}`, `{"refreshToken":"${SECRET}`)],
    [
      'a body that is cut',
      () => post(`${mock.url}${CREATE}`, { access_token: SECRET, ...GUEST, user_id: 'y'.repeat(100_000) }),
    ],
    ['the address', () => post(`${mock.url}${CREATE}?access_token=${SECRET}`, GUEST)],
  ])('of %s', async (_, ask) => {
    await ask();
    const text = JSON.stringify(await list());
    expect(text).toContain('billCreate');
    expect(text).not.toContain(SECRET);
  });
});

describe('events', () => {
  async function listen(): Promise<{ next(pattern: RegExp): Promise<string>; end(): void }> {
    const controller = new AbortController();
    const response = await fetch(`${mock.url}/__mock/events`, { signal: controller.signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return {
      async next(pattern) {
        while (!pattern.test(text)) {
          const chunk = await reader?.read();
          if (chunk === undefined || chunk.done) throw new Error(`ended: ${text}`);
          text += chunk.value;
        }
        const all = text;
        text = '';
        return all;
      },
      end: () => controller.abort(),
    };
  }

  test('come with each request, and with each change by a control', async () => {
    const events = await listen();
    await events.next(/retry/);
    await post(`${mock.url}${CREATE}`, GUEST);
    const text = await events.next(/event: requests\ndata: .*\n\n/);
    const data = JSON.parse(text.match(/event: requests\ndata: (.*)/)?.[1] ?? '') as RequestSummary[];
    expect(data).toMatchObject([{ path: CREATE, status: 200, failed: false, notes: [] }]);
    expect(text).toContain('event: entities');
    mock.reset();
    expect(await events.next(/event: entities/)).toMatch(/^event: cleared.*event: entities/s);
    await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' });
    expect(await events.next(/event: requests/)).not.toContain('event: entities');
    mock.arm({ fault: 'latency', ms: 0 });
    expect(await events.next(/event: faults/)).not.toContain('event: requests');
    events.end();
  });

  test('come together when there are many, and none is missing', async () => {
    const events = await listen();
    const count = 30;
    await Promise.all(
      Array.from({ length: count }, () => post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: 'x' })),
    );
    const batches: RequestSummary[][] = [];
    while (batches.flat().length < count) {
      const text = await events.next(/event: requests\ndata: .*\n\n/);
      for (const [, data = ''] of text.matchAll(/event: requests\ndata: (.*)\n\n/g))
        batches.push(JSON.parse(data));
    }
    expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(count);
    expect(batches.length).toBeLessThan(count);
    events.end();
  });

  test('do not keep the server from ending', async () => {
    const other = await startMock();
    const response = await fetch(`${other.url}/__mock/events`);
    await other.close();
    await expect(response.text()).rejects.toThrow();
  });
});
