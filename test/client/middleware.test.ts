import type { Middleware } from 'openapi-fetch';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { type FaultName, faults, refusedEndpoint, succeeding } from '../support/faults/index.ts';
import { type Client, calls, effects, errorOf, names, outcomeOf, useFaultServer } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

type Options = Parameters<typeof createBehindApi>[0];
const replaced = (data: unknown, status = 200) =>
  new Response(JSON.stringify({ success: true, data }), { status });

/** A client with middleware. */
function clientWith(middleware: Middleware, options: Partial<Options> = {}): Client {
  const client = createBehindApi({ endpoint: server.url, accessToken: 'token', ...options });
  client.use(middleware);
  return client;
}

class MarkedRequest extends Request {
  readonly isMarked = true;
}

/** The ways of making requests; everything is to work with each of them. */
const ways: Readonly<Record<string, (options: Options) => Client>> = {
  plain: createBehindApi,
  'with middleware': (options) => {
    const client = createBehindApi(options);
    client.use({ onRequest: () => undefined, onResponse: () => undefined, onError: () => undefined });
    return client;
  },
  'with a Request': (options) => createBehindApi({ ...options, Request: MarkedRequest }),
  'with a fetch': (options) => createBehindApi({ ...options, fetch: (input, init) => fetch(input, init) }),
  'with a Request and a fetch': (options) =>
    createBehindApi({ ...options, Request, fetch: (input, init) => fetch(input, init) }),
};

describe.concurrent.each(Object.entries(ways))('%s', (_, create) => {
  test.each(effects)('the server gets the same, %s', async (effect) => {
    const { endpoint, requests } = server.trap(succeeding);
    const client = create({ endpoint, accessToken: 'token', headers: { 'X-Client': 'test' } });
    expect(await outcomeOf(calls[effect](client, { headers: { 'X-Call': '1' } }))).toEqual({
      value: 'success',
    });
    const parameter = effect === 'read' ? 'bill_id' : 'subscription_id';
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      body: `{"access_token":"token","${parameter}":"${parameter.slice(0, -3)}"}`,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        accesstoken: 'token',
        'x-client': 'test',
        'x-call': '1',
      },
    });
  });

  const same: readonly FaultName[] = [
    'page 502',
    'failure 429',
    '307 to another origin',
    'closed in the body',
    'reset before the headers',
    'an empty body',
    'no content',
  ];
  test.each(same)('%s comes to the same', async (fault) => {
    for (const effect of effects) {
      const { endpoint, requests } = server.trap(faults[fault]);
      const plain = await outcomeOf(calls[effect](createBehindApi({ endpoint })));
      const expected = requests.length;
      expect(await outcomeOf(calls[effect](create({ endpoint })))).toEqual(plain);
      expect(requests).toHaveLength(2 * expected);
    }
    expect(server.elsewhere.requests).toEqual([]);
  });

  test.each(['hanging before the headers', 'hanging in the body'] as const)(
    '%s ends in time',
    async (fault) => {
      const { endpoint } = server.trap(faults[fault]);
      const client = create({ endpoint, timeout: 300, retries: 0 });
      expect(await outcomeOf(calls.read(client))).toMatchObject({ error: 'TimeoutError' });
      expect(await outcomeOf(calls.charge(client))).toMatchObject({ error: 'OutcomeUnknownError' });
    },
  );

  test('an abort gives its reason', async () => {
    const reason = new Error('no longer needed');
    const { endpoint } = server.trap(faults['hanging in the body']);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 100);
    expect(await errorOf(calls.charge(create({ endpoint }), { signal: controller.signal }))).toBe(reason);
  });

  test.each([
    ['success', 200, /PENDING/],
    ['a page', 200, /Page 200/],
    ['page 404', 404, /Page 404/],
    ['page 502', 502, /Page 502/],
    ['307 to another origin', 307, /Moved/],
    ['failure 422', 422, /Failure 422/],
    ['no content', 204, /^$/],
    ['an answer of 10 MB', 200, /x{100}/],
  ] as const)('.raw gives the body of %s unread', async (fault, status, body) => {
    const { endpoint } = server.trap(faults[fault]);
    const { billCreate } = create({ endpoint }).V20.payments.payture;
    const response = await billCreate.raw('subscription');
    expect(response.status).toBe(status);
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toMatch(body);
  });

  test('.withResponse gives status and headers', async () => {
    const { endpoint } = server.trap(faults['failure 422']);
    const { billCreate } = create({ endpoint }).V20.payments.payture;
    const { result, response } = await billCreate.withResponse('subscription');
    expect(result.success).toBe(false);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/json');
  });
});

