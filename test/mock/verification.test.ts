import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { RequestLog } from '../../mock/src/request-log/request-log.ts';
import { GUEST, PAYTURE, post, SUBSCRIPTION, send } from './support.ts';

const CREATE = 'V20.payments.payture.billCreateUnauthorised';
const STATUS = 'V20.payments.payture.billStatus';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const create = (body: unknown = GUEST, headers: Record<string, string> = {}) =>
  post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, body, headers);
const status = (id: string) => post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id });
const control = (path: string, init?: RequestInit) => send(`${mock.url}/__mock/${path}`, init);
const requests = async (query: Record<string, string>) => {
  const response = await fetch(`${mock.url}/__mock/requests?${new URLSearchParams(query)}`);
  return (await response.json()) as {
    count: number;
    data: { operation?: string; status: number; path: string }[];
  };
};

describe('the requests', () => {
  test('are found by operation, status, body and headers, and counted', async () => {
    await create({ ...GUEST, extended: { campaign: 'spring', source: 'mail' } }, { 'Idempotency-Key': 'k' });
    await create({});
    await status('a');
    await post(`${mock.url}/nowhere`, {});
    for (const [query, count] of [
      [{}, 4],
      [{ operation: CREATE }, 2],
      [{ operation: `${PAYTURE}/billStatus` }, 1],
      [{ operation: CREATE, status: '422' }, 1],
      [{ status: '404' }, 1],
      [{ body: '{"extended":{"campaign":"spring"}}' }, 1],
      [{ body: '{"extended":{"campaign":"autumn"}}' }, 0],
      [{ headers: '{"Idempotency-Key":"k"}' }, 1],
    ] as const) {
      const found = await requests(query);
      expect([found.count, found.data.length], JSON.stringify(query)).toEqual([count, count]);
    }
    expect((await requests({})).data.map(({ operation }) => operation)).toEqual([
      undefined,
      STATUS,
      CREATE,
      CREATE,
    ]);
    expect(mock.requests({ operation: STATUS, body: { bill_id: 'a' } })).toHaveLength(1);
  });

  test('are counted all, and shown as many as are asked for', async () => {
    for (const id of ['a', 'b', 'c']) await status(id);
    const { count, data } = await requests({ limit: '2' });
    expect([count, data.length]).toEqual([3, 2]);
  });

  test.each([
    [{ operation: 'billStatus' }, /^GET \/__mock\/requests: there is no operation "billStatus"/],
    [{ status: 'good' }, /status should be JSON, such as 200, not good/],
    [{ body: '[1]' }, /body should be an object of members/],
    [{ headers: '{"a":1}' }, /headers should be an object of texts/],
    [{ operatio: STATUS }, /there is no operatio among operation, status/],
    [{ limit: 'all' }, /limit should be a whole number, not "all"/],
  ])('are not searched by what is wrong: %j', async (query, message) => {
    const { status, body } = await control(
      `requests?${new URLSearchParams(query as Record<string, string>)}`,
    );
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  });

  test('are kept up to 5,000, and up to 16 MB', () => {
    const log = new RequestLog();
    const add = (body: string) => {
      const about = { method: 'POST', path: '/', operation: undefined, headers: {}, notes: [] };
      log.add(about, Buffer.from(body), { status: 200, headers: {}, body: '' }, 1);
    };
    for (let count = 0; count < 5010; count++) add('{}');
    expect([log.size, log.list().at(-1)?.id]).toEqual([5000, 11]);
    for (let count = 0; count < 1000; count++) add('x'.repeat(32 * 1024));
    expect(log.size).toBe(511);
    expect(log.list()[0]?.id).toBe(6010);
    log.clear();
    for (const body of ['{}', 'x'.repeat(32 * 1024)]) add(body);
    expect(log.list().map(({ id }) => id)).toEqual([6012, 6011]);
  });

  test('are found by a large body, which is cut in the list alone', async () => {
    const note = 'x'.repeat(100_000);
    const expected = mock.expect({ body: { user_id: 'reader' } });
    await create({ ...GUEST, user_id: 'reader', note });
    expect(expected.count).toBe(1);
    expect((await requests({ body: '{"user_id":"reader"}' })).count).toBe(1);
    const [request] = mock.requests();
    expect(JSON.parse(request?.body ?? '')).toMatchObject({ user_id: 'reader', note });
  });

  test('are searched by all that is said at once', async () => {
    await create({ ...GUEST, user_id: 'reader' });
    await status('a bill of the reader');
    for (const summary of ['false', 'true']) {
      const found = async (query: Record<string, string>) => (await requests({ ...query, summary })).data;
      expect(await found({ search: 'READER' })).toHaveLength(2);
      expect(await found({ search: 'nobody' })).toEqual([]);
      expect(await found({ search: 'reader', operation: STATUS })).toMatchObject([{ operation: STATUS }]);
      expect(await found({ operation: STATUS })).toHaveLength(1);
    }
    expect((await requests({ search: 'bill of' })).count).toBe(1);
  });

  test('have the time when they came, not that of the answer', () => {
    const log = new RequestLog();
    const about = { method: 'POST', path: '/', operation: undefined, headers: {}, notes: [] };
    log.add(about, undefined, { status: 200, headers: {}, body: '' }, 60_000);
    expect(Date.parse(log.list()[0]?.time ?? '')).toBeLessThan(Date.now() - 59_000);
  });

  test('have a body that was refused for its type', async () => {
    await send(`${mock.url}${PAYTURE}/billStatus`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'bill_id=7&password=hush',
    });
    expect(mock.requests()).toMatchObject([{ status: 415, body: 'bill_id=7&password="•••"' }]);
  });

  test('are exported as HAR, the oldest first, without tokens', async () => {
    await create(GUEST, { AccessToken: 'hush' });
    await status('a');
    const { body, headers } = await control('requests.har');
    expect(headers.get('content-disposition')).toContain('requests.har');
    expect(JSON.stringify(body)).not.toContain('hush');
    expect(body).toMatchObject({
      log: {
        version: '1.2',
        entries: [
          {
            startedDateTime: expect.stringMatching(/^\d{4}-.*Z$/),
            request: {
              method: 'POST',
              url: `${mock.url}${PAYTURE}/billCreateUnauthorised`,
              headers: expect.arrayContaining([{ name: 'accesstoken', value: '•••' }]),
              postData: { mimeType: 'application/json', text: expect.stringContaining(GUEST.user_id) },
            },
            response: {
              status: 200,
              headers: expect.arrayContaining([{ name: 'x-mock', value: 'node-behind-api-mock' }]),
              content: { mimeType: 'application/json', text: expect.stringContaining('bill_id') },
            },
          },
          { request: { url: `${mock.url}${PAYTURE}/billStatus` } },
        ],
      },
    });
  });
});

