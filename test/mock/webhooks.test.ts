import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMock, type Mock, startMock } from '../../mock/src/index.ts';
import { GIFT, GUEST, PAYTURE, post, send } from './support.ts';

/** As the manual has it. */
const SECRET = 'whsec_bW9jay1vZi10aGUtYmVoaW5kLWFwaS1zZWNyZXQ=';

interface Received {
  readonly id: string;
  readonly body: { readonly bill_id: string; readonly status: string; readonly amount: number };
  readonly isSigned: boolean;
}

let receiver: Server;
let url: string;
let received: Received[] = [];
/** The statuses of the next answers; then 200. */
let statuses: number[] = [];
let mock: Mock;
beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    const text = (await request.toArray()).join('');
    const headers = request.headers as Record<string, string>;
    received.push({
      id: String(headers['webhook-id']),
      body: JSON.parse(text),
      isSigned: isSigned(text, headers),
    });
    response.writeHead(statuses.shift() ?? 200, { location: '/elsewhere' }).end();
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/notices`;
  mock = await startMock({ webhook: { url, retryDelay: 1 } });
});
afterAll(async () => {
  await mock.close();
  receiver.close();
});
afterEach(() => {
  mock.reset();
  received = [];
  statuses = [];
});

function isSigned(text: string, headers: Record<string, string>, secret = SECRET): boolean {
  try {
    new Webhook(secret).verify(text, headers);
    return true;
  } catch {
    return false;
  }
}

async function createBill(where = mock.url, body: object = GUEST): Promise<string> {
  return String((await post(`${where}${PAYTURE}/billCreateUnauthorised`, body)).body.data?.bill_id);
}

const statusesSent = () => received.map(({ body }) => body.status);
const control = (method: string, path: string, body?: unknown) =>
  send(`${mock.url}/__mock/webhooks${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });

describe('a webhook', () => {
  test('tells of each state that the document names, in order and signed', async () => {
    const id = await createBill();
    mock.pay(id);
    for (const status of ['PAID', 'DONE', 'DONE']) {
      const { body } = await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id });
      expect(body.data?.status).toBe(status);
    }
    await mock.webhooks.settled();
    expect(received.map(({ body, isSigned }) => ({ ...body, isSigned }))).toEqual([
      { bill_id: id, status: 'PAID', amount: 99900, isSigned: true },
      { bill_id: id, status: 'DONE', amount: 99900, isSigned: true },
    ]);
    expect(new Set(received.map((one) => one.id)).size).toBe(2);
  });

  test('waits for the one before it about the same bill', async () => {
    const heard: string[] = [];
    const gate = Promise.withResolvers<Response>();
    const fetch = async (request: Request): Promise<Response> => {
      heard.push(((await request.json()) as Received['body']).status);
      return heard.length === 1 ? gate.promise : new Response();
    };
    await using inProcess = await createMock({ webhook: { url, fetch } });
    await inProcess.seed([{ app: 'payments', lifecycle: 'bill', id: 'b' }]);
    inProcess.pay('b');
    await expect.poll(() => heard).toEqual(['PAID']);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ bill_id: 'b' });
    await inProcess.fetch(`${PAYTURE}/billStatus`, { method: 'POST', headers, body });
    // Whatever does not wait has been sent by then.
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(heard).toEqual(['PAID']);
    gate.resolve(new Response());
    await inProcess.webhooks.settled();
    expect(heard).toEqual(['PAID', 'DONE']);
  });

  test('is sent again on request, with the same id', async () => {
    statuses = [404, 404, 404, 404];
    const bill = await createBill();
    mock.pay(bill);
    await mock.webhooks.settled();
    const [delivery] = mock.webhooks.deliveries();
    const id = String(delivery?.id);
    expect(delivery?.state).toBe('failed');
    const before = received.length;
    expect((await control('POST', `/deliveries/${id}/again`)).status).toBe(200);
    await mock.webhooks.settled();
    mock.webhooks.sendAgain(id);
    expect(() => mock.webhooks.sendAgain(id)).toThrow(/or it is under way$/);
    await mock.webhooks.settled();
    expect(received.slice(before).map((one) => [one.id, one.body.status, one.isSigned])).toEqual([
      [id, 'PAID', true],
      [id, 'PAID', true],
    ]);
    expect(mock.webhooks.deliveries()).toMatchObject([{ id, state: 'delivered' }]);
    expect((await control('POST', '/deliveries/unknown/again')).status).toBe(404);
    expect((await control('GET', '?limit=0')).body.data).toMatchObject({ deliveries: [], usual: url });
    expect((await control('GET', '?limit=all')).status).toBe(400);
  });

  test('is sent however the bill is paid', async () => {
    const [byControl, byPage, wrong] = [await createBill(), await createBill(), await createBill()];
    await post(`${mock.url}/__mock/bills/${byControl}/pay`);
    await send(`${mock.url}/__mock/pay/${byPage}/pay`, { method: 'POST', redirect: 'manual' }).catch(
      () => {},
    );
    mock.transition(wrong, 'payWrongAmount');
    await mock.webhooks.settled();
    expect(received.map(({ body }) => [body.bill_id, body.status])).toEqual(
      expect.arrayContaining([
        [byControl, 'PAID'],
        [byPage, 'PAID'],
        [wrong, 'AMOUNT_MISMATCH'],
      ]),
    );
    expect(received).toHaveLength(3);
  });

  test('says the amount that was set', async () => {
    await mock.seed([{ app: 'payments', lifecycle: 'bill', id: 'cheap', data: { amount: 100 } }]);
    mock.pay('cheap');
    await mock.webhooks.settled();
    expect(received.map(({ body }) => body)).toEqual([{ bill_id: 'cheap', status: 'PAID', amount: 100 }]);
  });

  test('is sent again with the same id until it is taken', async () => {
    statuses = [500, 302];
    mock.pay(await createBill());
    await mock.webhooks.settled();
    expect(received).toHaveLength(3);
    expect(new Set(received.map((one) => one.id)).size).toBe(1);
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery).toMatchObject({ state: 'delivered', webhook: 'paymentNotification', url });
    expect(delivery?.attempts.map(({ status }) => status)).toEqual([500, 302, 200]);
  });

  test('fails after the last attempt, and says why', async () => {
    statuses = [401, 401, 401, 401];
    mock.pay(await createBill());
    mock.webhooks.add({ url: 'http://127.0.0.1:1', retries: 0 });
    mock.pay(await createBill());
    await mock.webhooks.settled();
    const [unreachable, refused] = mock.webhooks.deliveries();
    expect(refused).toMatchObject({ state: 'failed' });
    expect(refused?.attempts).toHaveLength(4);
    expect(unreachable).toMatchObject({ state: 'failed', attempts: [{ error: expect.any(String) }] });
  });
});

