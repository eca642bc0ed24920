import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { pointedTo } from '../../mock/src/utils/json-pointer.ts';
import { GUEST, PAYTURE, post, SUBSCRIPTION, send, TOKEN } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const create = (body: unknown, headers: Record<string, string> = {}) =>
  post(`${mock.url}${PAYTURE}/billCreate`, body, headers);
const status = (body: unknown, headers: Record<string, string> = {}) =>
  post(`${mock.url}${PAYTURE}/billStatus`, body, headers);

describe('the document answers', () => {
  test('an id nobody created: the first example', async () => {
    const { status: code, headers, body } = await status({ bill_id: 'cc0e8400-e29b-41d4-a716-446655440009' });
    expect(code).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(body).toEqual({
      success: true,
      data: { bill_info: { bill_status: 'PENDING', amount: 99900 }, status: 'PENDING' },
    });
  });

  test.each([
    ['a missing parameter', {}, 'bill_id can not be empty'],
    ['an empty parameter', { bill_id: '' }, 'bill_id can not be empty'],
    ['no parameter', { bill_id: null }, 'bill_id can not be empty'],
    ['a parameter of the wrong type', { bill_id: 7 }, 'bill_id must be a string'],
  ])('%s: 422', async (_, body, message) => {
    expect(await status(body)).toMatchObject({ status: 422, body: { success: false, message } });
  });

  test('no body where one is required: 422', async () => {
    expect(await status(undefined)).toMatchObject({
      status: 422,
      body: { success: false, message: 'bill_id can not be empty' },
    });
  });

  test.each([1_790_000_000, '2026-03-09T08:00:00Z'])(
    'about an id nobody created, what the request says is answered, whatever its type: %j',
    async (delivery_time) => {
      const { body } = await post(
        `${mock.url}/api/payments/10/gift/send`,
        { code: 'nobodys', delivery_time, delivery_email: 'a@example.com', delivery_name: 'Ann' },
        TOKEN,
      );
      expect(body.data).toMatchObject({ code: 'nobodys', delivery_time, delivery_name: 'Ann' });
    },
  );

  test('Accept changes nothing, neither now nor later', async () => {
    for (const accept of ['text/html', 'image/png', 'nonsense', '*/*;q=x']) {
      expect((await status({ bill_id: 'x' }, { accept })).status).toBe(200);
    }
    expect((await status({ bill_id: 'x' })).status).toBe(200);
  });
});

describe('the access token', () => {
  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['the header AccessToken', TOKEN, {}],
    ['a bearer token', { Authorization: 'Bearer token' }, {}],
    ['a bearer token, the scheme in lower case', { Authorization: 'bearer token' }, {}],
    ['a member of the body', {}, { access_token: 'token' }],
    ['all three', { ...TOKEN, Authorization: 'Bearer token' }, { access_token: 'token' }],
    ['an empty header and a member of the body', { AccessToken: '' }, { access_token: 'token' }],
  ])('%s is enough', async (_, headers, members) => {
    expect(await create({ ...SUBSCRIPTION, ...members }, headers)).toMatchObject({
      status: 200,
      body: { success: true },
    });
  });

  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['nothing', {}, {}],
    ['an empty header', { AccessToken: '' }, {}],
    ['another scheme', { Authorization: 'Basic dG9rZW4=' }, {}],
    ['an empty member', {}, { access_token: '' }],
    ['a member that is no string', {}, { access_token: 1 }],
    ['null', {}, { access_token: null }],
  ])('%s is not enough', async (_, headers, members) => {
    expect(await create({ ...SUBSCRIPTION, ...members }, headers)).toMatchObject({
      status: 401,
      body: { success: false, message: 'Access token is missing' },
    });
  });

  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['the header AccessToken', { AccessToken: 'TOKEN' }, {}],
    ['a bearer token', { Authorization: 'Bearer TOKEN' }, {}],
    ['a bearer token, the scheme in lower case', { Authorization: 'bearer TOKEN' }, {}],
    ['a member of the body', {}, { access_token: 'TOKEN' }],
    ['one of several', { AccessToken: 'other', Authorization: 'Bearer TOKEN' }, {}],
  ])('that begins with expired- or rejected- acts so: %s', async (_, headers, members) => {
    const sent = (token: string) => {
      const [head, body] = JSON.parse(JSON.stringify([headers, members]).replaceAll('TOKEN', token));
      return create({ ...SUBSCRIPTION, ...body }, head);
    };
    expect(await sent('expired-1')).toMatchObject({
      status: 401,
      body: { success: false, message: 'Access token has expired' },
    });
    expect(await sent('rejected-')).toMatchObject({
      status: 403,
      body: { success: false, message: 'Request rejected', code: 1001 },
    });
    for (const token of ['expired', 'not-expired-1', 'Rejected-1']) {
      expect((await sent(token)).status).toBe(200);
    }
  });

  test('that has expired comes before an unfit body, and before Prefer', async () => {
    const expired = { AccessToken: 'expired-1' };
    expect((await create({}, expired)).status).toBe(401);
    expect((await create(SUBSCRIPTION, { ...expired, Prefer: 'code=200' })).status).toBe(401);
  });

  test('is asked for at every request, whatever was answered before', async () => {
    expect((await create(SUBSCRIPTION, TOKEN)).status).toBe(200);
    expect((await create({}, TOKEN)).status).toBe(422);
    expect((await create(SUBSCRIPTION)).status).toBe(401);
    expect((await create(SUBSCRIPTION, { ...TOKEN, Prefer: 'code=429' })).status).toBe(429);
    expect((await create(SUBSCRIPTION, TOKEN)).status).toBe(200);
  });

  test('that has expired changes nothing where none is needed', async () => {
    expect((await status({ bill_id: 'x' }, { AccessToken: 'expired-1' })).status).toBe(200);
  });

  test('that has expired creates nothing', async () => {
    const before = await send(`${mock.url}/__mock/entities`);
    await create(SUBSCRIPTION, { AccessToken: 'rejected-1' });
    expect((await send(`${mock.url}/__mock/entities`)).body).toEqual(before.body);
  });

  test('a missing token comes before an unfit body', async () => {
    expect((await create({})).status).toBe(401);
    expect((await create({}, TOKEN)).status).toBe(422);
  });

  test('operations without security need none', async () => {
    const { status: code } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST);
    expect(code).toBe(200);
  });
});

