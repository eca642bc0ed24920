import { describe, expect, test } from 'vitest';
import { createMock } from '../../mock/src/index.ts';
import { GIFT, PAYTURE, post } from './support.ts';
import { isSigned, SECRET, webhookReceiver } from './webhook-receiver.ts';

const here = webhookReceiver();

describe('an endpoint', () => {
  test('is that of its bill, else that of its world, else the one of the mock', async () => {
    const [own, other] = [await here.createBill(), await here.createBill()];
    here.mock.webhooks.add({ url: `${here.url}?own`, entity: own });
    here.mock.pay(own);
    here.mock.pay(other);
    const general = here.mock.webhooks.add({ url: `${here.url}?world` });
    here.mock.pay(await here.createBill());
    general.remove();
    here.mock.pay(await here.createBill());
    using world = here.mock.world('w');
    world.pay(await here.createBill(world.url));
    await Promise.all([here.mock.webhooks.settled(), world.webhooks.settled()]);
    const to = here.mock.webhooks.deliveries().map((one) => one.url.slice(here.url.length));
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
    const added = await here.control('POST', '', { url: `${here.url}?added`, secret: SECRET, retries: 1 });
    const id = Number(added.body.data?.id);
    expect(added.body.data).toEqual({ id, url: `${here.url}?added`, delay: 0, retries: 1, retryDelay: 1000 });
    here.mock.pay(await here.createBill());
    await here.mock.webhooks.settled();
    const { body } = await here.control('GET', '');
    expect(JSON.stringify(body)).not.toContain('whsec_');
    expect(body.data).toMatchObject({
      endpoints: [{ id, url: `${here.url}?added` }],
      deliveries: [{ url: `${here.url}?added`, state: 'delivered' }],
    });
    expect((await here.control('DELETE', `/${id}`)).status).toBe(200);
    expect((await here.control('DELETE', `/${id}`)).status).toBe(404);
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
    const got = await here.control('POST', '', { url: address });
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
    expect(() => here.mock.webhooks.add({ url: 'shop.example' })).toThrow(
      '"shop.example" is not the address',
    );
    expect(() => here.mock.webhooks.add({ url: here.url, secret: 'hush' })).toThrow(
      'should be whsec_ and bytes in base64',
    );
    expect(() => here.mock.webhooks.add({ url: here.url, retries: -1 })).toThrow(
      'retries should be a whole number',
    );
    await expect(createMock({ webhook: 'nowhere' })).rejects.toThrow('"nowhere" is not the address');
  });
});

describe('a fault', () => {
  test('never: the webhook is not sent', async () => {
    here.mock.webhooks.arm({ fault: 'never' });
    const id = await here.createBill();
    here.mock.pay(id);
    await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: id });
    await here.mock.webhooks.settled();
    expect(here.statusesSent).toEqual(['DONE']);
    expect(here.mock.webhooks.deliveries().map(({ state }) => state)).toEqual(['delivered', 'dropped']);
  });

  test('twice: it is sent twice with one id', async () => {
    here.mock.webhooks.arm({ fault: 'twice', times: 1 });
    for (const id of [await here.createBill(), await here.createBill()]) here.mock.pay(id);
    await here.mock.webhooks.settled();
    expect(here.received).toHaveLength(3);
    expect(new Set(here.received.map((one) => one.id)).size).toBe(2);
  });

  test('out-of-order: it is sent after the next one', async () => {
    here.mock.webhooks.arm({ fault: 'out-of-order', ms: 600_000 });
    const id = await here.createBill(here.mock.url, GIFT);
    here.mock.pay(id);
    await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: id });
    await here.mock.webhooks.settled();
    expect(here.statusesSent).toEqual(['DONE', 'PAID']);
  });

  test.each(['late', 'out-of-order'] as const)('%s: it is sent after a time', async (fault) => {
    here.mock.webhooks.arm({ fault, ms: 60 });
    const started = performance.now();
    here.mock.pay(await here.createBill());
    await here.mock.webhooks.settled();
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    expect(here.statusesSent).toEqual(['PAID']);
  });

  test('wrong-signature: it is signed with another secret', async () => {
    here.mock.webhooks.arm({ fault: 'wrong-signature' });
    here.mock.pay(await here.createBill());
    await here.mock.webhooks.settled();
    expect(here.received).toMatchObject([{ isSigned: false }]);
  });

  test('is armed and disarmed by control requests', async () => {
    expect((await here.control('POST', '/faults', { fault: 'never', times: 3 })).status).toBe(200);
    expect((await here.control('GET', '')).body.data?.armed).toEqual([{ fault: 'never', times: 3 }]);
    expect((await here.control('DELETE', '/faults')).body.data).toEqual({ disarmed: 1 });
    here.mock.pay(await here.createBill());
    await here.mock.webhooks.settled();
    expect(here.received).toHaveLength(1);
  });

  test.each([
    [{ fault: 'nevr' }, /there is no fault "nevr"\. Did you mean never\? The faults: late, twice/],
    [{}, /name a fault/],
    [{ fault: 'never', ms: 5 }, /never takes no ms/],
    [{ fault: 'late', ms: -1 }, /ms should be a whole number/],
    [{ fault: 'late', times: 0 }, /times should be a whole number/],
    [{ fault: 'late', after: 1 }, /there is no member "after"/],
  ])('is refused if it is wrong: %j', async (fault, message) => {
    const { status, body } = await here.control('POST', '/faults', fault);
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  });
});
