import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { CREATE, faultRequests, STATUS } from './fault-requests.ts';
import { GUEST, post, send } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(async () => {
  await post(`${mock.url}/__mock/reset`);
});

const { create, status, arm, disarm } = faultRequests(() => mock);

describe('armed', () => {
  test('not after a reset', async () => {
    await arm({ fault: 'drop', times: 'always' });
    await post(`${mock.url}/__mock/reset`);
    expect((await status()).status).toBe(200);
  });

  test('for the next request of any operation', async () => {
    expect(await arm({ fault: 'server-error' })).toMatchObject({
      status: 200,
      body: { success: true, data: { fault: 'server-error', status: 500, operation: null, left: 1 } },
    });
    expect((await status()).status).toBe(500);
    expect((await status()).status).toBe(200);
  });

  test.each(['V20.payments.payture.billStatus', STATUS])('for one operation: %s', async (operation) => {
    const { body } = await arm({ fault: 'rejected', code: 1009, operation, times: 2 });
    expect(body.data?.operation).toBe('V20.payments.payture.billStatus');
    expect((await create()).status).toBe(200);
    expect((await status()).body.code).toBe(1009);
    expect((await create()).status).toBe(200);
    expect((await status()).body.code).toBe(1009);
    expect((await status()).status).toBe(200);
  });

  test('for one operation, it does not stand in the way of those armed after it', async () => {
    await arm({ fault: 'rejected', operation: STATUS });
    await arm({ fault: 'server-error' });
    await arm({ fault: 'rate-limit', operation: CREATE });
    expect((await create()).status).toBe(500);
    expect((await create()).status).toBe(429);
    expect((await create()).status).toBe(200);
    expect((await status()).status).toBe(403);
  });

  test('until it is disarmed', async () => {
    const { body } = await arm({ fault: 'rate-limit', times: 'always' });
    for (let time = 0; time < 3; time++) expect((await status()).status).toBe(429);
    expect((await disarm(`/${body.data?.id}`)).body).toEqual({ success: true, data: { disarmed: 1 } });
    expect((await status()).status).toBe(200);
    expect((await disarm(`/${body.data?.id}`)).status).toBe(404);
  });

  test('one after the other, and all disarmed at once', async () => {
    for (const fault of ['rejected', 'rate-limit', 'server-error']) await arm({ fault });
    expect((await status()).status).toBe(403);
    const { body } = await send(`${mock.url}/__mock/faults`);
    expect(body.data?.armed).toMatchObject([{ fault: 'rate-limit' }, { fault: 'server-error' }]);
    expect((await disarm()).body.data).toEqual({ disarmed: 2 });
    expect((await status()).status).toBe(200);
  });

  test('exactly as often as told, whatever comes at once', async () => {
    await arm({ fault: 'server-error', times: 7 });
    const codes = await Promise.all(Array.from({ length: 50 }, async () => (await status()).status));
    expect(codes.filter((code) => code === 500)).toHaveLength(7);
    expect(codes.filter((code) => code === 200)).toHaveLength(43);
  });

  test('an unknown path meets none', async () => {
    await arm({ fault: 'drop' });
    expect((await post(`${mock.url}/api/nothing`)).status).toBe(404);
    await expect(status()).rejects.toThrow();
  });

  test.each<[unknown, RegExp]>([
    [undefined, /name a fault\. The faults: latency/],
    [{}, /name a fault/],
    [{ fault: 7 }, /there is no fault 7/],
    [{ fault: 'rejectd' }, /Did you mean rejected\?/],
    [{ fault: 'latency', ms: '5' }, /ms of latency should be a whole number from 0 to 600000, not "5"/],
    [{ fault: 'latency', ms: 1.5 }, /not 1\.5/],
    [{ fault: 'latency', ms: null }, /not null/],
    [{ fault: 'latency', tims: 5 }, /latency has no parameter "tims"\. Its parameters: ms/],
    [{ fault: 'drop', times: 0 }, /times should be a whole number from 1 to 1000000, or "always", not 0/],
    [{ fault: 'drop', times: '3' }, /not "3"/],
    [
      { fault: 'drop', operation: 'V20.payments.payture.billStatsu' },
      /Did you mean V20\.payments\.payture\.billStatus\?/,
    ],
    [{ fault: 'drop', operation: ['x'] }, /there is no operation \["x"\]\. Name one like V/],
  ])('%j is refused: 400', async (body, message) => {
    const got = await arm(body);
    expect(got.status).toBe(400);
    expect(got.body.message).toMatch(message);
    expect((await send(`${mock.url}/__mock/faults`)).body.data?.armed).toEqual([]);
  });
});

describe('armed faults are met', () => {
  const statuses = async (count: number) => {
    const seen: number[] = [];
    for (let call = 0; call < count; call++) seen.push((await create()).status);
    return seen;
  };

  test('after some requests', async () => {
    const fault = mock.arm({ fault: 'server-error', after: 2, times: 2 });
    expect(await statuses(5)).toEqual([200, 200, 500, 500, 200]);
    expect(fault.left).toBe(0);
  });

  test('by requests with a body or headers', async () => {
    mock.arm({ fault: 'server-error', when: { body: { user_id: 'unlucky' } }, times: 'always' });
    mock.arm({ fault: 'rate-limit', when: { headers: { 'X-Shop': 'busy' } }, times: 'always' });
    const ask = async (body: object, headers = {}) =>
      (await post(`${mock.url}${CREATE}`, body, headers)).status;
    expect(await ask({ ...GUEST, user_id: 'unlucky' })).toBe(500);
    expect(await ask(GUEST)).toBe(200);
    expect(await ask(GUEST, { 'x-shop': 'busy' })).toBe(429);
  });

  test('together with a latency', async () => {
    mock.arm({ fault: 'server-error' });
    mock.arm({ fault: 'server-error', status: 503 });
    mock.arm({ fault: 'latency', ms: 60, times: 2 });
    for (const status of [500, 503]) {
      const started = performance.now();
      expect((await create()).status).toBe(status);
      expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    }
    expect(mock.requests()[0]?.notes).toEqual([
      expect.stringMatching(/^Fault latency/),
      expect.stringMatching(/^Fault server-error/),
      'Internal server error',
    ]);
    expect((await create()).status).toBe(200);
  });

  test('for a time between two', async () => {
    mock.arm({ fault: 'latency', ms: 30, upTo: 31 });
    const started = performance.now();
    await create();
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  });

  test.each([
    [{ when: 1 }, /when should be an object with body or headers/],
    [{ when: { status: 200 } }, /when has no member "status", only body and headers/],
    [{ when: { body: [] } }, /body should be an object of members/],
    [{ after: -1 }, /after should be the number of requests that pass by before, not -1/],
  ])('unless they are wrong: %j', async (wrong, message) => {
    const { status, body } = await arm({ fault: 'drop', ...wrong });
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  });

  test('also where a header names two', async () => {
    const started = performance.now();
    expect((await create('latency=60, rate-limit')).status).toBe(429);
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    for (const header of ['drop, hang', 'latency=1, latency=1', 'latency=1, drop, hang']) {
      expect((await create(header)).body.message).toBe(
        'X-Mock-Fault: a request meets one fault, and a latency besides',
      );
    }
  });
});