describe('Prefer', () => {
  const preferring = (prefer: string, body: unknown = SUBSCRIPTION) =>
    create(body, { ...TOKEN, Prefer: prefer });

  test('an example', async () => {
    const { status: code, body } = await preferring('example=refused');
    expect(code).toBe(200);
    expect(body).toEqual({ success: false, message: "Can't finish request" });
  });

  test.each([
    ['code=401', 401, 'Access token is missing'],
    ['code=401, example=expired', 401, 'Access token has expired'],
    ['example="expired"; code=401', 401, 'Access token has expired'],
    ['example=expired', 401, 'Access token has expired'],
    ['code=403, example=rejectedOtherwise', 403, 'Request rejected'],
    ['Code=422', 422, 'The request does not fit this operation'],
  ])('%s', async (prefer, code, message) => {
    expect(await preferring(prefer)).toMatchObject({ status: code, body: { success: false, message } });
  });

  test('code=429 says when to come back', async () => {
    const { status: code, headers } = await preferring('code=429');
    expect(code).toBe(429);
    expect(headers.get('retry-after')).toBe('1');
  });

  test('dynamic=true makes something up that fits', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => preferring('dynamic=true')));
    for (const { status: code, body } of answers) {
      expect(code).toBe(200);
      expect(typeof body.success).toBe('boolean');
    }
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBeGreaterThan(1);
  });

  test.each([
    ['example=nothing', 'there is no example "nothing"'],
    ['code=401, example=created', 'there is no example "created"'],
    ['code=599', 'there is no answer with the code 599'],
    ['code=x', 'there is no answer with the code x'],
  ])('%s says what there is', async (prefer, message) => {
    const { status: code, body } = await preferring(prefer);
    expect(code).toBe(400);
    expect(body.success).toBe(false);
    expect(body.message).toContain(message);
    expect(body.message).toContain('401 (missing, expired)');
  });

  test.each([
    ['exampel=refused', 'there is no preference "exampel". Did you mean example? The preferences: code,'],
    ['code=200, lang=ru', 'there is no preference "lang". The preferences: code, example, dynamic'],
    ['dynamic=yes', 'dynamic should be true or false, not "yes"'],
    ['dynamic', 'dynamic should be true or false, not ""'],
  ])('%s is refused in words', async (prefer, message) => {
    const { status: code, body } = await preferring(prefer);
    expect(code).toBe(400);
    expect(body).toEqual({ success: false, message: expect.stringContaining(`Prefer: ${message}`) });
  });

  test.each(['return=minimal', 'Respond-Async, wait=10', '', '=', ',;,'])(
    '%j chooses no answer, so all is as without it',
    async (prefer) => {
      const { status: code, body } = await preferring(prefer);
      expect(code).toBe(200);
      expect((await status({ bill_id: body.data?.bill_id })).body.data?.status).toBe('PENDING');
      expect((await send(`${mock.url}/__mock/bills/${body.data?.bill_id}`)).status).toBe(200);
    },
  );

  test.each(['payments/20/payture', 'payments/21/stripe', 'payments/10/telegram'])(
    'never leads to a real host: %s',
    async (module) => {
      for (const prefer of ['code=200', 'dynamic=true']) {
        const { body } = await post(`${mock.url}/api/${module}/billCreate`, GUEST, {
          ...TOKEN,
          Prefer: prefer,
        });
        const address = pointedTo(body, '/data/bill/payUrl');
        if (prefer === 'code=200' || address !== undefined)
          expect(address).toMatch(`${mock.url}/__mock/pay/`);
      }
    },
  );

  test('does not help an unfit body', async () => {
    expect((await preferring('code=200', {})).status).toBe(422);
  });
});
