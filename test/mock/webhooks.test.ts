import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createMock, startMock } from '../../mock/src/index.ts';
import { PAYTURE, post, send } from './support.ts';
import { type Received, webhookReceiver } from './webhook-receiver.ts';

const here = webhookReceiver();

describe('a webhook', () => {
  test('tells of each state that the document names, in order and signed', async () => {
    const id = await here.createBill();
    here.mock.pay(id);
    for (const status of ['PAID', 'DONE', 'DONE']) {
      const { body } = await post(`${here.mock.url}${PAYTURE}/billStatus`, { bill_id: id });
      expect(body.data?.status).toBe(status);
    }
    await here.mock.webhooks.settled();
    expect(here.received.map(({ body, isSigned }) => ({ ...body, isSigned }))).toEqual([
      { bill_id: id, status: 'PAID', amount: 99900, isSigned: true },
      { bill_id: id, status: 'DONE', amount: 99900, isSigned: true },
    ]);
    expect(new Set(here.received.map((one) => one.id)).size).toBe(2);
  });

  test('waits for the one before it about the same bill', async () => {
    const heard: string[] = [];
    const gate = Promise.withResolvers<Response>();
    const fetch = async (request: Request): Promise<Response> => {
      heard.push(((await request.json()) as Received['body']).status);
      return heard.length === 1 ? gate.promise : new Response();
    };
    await using inProcess = await createMock({ webhook: { url: here.url, fetch } });
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
    here.statuses = [404, 404, 404, 404];
    const bill = await here.createBill();
    here.mock.pay(bill);
    await here.mock.webhooks.settled();
    const [delivery] = here.mock.webhooks.deliveries();
    const id = String(delivery?.id);
    expect(delivery?.state).toBe('failed');
    const before = here.received.length;
    expect((await here.control('POST', `/deliveries/${id}/again`)).status).toBe(200);
    await here.mock.webhooks.settled();
    here.mock.webhooks.sendAgain(id);
    expect(() => here.mock.webhooks.sendAgain(id)).toThrow(/or it is under way$/);
    await here.mock.webhooks.settled();
    expect(here.received.slice(before).map((one) => [one.id, one.body.status, one.isSigned])).toEqual([
      [id, 'PAID', true],
      [id, 'PAID', true],
    ]);
    expect(here.mock.webhooks.deliveries()).toMatchObject([{ id, state: 'delivered' }]);
    expect((await here.control('POST', '/deliveries/unknown/again')).status).toBe(404);
    expect((await here.control('GET', '?limit=0')).body.data).toMatchObject({
      deliveries: [],
      usual: here.url,
    });
    expect((await here.control('GET', '?limit=all')).status).toBe(400);
  });

  test('is sent however the bill is paid', async () => {
    const [byControl, byPage, wrong] = [
      await here.createBill(),
      await here.createBill(),
      await here.createBill(),
    ];
    await post(`${here.mock.url}/__mock/bills/${byControl}/pay`);
    await send(`${here.mock.url}/__mock/pay/${byPage}/pay`, { method: 'POST', redirect: 'manual' }).catch(
      () => {},
    );
    here.mock.transition(wrong, 'payWrongAmount');
    await here.mock.webhooks.settled();
    expect(here.received.map(({ body }) => [body.bill_id, body.status])).toEqual(
      expect.arrayContaining([
        [byControl, 'PAID'],
        [byPage, 'PAID'],
        [wrong, 'AMOUNT_MISMATCH'],
      ]),
    );
    expect(here.received).toHaveLength(3);
  });

  test('says the amount that was set', async () => {
    await here.mock.seed([{ app: 'payments', lifecycle: 'bill', id: 'cheap', data: { amount: 100 } }]);
    here.mock.pay('cheap');
    await here.mock.webhooks.settled();
    expect(here.received.map(({ body }) => body)).toEqual([
      { bill_id: 'cheap', status: 'PAID', amount: 100 },
    ]);
  });

  test('is sent again with the same id until it is taken', async () => {
    here.statuses = [500, 302];
    here.mock.pay(await here.createBill());
    await here.mock.webhooks.settled();
    expect(here.received).toHaveLength(3);
    expect(new Set(here.received.map((one) => one.id)).size).toBe(1);
    const [delivery] = here.mock.webhooks.deliveries();
    expect(delivery).toMatchObject({ state: 'delivered', webhook: 'paymentNotification', url: here.url });
    expect(delivery?.attempts.map(({ status }) => status)).toEqual([500, 302, 200]);
  });

  test('fails after the last attempt, and says why', async () => {
    here.statuses = [401, 401, 401, 401];
    here.mock.pay(await here.createBill());
    here.mock.webhooks.add({ url: 'http://127.0.0.1:1', retries: 0 });
    here.mock.pay(await here.createBill());
    await here.mock.webhooks.settled();
    const [unreachable, refused] = here.mock.webhooks.deliveries();
    expect(refused).toMatchObject({ state: 'failed' });
    expect(refused?.attempts).toHaveLength(4);
    expect(unreachable).toMatchObject({ state: 'failed', attempts: [{ error: expect.any(String) }] });
  });
});

test('a reset and the end of the mock end what waits', async () => {
  await using other = await startMock({ webhook: { url: here.url, delay: 600_000 } });
  other.pay(await here.createBill(other.url));
  const settled = other.webhooks.settled();
  other.reset();
  await settled;
  expect(other.webhooks.deliveries()).toEqual([]);
  other.pay(await here.createBill(other.url));
  await other.close();
  await other.webhooks.settled();
  expect(here.received).toEqual([]);
});

test('nothing is sent where no endpoint is named', async () => {
  await using quiet = await createMock();
  await quiet.seed([{ app: 'payments', lifecycle: 'bill', id: 'b' }]);
  quiet.pay('b');
  expect(quiet.webhooks.deliveries()).toEqual([]);
});