describe('an expectation', () => {
  test('is met by what comes after it, at least once', async () => {
    await status('a');
    const asked = mock.expect({ operation: STATUS, body: { bill_id: 'a' } });
    expect([asked.count, asked.met]).toEqual([0, false]);
    await status('a');
    await status('a');
    expect([asked.count, asked.met, asked.nearestMiss]).toEqual([2, true, undefined]);
    asked.verify();
  });

  test.each([
    [{ times: 2 }, [false, false, true, false], '2 requests'],
    [{ times: 0 }, [true, false, false, false], 'no request'],
    [{ atLeast: 2 }, [false, false, true, true], 'at least 2 requests'],
    [{ atMost: 1 }, [true, true, false, false], '0 to 1 request'],
    [{ atLeast: 1, atMost: 2 }, [false, true, true, false], '1 to 2 requests'],
  ])('says how many: %j', async (times, met, words) => {
    const asked = mock.expect({ operation: STATUS, ...times });
    const seen = [asked.met];
    for (const id of ['a', 'b', 'c']) {
      await status(id);
      seen.push(asked.met);
    }
    expect(seen).toEqual(met);
    if (!asked.met) expect(() => asked.verify()).toThrow(`Expected ${words} for ${STATUS}, and 3 came`);
  });

  test('says what was nearest to it', async () => {
    const asked = mock.expect({
      operation: CREATE,
      body: { ...GUEST, extended: { campaign: 'spring' } },
      status: 200,
    });
    await status('a');
    await create({ ...GUEST, extended: { campaign: 'autumn' } });
    await create({ ...SUBSCRIPTION, extended: { campaign: 'autumn' } });
    const [, nearest] = mock.requests();
    expect(asked.nearestMiss).toEqual({
      request: nearest?.id,
      differences: ['body.extended.campaign is "autumn", not "spring"'],
    });
    expect(() => mock.verify()).toThrow(
      /^Expected at least 1 request for V20\.payments\.payture\.billCreateUnauthorised with .*, and 0 came\. Nearest was request \d+: body\.extended\.campaign is "autumn", not "spring"$/,
    );
    asked.remove();
    mock.verify();
  });

  test('never shows the token that came', async () => {
    const asked = mock.expect({
      operation: CREATE,
      headers: { AccessToken: 'expected' },
      body: { access_token: 'x' },
    });
    await create({ ...GUEST, access_token: 'hush' }, { AccessToken: 'hush' });
    expect(asked.nearestMiss?.differences).toEqual([
      'header accesstoken is another one',
      'body.access_token is another one',
    ]);
  });

  test('is made, asked for and removed by control requests, in its world alone', async () => {
    using world = mock.world('w');
    const made = await post(`${world.url}/__mock/expectations`, { operation: STATUS, times: 1 });
    const id = Number(made.body.data?.id);
    await status('a');
    const { body } = await send(`${world.url}/__mock/expectations`);
    expect(body.data).toMatchObject({
      met: false,
      unmet: 1,
      expectations: [{ id, operation: STATUS, atLeast: 1, atMost: 1, count: 0, met: false }],
    });
    await post(`${world.url}${PAYTURE}/billStatus`, { bill_id: 'a' });
    expect((await send(`${world.url}/__mock/expectations/${id}`)).body.data).toMatchObject({ met: true });
    const remove = () => send(`${world.url}/__mock/expectations/${id}`, { method: 'DELETE' });
    expect((await remove()).body.data).toEqual({ removed: 1 });
    expect((await remove()).status).toBe(404);
    expect((await send(`${mock.url}/__mock/expectations`)).body.data).toMatchObject({
      met: true,
      expectations: [],
    });
  });

  test.each([
    [{ operation: 'V20.payments.payture.billStatu' }, /Did you mean V20\.payments\.payture\.billStatus\?/],
    [{ times: -1 }, /times should be a whole number, not -1/],
    [{ times: 1, atLeast: 1 }, /times is an exact number; write it, or atLeast and atMost/],
    [{ atLeast: 2, atMost: 1 }, /atMost is less than atLeast/],
    [
      { url: '/x' },
      /there is no member "url"\. The members: operation, status, body, headers, times, atLeast/,
    ],
  ])('is refused if it is wrong: %j', async (expectation, message) => {
    const { status, body } = await post(`${mock.url}/__mock/expectations`, expectation);
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  });
});