describe('an endpoint', () => {
  test('is that of its bill, else that of its world, else the one of the mock', async () => {
    const [own, other] = [await createBill(), await createBill()];
    mock.webhooks.add({ url: `${url}?own`, entity: own });
    mock.pay(own);
    mock.pay(other);
    const general = mock.webhooks.add({ url: `${url}?world` });
    mock.pay(await createBill());
    general.remove();
    mock.pay(await createBill());
    using world = mock.world('w');
    world.pay(await createBill(world.url));
    await Promise.all([mock.webhooks.settled(), world.webhooks.settled()]);
    const to = mock.webhooks.deliveries().map((one) => one.url.slice(url.length));
    expect(to.reverse()).toEqual(['?own', '', '?world', '']);
    expect(world.webhooks.deliveries()).toHaveLength(1);
  });

  test('can be a function of the test, without any port', async () => {
    const heard: unknown[] = [];
    const secret = `whsec_${Buffer.from('a secret of the test').toString('base64')}`;
    await using inProcess = await createMock({
      webhook: {
        url: 'https://shop.example/notices',
        secret,
        fetch: async (request) => {
          const text = await request.text();
          heard.push([request.url, isSigned(text, Object.fromEntries(request.headers), secret)]);
          return new Response();
        },
      },
    });
    await inProcess.seed([{ app: 'payments', lifecycle: 'bill', id: 'b' }]);
    inProcess.pay('b');
    await inProcess.webhooks.settled();
    expect(heard).toEqual([['https://shop.example/notices', true]]);
  });

  test('is added and removed by control requests, which never show its secret', async () => {
    const added = await control('POST', '', { url: `${url}?added`, secret: SECRET, retries: 1 });
    const id = Number(added.body.data?.id);
    expect(added.body.data).toEqual({ id, url: `${url}?added`, delay: 0, retries: 1, retryDelay: 1000 });
    mock.pay(await createBill());
    await mock.webhooks.settled();
    const { body } = await control('GET', '');
    expect(JSON.stringify(body)).not.toContain('whsec_');
    expect(body.data).toMatchObject({
      endpoints: [{ id, url: `${url}?added` }],
      deliveries: [{ url: `${url}?added`, state: 'delivered' }],
    });
    expect((await control('DELETE', `/${id}`)).status).toBe(200);
    expect((await control('DELETE', `/${id}`)).status).toBe(404);
  });

  test.each([
    [
      'http://169.254.169.254/latest/meta-data',
      403,
      /169\.254\.169\.254 is not this machine\..*--allow-webhook-host/,
    ],
    ['https://example.com', 403, /example\.com is not this machine/],
    ['http://127.0.0.1.example.com', 403, /is not this machine/],
    ['file:///etc/passwd', 400, /is not the address of a webhook/],
    ['http://user:password@127.0.0.1', 400, /is not the address of a webhook/],
    [undefined, 400, /url should be the address/],
  ])('that a request names is refused where it leads elsewhere: %s', async (address, status, message) => {
    const got = await control('POST', '', { url: address });
    expect(got.status).toBe(status);
    expect(got.body.message).toMatch(message);
  });

  test('that a request names may be that of an allowed host', async () => {
    await using other = await createMock({
      allowWebhookHosts: ['App'],
      webhook: 'http://hooks.internal:3000',
    });
    const statusOf = async (address: string) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ url: address });
      return (await other.fetch('/__mock/webhooks', { method: 'POST', headers, body })).status;
    };
    expect(await statusOf('http://app:3000/notices')).toBe(200);
    expect(await statusOf('http://hooks.internal:4000')).toBe(200);
    expect(await statusOf('http://database:5432')).toBe(403);
  });

  test('is refused if it is wrong', async () => {
    expect(() => mock.webhooks.add({ url: 'shop.example' })).toThrow('"shop.example" is not the address');
    expect(() => mock.webhooks.add({ url, secret: 'hush' })).toThrow('should be whsec_ and bytes in base64');
    expect(() => mock.webhooks.add({ url, retries: -1 })).toThrow('retries should be a whole number');
    await expect(createMock({ webhook: 'nowhere' })).rejects.toThrow('"nowhere" is not the address');
  });
});

