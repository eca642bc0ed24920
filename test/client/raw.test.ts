import { getEventListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi, type TokenRequest } from '../../src/index.ts';
import { type Behaviour, faults, inTurn, succeeding } from '../support/faults/index.ts';
import { type Client, errorOf, names, useFaultServer } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const SHORT = 300;
const read = (client: Client) => client.V20.payments.payture.billStatus.raw;
const charge = (client: Client) => client.V20.payments.payture.billCreate.raw;
const hanging = () => server.trap(faults['hanging in the body']).endpoint;

/** Answers at once with headers, and a body that never ends: no busy server comes between. */
const endless = async () =>
  new Response(new ReadableStream({ pull: () => new Promise<never>(() => undefined) }));

describe('a body that never ends', () => {
  test.each(['timeout', 'totalTimeout'])('is ended by %s', async (option) => {
    const client = createBehindApi({ endpoint: server.url, fetch: endless, [option]: SHORT });
    const response = await read(client)('bill');
    expect(response.status).toBe(200);
    expect(await errorOf(response.text())).toMatchObject({
      code: 'TimeoutError',
      operation: names.read,
      status: 200,
    });
  });

  test('of a charge leaves open whether it was done', async () => {
    const client = createBehindApi({ endpoint: server.url, fetch: endless, timeout: SHORT });
    const response = await charge(client)('subscription');
    expect(await errorOf(response.text())).toMatchObject({
      code: 'OutcomeUnknownError',
      operation: names.charge,
    });
  });

  test('is ended by the signal, with its reason', async () => {
    const controller = new AbortController();
    const response = await read(createBehindApi({ endpoint: hanging() }))('bill', {
      signal: controller.signal,
    });
    const text = errorOf(response.text());
    controller.abort('no longer needed');
    expect(await text).toBe('no longer needed');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('is ended by a signal that aborts before anybody reads', async () => {
    const controller = new AbortController();
    const response = await read(createBehindApi({ endpoint: hanging() }))('bill', {
      signal: controller.signal,
    });
    controller.abort('no longer needed');
    expect(await errorOf(response.text())).toBe('no longer needed');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('can be cancelled', async () => {
    const { signal } = new AbortController();
    const response = await read(createBehindApi({ endpoint: hanging() }))('bill', { signal });
    await response.body?.cancel();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('a body that breaks off is an error of the client', async () => {
  const { endpoint } = server.trap(faults['closed in the body']);
  const response = await read(createBehindApi({ endpoint, retries: 0 }))('bill');
  expect(await errorOf(response.text())).toMatchObject({ code: 'ConnectionError', operation: names.read });
});

test('after the body has been read nothing holds on to the signal', async () => {
  const { endpoint } = server.trap(succeeding);
  const { signal } = new AbortController();
  const response = await read(createBehindApi({ endpoint }))('bill', { signal, totalTimeout: 60_000 });
  expect(getEventListeners(signal, 'abort')).not.toEqual([]);
  expect(await response.json()).toMatchObject({ success: true });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the response says where it comes from', async () => {
  const { endpoint } = server.trap(faults['an answer of 10 MB']);
  const response = await read(createBehindApi({ endpoint }))('bill');
  expect(response.url).toBe(`${endpoint}/api/payments/20/payture/billStatus`);
  expect(response.redirected).toBe(false);
  expect((await response.text()).length).toBeGreaterThan(10_000_000);
});

describe('after an answer that is repeated', () => {
  const unavailable: Behaviour = ({ response }) => response.writeHead(503, { 'Retry-After': '0' }).end('x');
  const thenHanging = () => server.trap(inTurn(unavailable, faults['hanging before the headers']));

  test('totalTimeout still ends the call', async () => {
    const client = createBehindApi({
      endpoint: thenHanging().endpoint,
      timeout: 60_000,
      totalTimeout: SHORT,
    });
    expect(await errorOf(read(client)('bill'))).toHaveProperty(
      'message',
      expect.stringContaining(`no answer after ${SHORT} ms`),
    );
  });

  test('the signal still ends the call', async () => {
    const { endpoint, requests } = thenHanging();
    const leaving = new AbortController();
    const client = createBehindApi({ endpoint, timeout: 0 });
    const call = errorOf(read(client)('bill', { signal: leaving.signal }));
    await expect.poll(() => requests).toHaveLength(2);
    leaving.abort('no longer needed');
    expect(await call).toBe('no longer needed');
  });
});

test('a 401 is let go if the token function then throws', async () => {
  const closed = Promise.withResolvers<void>();
  const { endpoint } = server.trap(({ response }) => {
    response.on('close', closed.resolve).writeHead(401).write('{');
  });
  const reason = new Error('not signed in');
  const accessToken = async ({ expired }: TokenRequest) => {
    if (expired) throw reason;
    return 'token';
  };
  expect(await errorOf(charge(createBehindApi({ endpoint, accessToken, timeout: 0 }))('subscription'))).toBe(
    reason,
  );
  await closed.promise;
});

test.each([204, 304])('an answer without a body, HTTP %i, leaves nothing behind', async (status) => {
  const { endpoint } = server.trap(({ response }) => response.writeHead(status).end());
  const { signal } = new AbortController();
  const response = await read(createBehindApi({ endpoint, retries: 0 }))('bill', { signal });
  expect(response.status).toBe(status);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each([204, 205, 304])('an empty body at HTTP %i, as Chromium gives one, is none', async (status) => {
  const { signal } = new AbortController();
  const fetch = async () => Object.defineProperty(new Response(''), 'status', { value: status });
  const client = createBehindApi({ endpoint: server.url, fetch, retries: 0 });
  const response = await charge(client)('subscription', { signal });
  expect(response).toMatchObject({ status, body: null });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a status that is none of HTTP is an error of the client', async () => {
  const { endpoint } = server.trap(({ response }) => response.writeHead(999).end('x'));
  const { signal } = new AbortController();
  const client = createBehindApi({ endpoint, retries: 0 });
  expect(await errorOf(charge(client)('subscription', { signal }))).toMatchObject({
    code: 'OutcomeUnknownError',
    status: 999,
  });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the bodies of answers that are repeated are let go', async () => {
  const closed: Promise<unknown>[] = [];
  const unavailable: Behaviour = ({ response }) => {
    response.writeHead(503, { 'Retry-After': '0' }).write('x');
    closed.push(new Promise((resolve) => response.on('close', resolve)));
  };
  const { endpoint } = server.trap(inTurn(unavailable, unavailable, succeeding));
  const response = await read(createBehindApi({ endpoint, timeout: 0 }))('bill');
  expect(await response.json()).toMatchObject({ success: true });
  expect(closed).toHaveLength(2);
  await Promise.all(closed);
});
