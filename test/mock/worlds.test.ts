import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { pointedTo } from '../../mock/src/utils/json-pointer.ts';
import { createBehindApi } from '../../src/index.ts';
import { dataOf, GUEST, PAYTURE, post, send } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
afterEach(() => send(`${mock.url}/__mock/worlds`, { method: 'DELETE' }));

const CREATE = `${PAYTURE}/billCreateUnauthorised`;
const clientOf = (endpoint: string) => createBehindApi({ endpoint, accessToken: 'any' }).V20.payments.payture;
const urlOf = (world: string) => `${mock.url}/w/${world}`;
const listOf = (url: string, what: string) =>
  dataOf(send<Record<string, unknown>[]>(`${url}/__mock/${what}`));
const drop = (world: string) => send(`${mock.url}/__mock/worlds/${world}`, { method: 'DELETE' });

describe('a world', () => {
  test('has entities of its own, and the client takes its address as endpoint', async () => {
    const { data } = await clientOf(urlOf('a')).billCreateUnauthorised(GUEST.subscription_id, GUEST.user_id);
    await post(`${urlOf('a')}/__mock/bills/${data?.bill_id}/pay`);
    expect((await clientOf(urlOf('a')).billStatus(`${data?.bill_id}`)).data?.status).toBe('PAID');
    for (const other of [mock.url, urlOf('b')]) {
      expect((await send(`${other}/__mock/bills/${data?.bill_id}`)).status).toBe(404);
      expect(await listOf(other, 'entities')).toEqual([]);
    }
  });

  test('has requests, faults and idempotency keys of its own', async () => {
    await post(`${urlOf('a')}/__mock/faults`, { fault: 'server-error' });
    const key = { 'Idempotency-Key': 'one' };
    const inB = await post(`${urlOf('b')}${CREATE}`, GUEST, key);
    const inDefault = await post(`${mock.url}${CREATE}`, GUEST, key);
    expect(inDefault.body.data?.bill_id).not.toBe(inB.body.data?.bill_id);
    expect((await post(`${urlOf('a')}${CREATE}`, GUEST, key)).status).toBe(500);
    for (const [url, status] of [
      [urlOf('a'), 500],
      [urlOf('b'), 200],
      [mock.url, 200],
    ] as const) {
      expect((await listOf(url, 'requests')).map(({ status, path }) => [status, path])).toEqual([
        [status, CREATE],
      ]);
    }
  });

  test('may be named in the query of control requests as well as in their path, but not two of them', async () => {
    await post(`${mock.url}/__mock/reset`);
    await post(`${urlOf('a')}${CREATE}`, GUEST);
    for (const [query, count] of [
      ['?world=a', 1],
      ['?world=b', 0],
      ['', 0],
    ]) {
      const { body } = await send(`${mock.url}/__mock/requests${query}`);
      expect([query, body]).toEqual([query, expect.objectContaining({ count })]);
    }
    const { status, body } = await send(`${urlOf('a')}/__mock/requests?world=b`);
    expect([status, body.message]).toEqual([400, expect.stringContaining('another one')]);
    expect((await post(`${mock.url}${CREATE}?world=a`, GUEST)).status).toBe(200);
    expect(await listOf(mock.url, 'entities')).toHaveLength(1);
  });

  test('is reset without the others', async () => {
    for (const url of [mock.url, urlOf('a'), urlOf('b')]) await post(url + CREATE, GUEST);
    await post(`${urlOf('a')}/__mock/reset`);
    expect(await listOf(urlOf('a'), 'entities')).toEqual([]);
    for (const url of [mock.url, urlOf('b')]) expect(await listOf(url, 'entities')).not.toEqual([]);
  });

  test('has the payment pages of its bills, which lead nowhere else', async () => {
    const { body } = await post(`${urlOf('a')}${CREATE}`, GUEST);
    const payUrl = String(pointedTo(body, '/data/bill/payUrl'));
    expect(payUrl).toBe(`${urlOf('a')}/__mock/pay/${body.data?.bill_id}`);
    const page = await (await fetch(payUrl)).text();
    const [, action = ''] = /action="([^"]*\/pay)"/.exec(page) ?? [];
    const paid = await fetch(mock.url + action, { method: 'POST' });
    expect(paid.url).toBe(payUrl);
    expect(await paid.text()).toContain('PAID');
    const [entity] = await listOf(urlOf('a'), 'entities');
    expect(entity).toMatchObject({ state: 'PAID', page: new URL(payUrl).pathname });
  });

  test('has a control page', async () => {
    for (const address of ['/__mock', '/__mock/']) {
      const page = await fetch(urlOf('a') + address);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Mock of the Behind')]);
    }
  });

  test('is dropped with all that is in it, and begins anew', async () => {
    await post(`${urlOf('a')}${CREATE}`, GUEST);
    await post(`${urlOf('b')}${CREATE}`, GUEST);
    expect(await listOf(mock.url, 'worlds')).toEqual([
      { name: 'a', path: '/w/a', entities: 1, requests: 1 },
      { name: 'b', path: '/w/b', entities: 1, requests: 1 },
    ]);
    expect((await drop('a')).body).toEqual({ success: true, data: { dropped: 1 } });
    expect((await drop('a')).body).toEqual({ success: false, message: 'There is no world a' });
    expect((await listOf(mock.url, 'worlds')).map(({ name }) => name)).toEqual(['b']);
    expect(await listOf(urlOf('a'), 'entities')).toEqual([]);
  });

  test('ends what waits in it when it is dropped', async () => {
    const waiting = post(urlOf('a') + CREATE, GUEST, { 'X-Mock-Fault': 'latency=600000' }).catch(
      () => 'ended',
    );
    await expect.poll(() => listOf(mock.url, 'worlds')).toHaveLength(1);
    await drop('a');
    expect(await waiting).toBe('ended');
  });
});

test.each(['', '.hidden', 'a%20b', '%2e%2e%2f', 'x'.repeat(101)])(
  '%j is no name of a world',
  async (name) => {
    const { status, body } = await post(urlOf(name) + CREATE, GUEST);
    expect(status).toBe(400);
    expect(body.message).toMatch(/is not the name of a world: it should begin with a letter/);
    expect(await listOf(mock.url, 'worlds')).toEqual([]);
  },
);

test('a website may not make worlds by control requests', async () => {
  const { status } = await send(`${urlOf('a')}/__mock/requests`, {
    headers: { Origin: 'https://evil.example' },
  });
  expect(status).toBe(403);
  expect(await listOf(mock.url, 'worlds')).toEqual([]);
});

test('there are so many worlds, and only one that nobody has used for long makes room', async () => {
  const open = async (name: string) => (await send(`${urlOf(name)}/__mock/entities`)).body;
  await onlyDateIsFake(async (now) => {
    let count = 0;
    let answer = await open('w-0');
    while (answer.success) answer = await open(`w-${++count}`);
    expect(answer.message).toMatch(`There are ${count} worlds, and all are in use.`);
    vi.setSystemTime(now + 59 * 60_000);
    await open('w-0');
    vi.setSystemTime(now + 61 * 60_000);
    expect(await open('late')).toMatchObject({ success: true });
    const names = (await listOf(mock.url, 'worlds')).map(({ name }) => name);
    expect(names).toHaveLength(count);
    expect(names).toContain('w-0');
    expect(names).not.toContain('w-1');
  });
});

async function onlyDateIsFake(work: (now: number) => Promise<void>): Promise<void> {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now });
  try {
    await work(now);
  } finally {
    vi.useRealTimers();
  }
}