describe('a fault', () => {
  test('never: the webhook is not sent', async () => {
    mock.webhooks.arm({ fault: 'never' });
    const id = await createBill();
    mock.pay(id);
    await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id });
    await mock.webhooks.settled();
    expect(statusesSent()).toEqual(['DONE']);
    expect(mock.webhooks.deliveries().map(({ state }) => state)).toEqual(['delivered', 'dropped']);
  });

  test('twice: it is sent twice with one id', async () => {
    mock.webhooks.arm({ fault: 'twice', times: 1 });
    for (const id of [await createBill(), await createBill()]) mock.pay(id);
    await mock.webhooks.settled();
    expect(received).toHaveLength(3);
    expect(new Set(received.map((one) => one.id)).size).toBe(2);
  });

  test('out-of-order: it is sent after the next one', async () => {
    mock.webhooks.arm({ fault: 'out-of-order', ms: 600_000 });
    const id = await createBill(mock.url, GIFT);
    mock.pay(id);
    await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: id });
    await mock.webhooks.settled();
    expect(statusesSent()).toEqual(['DONE', 'PAID']);
  });

  test.each(['late', 'out-of-order'] as const)('%s: it is sent after a time', async (fault) => {
    mock.webhooks.arm({ fault, ms: 60 });
    const started = performance.now();
    mock.pay(await createBill());
    await mock.webhooks.settled();
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    expect(statusesSent()).toEqual(['PAID']);
  });

  test('wrong-signature: it is signed with another secret', async () => {
    mock.webhooks.arm({ fault: 'wrong-signature' });
    mock.pay(await createBill());
    await mock.webhooks.settled();
    expect(received).toMatchObject([{ isSigned: false }]);
  });

  test('is armed and disarmed by control requests', async () => {
    expect((await control('POST', '/faults', { fault: 'never', times: 3 })).status).toBe(200);
    expect((await control('GET', '')).body.data?.armed).toEqual([{ fault: 'never', times: 3 }]);
    expect((await control('DELETE', '/faults')).body.data).toEqual({ disarmed: 1 });
    mock.pay(await createBill());
    await mock.webhooks.settled();
    expect(received).toHaveLength(1);
  });

  test.each([
    [{ fault: 'nevr' }, /there is no fault "nevr"\. Did you mean never\? The faults: late, twice/],
    [{}, /name a fault/],
    [{ fault: 'never', ms: 5 }, /never takes no ms/],
    [{ fault: 'late', ms: -1 }, /ms should be a whole number/],
    [{ fault: 'late', times: 0 }, /times should be a whole number/],
    [{ fault: 'late', after: 1 }, /there is no member "after"/],
  ])('is refused if it is wrong: %j', async (fault, message) => {
    const { status, body } = await control('POST', '/faults', fault);
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  });
});

test('a reset and the end of the mock end what waits', async () => {
  await using other = await startMock({ webhook: { url, delay: 600_000 } });
  other.pay(await createBill(other.url));
  const settled = other.webhooks.settled();
  other.reset();
  await settled;
  expect(other.webhooks.deliveries()).toEqual([]);
  other.pay(await createBill(other.url));
  await other.close();
  await other.webhooks.settled();
  expect(received).toEqual([]);
});

test('nothing is sent where no endpoint is named', async () => {
  await using quiet = await createMock();
  await quiet.seed([{ app: 'payments', lifecycle: 'bill', id: 'b' }]);
  quiet.pay('b');
  expect(quiet.webhooks.deliveries()).toEqual([]);
});
