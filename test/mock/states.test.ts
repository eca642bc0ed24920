import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { type Body, GIFT, GUEST, PAYTURE, post, SUBSCRIPTION, send, TOKEN } from './support.ts';

vi.setConfig({ testTimeout: 20_000 });

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => post(`${mock.url}/__mock/reset`));

async function createBill(body: unknown = GUEST, module = PAYTURE): Promise<string> {
  const got = await post(`${mock.url}${module}/billCreateUnauthorised`, body);
  expect(got).toMatchObject({ status: 200, body: { success: true } });
  return got.body.data?.bill_id as string;
}

const control = (id: string, action: string) => post(`${mock.url}/__mock/bills/${id}/${action}`);
const stateOf = async (id: string) => (await send(`${mock.url}/__mock/bills/${id}`)).body.data?.state;
async function check(id: string, module = PAYTURE, headers: Record<string, string> = {}): Promise<Body> {
  const got = await post(`${mock.url}${module}/billStatus`, { bill_id: id }, headers);
  expect(got.status).toBe(200);
  return got.body;
}

const answer = (status: string, info?: object) => ({
  success: status !== 'AMOUNT_MISMATCH',
  data: {
    bill_info: { bill_status: status === 'PENDING' ? 'PENDING' : 'PAID', amount: 99900, ...info },
    status,
  },
});
const PAID_WRONGLY = answer('AMOUNT_MISMATCH', { amount: 100_000 });
const CODE = { gift: { code: expect.stringMatching(/^GIFT-[A-Z0-9]{6}$/) } };

describe('creating', () => {
  test('answers the example with an id of its own', async () => {
    const bodies = [
      (await post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, TOKEN)).body,
      (await post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, TOKEN)).body,
      (await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST)).body,
    ];
    for (const { success, data } of bodies) {
      expect(success).toBe(true);
      expect(data).toEqual({
        bill_id: expect.stringMatching(UUID),
        bill: { payUrl: `${mock.url}/__mock/pay/${data?.bill_id}` },
      });
    }
    expect(new Set(bodies.map(({ data }) => data?.bill_id)).size).toBe(3);
  });

  test('leaves the example as it was', async () => {
    await createBill();
    const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST, {
      Prefer: 'example=created',
    });
    expect(body.data?.bill_id).toBe('cc0e8400-e29b-41d4-a716-446655440009');
  });
});

describe('a bill', () => {
  test.each<[string, object, object | undefined]>([
    ['of no kind', GUEST, undefined],
    ['with other data', { ...GUEST, extended: { source: 'page' } }, undefined],
    ['that is a gift', GIFT, CODE],
  ])('%s waits, is paid, and is done', async (_, body, gift) => {
    const id = await createBill(body);
    for (let time = 0; time < 3; time++) expect(await check(id)).toEqual(answer('PENDING'));
    expect((await control(id, 'pay')).body).toEqual({ success: true, data: { id, state: 'PAID' } });
    expect(await stateOf(id)).toBe('PAID');
    expect(await check(id)).toEqual(answer('PAID', gift));
    expect(await stateOf(id)).toBe('DONE');
    for (let time = 0; time < 3; time++) expect(await check(id)).toEqual(answer('DONE', gift));
  });

  test.each<[string, object]>([
    ['of no kind', GUEST],
    ['that is a gift', GIFT],
  ])('%s may be paid wrongly', async (_, body) => {
    const id = await createBill(body);
    expect((await control(id, 'payWrongAmount')).body.data?.state).toBe('AMOUNT_MISMATCH');
    for (let time = 0; time < 3; time++) expect(await check(id)).toEqual(PAID_WRONGLY);
  });

  test('is its own: another one does not move with it', async () => {
    const [one, other] = [await createBill(), await createBill()];
    await control(one, 'pay');
    expect(await stateOf(other)).toBe('PENDING');
    expect(await check(other)).toEqual(answer('PENDING'));
  });

  test.each(['10', '21'])('is the same one in version %s', async (version) => {
    const other = `/api/payments/${version}/payture`;
    const id = await createBill();
    await control(id, 'pay');
    expect((await check(id, other)).data?.status).toBe('PAID');
    expect(await check(id)).toEqual(answer('DONE'));

    const theirs = await createBill(GUEST, other);
    await control(theirs, 'pay');
    expect(await check(theirs)).toEqual(answer('PAID'));
    expect((await check(theirs, other)).data?.status).toBe('DONE');
  });

  test('that nobody created is answered by the document, and not remembered', async () => {
    expect(await check('nobodys')).toEqual(answer('PENDING'));
    expect((await control('nobodys', 'pay')).status).toBe(404);
  });
});