describe('middleware', () => {
  test('sees the request and the response, and can change both', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const seen: string[] = [];
    const client = clientWith(
      {
        onRequest({ request, schemaPath }) {
          seen.push(`${request.method} ${schemaPath}`);
          request.headers.set('X-Trace', 'trace');
          return request;
        },
        async onResponse({ response }) {
          seen.push(`${response.status} ${(await response.clone().text()).slice(0, 15)}`);
          return replaced('replaced');
        },
      },
      { endpoint },
    );
    expect(await calls.read(client)).toEqual({ success: true, data: 'replaced' });
    expect(seen).toEqual(['POST /api/payments/20/payture/billStatus', '200 {"success":true']);
    expect(requests[0]?.headers).toMatchObject({ 'x-trace': 'trace', accesstoken: 'token' });
  });

  test('runs at each attempt', async () => {
    const { endpoint } = server.trap(faults['page 503']);
    const onRequest = vi.fn();
    await outcomeOf(calls.read(clientWith({ onRequest }, { endpoint })));
    expect(onRequest).toHaveBeenCalledTimes(3);
  });

  test('can answer in place of the server', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const client = clientWith({ onRequest: () => replaced('from the cache') }, { endpoint });
    expect(await calls.charge(client)).toEqual({ success: true, data: 'from the cache' });
    const raw = await client.V20.payments.payture.billCreate.raw('subscription');
    expect(await raw.json()).toEqual({ success: true, data: 'from the cache' });
    expect(requests).toEqual([]);
  });

  test.each([200, 404])('can replace a raw response, at %i', async (status) => {
    const client = clientWith({ onResponse: () => replaced('replaced', status) });
    const raw = await client.V20.payments.payture.billCreate.raw('subscription');
    expect(raw.status).toBe(status);
    expect(await raw.json()).toEqual({ success: true, data: 'replaced' });
  });

  test('can make an answer of an error', async () => {
    const { endpoint } = server.trap(faults['reset before the headers']);
    const client = clientWith({ onError: () => replaced('instead') }, { endpoint });
    expect(await calls.charge(client)).toEqual({ success: true, data: 'instead' });
  });

  const failing: Readonly<Record<string, Middleware>> = {
    onRequest: {
      onRequest() {
        throw new Error('the middleware failed');
      },
    },
    onResponse: {
      onResponse() {
        throw new Error('the middleware failed');
      },
    },
  };
  test.each(Object.entries(failing))(
    'that throws in %s is like a connection that broke',
    async (_, middleware) => {
      expect(await outcomeOf(calls.read(clientWith(middleware)))).toMatchObject({
        error: 'ConnectionError',
        attempts: 3,
      });
      const error = await errorOf(calls.charge(clientWith(middleware)));
      expect(error).toMatchObject({
        code: 'OutcomeUnknownError',
        cause: { message: 'the middleware failed' },
      });
    },
  );

  test('that throws in onError is like a connection that broke', async () => {
    const { endpoint } = server.trap(faults['reset before the headers']);
    const onError = () => {
      throw new Error('the middleware failed');
    };
    const error = await errorOf(calls.charge(clientWith({ onError }, { endpoint })));
    expect(error).toMatchObject({ code: 'OutcomeUnknownError', operation: names.charge });
  });

  test.each([undefined, null, 0])(
    'that throws %o in onRequest is like a connection that broke',
    async (nothing) => {
      const client = clientWith({ onRequest: () => Promise.reject(nothing) });
      expect(await outcomeOf(calls.read(client))).toMatchObject({ error: 'ConnectionError', attempts: 3 });
      expect(await outcomeOf(calls.charge(client))).toMatchObject({
        error: 'OutcomeUnknownError',
        attempts: 1,
      });
    },
  );

  test('that is refused a connection of its own after the answer proves nothing of the call', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const log = await refusedEndpoint();
    const onResponse = async () => {
      await fetch(log);
    };
    expect(await outcomeOf(calls.charge(clientWith({ onResponse }, { endpoint })))).toEqual({
      error: 'OutcomeUnknownError',
      operation: names.charge,
      attempts: 1,
      status: 200,
    });
    expect(requests).toHaveLength(1);
  });

  test('that never ends, ends in time, and sends nothing later', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const gate = Promise.withResolvers<undefined>();
    const client = clientWith({ onRequest: () => gate.promise }, { endpoint, timeout: 50, retries: 0 });
    expect(await outcomeOf(calls.charge(client))).toMatchObject({ error: 'OutcomeUnknownError' });
    gate.resolve(undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(requests).toEqual([]);
  });

  test('is taken over by withOptions, but not given back', async () => {
    const onRequest = vi.fn();
    const later = vi.fn();
    const client = clientWith({ onRequest });
    const derived = client.withOptions({ timeout: 9_000 });
    derived.use({ onRequest: later });
    await calls.read(derived);
    await calls.read(client);
    expect([onRequest.mock.calls.length, later.mock.calls.length]).toEqual([2, 1]);
  });
});

describe('fetch', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('gets an address and settings, or the Request of the option', async () => {
    const given = vi.fn<NonNullable<Options['fetch']>>(async () => replaced({}));
    await calls.read(createBehindApi({ endpoint: server.url, fetch: given }));
    await calls.read(createBehindApi({ endpoint: server.url, fetch: given, Request: MarkedRequest }));
    const [[address, settings] = [], [request] = []] = given.mock.calls;
    expect(address).toBe(`${server.url}/api/payments/20/payture/billStatus`);
    expect(settings).toMatchObject({ method: 'POST', redirect: 'manual', body: '{"bill_id":"bill"}' });
    expect(request).toBeInstanceOf(MarkedRequest);
    expect(request).toMatchObject({ method: 'POST', redirect: 'manual' });
  });

  test.each(Object.entries(ways))('of the global object is looked up at each call, %s', async (_, create) => {
    const client = create({ endpoint: server.url });
    vi.stubGlobal('fetch', async () => replaced('first'));
    expect(await calls.read(client)).toMatchObject({ data: 'first' });
    vi.stubGlobal('fetch', async () => replaced('second'));
    expect(await calls.read(client)).toMatchObject({ data: 'second' });
  });
});