describe('nothing moves', () => {
  test('by a request that is refused', async () => {
    const id = await createBill();
    await control(id, 'pay');
    const url = `${mock.url}${PAYTURE}/billStatus`;
    const refused = [
      await post(url, { bill_id: '' }),
      await post(url, { bill_id: [id] }),
      await post(url, `{"bill_id":"${id}"`),
      await post(url, `[{"bill_id":"${id}"}]`),
      await send(url),
      await send(url, { method: 'POST', body: `{"bill_id":"${id}"}` }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 400, 400, 405, 415]);
    expect(await stateOf(id)).toBe('PAID');
  });

  test('by creating without a token, or without what is required', async () => {
    const refused = [
      await post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION),
      await post(`${mock.url}${PAYTURE}/billCreate`, {}, TOKEN),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 422]);
    expect((await post(`${mock.url}/__mock/reset`)).body.data).toEqual({ forgotten: 0 });
  });

  test('by a request that prefers something', async () => {
    const id = await createBill();
    await control(id, 'pay');
    expect(await check(id, PAYTURE, { Prefer: 'example=amountMismatch' })).toEqual(answer('AMOUNT_MISMATCH'));
    expect(await check(id, PAYTURE, { Prefer: 'code=200' })).toEqual(answer('PENDING'));
    const limited = await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id }, { Prefer: 'code=429' });
    expect(limited.status).toBe(429);
    expect(await stateOf(id)).toBe('PAID');

    await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, GUEST, { Prefer: 'code=200' });
    expect((await post(`${mock.url}/__mock/reset`)).body.data).toEqual({ forgotten: 1 });
  });
});

describe('many at once', () => {
  test('200 bills each end where they were driven to', async () => {
    const ends = ['PENDING', 'PAID', 'DONE', 'AMOUNT_MISMATCH'];
    const bills = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const end = ends[index % 4] as string;
        const gift = index % 3 === 0;
        const id = await createBill(gift ? GIFT : GUEST);
        await check(id);
        if (end === 'PAID' || end === 'DONE') await control(id, 'pay');
        if (end === 'AMOUNT_MISMATCH') await control(id, 'payWrongAmount');
        if (end === 'DONE') await check(id);
        return { id, end, code: gift && (end === 'PAID' || end === 'DONE') ? CODE : undefined };
      }),
    );
    expect(new Set(bills.map(({ id }) => id)).size).toBe(200);
    await Promise.all(
      bills.map(async ({ id, end, code }) => {
        expect(await stateOf(id)).toBe(end);
        expect(await check(id)).toEqual(end === 'AMOUNT_MISMATCH' ? PAID_WRONGLY : answer(end, code));
      }),
    );
  });

  test('a payment is seen as PAID exactly once', async () => {
    const id = await createBill();
    await control(id, 'pay');
    const seen = await Promise.all(Array.from({ length: 50 }, async () => (await check(id)).data?.status));
    expect(seen.filter((status) => status === 'PAID')).toHaveLength(1);
    expect(seen.filter((status) => status === 'DONE')).toHaveLength(49);
  });

  test('a bill is paid exactly once', async () => {
    const id = await createBill();
    const paid = await Promise.all(Array.from({ length: 50 }, async () => (await control(id, 'pay')).status));
    expect(paid.filter((status) => status === 200)).toHaveLength(1);
    expect(paid.filter((status) => status === 409)).toHaveLength(49);
  });
});
