import { resolve } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { refusedEndpoint, succeeding } from '../support/faults/index.ts';
import { calls, effects, errorOf, outcomeOf, useFaultServer } from './support.ts';

// What only other runtimes do is done by a fetch of our own here: what they reject with, and how they show a redirect.

beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** How often fetch is called, and what the call comes to. */
async function tried(effect: (typeof effects)[number], fetch: () => Promise<Response>) {
  const spied = vi.fn(fetch);
  const outcome = await outcomeOf(
    calls[effect](createBehindApi({ endpoint: 'https://api.example', fetch: spied })),
  );
  return { outcome, requests: spied.mock.calls.length };
}

const coded = (code: string, members: object = {}) => Object.assign(new Error(code), { code, ...members });
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });
const circular = new Error('circular');
circular.cause = circular;

const refused: Readonly<Record<string, unknown>> = {
  Node: fetchFailed(coded('ECONNREFUSED')),
  'Node, on all addresses': fetchFailed(
    coded('ECONNREFUSED', { errors: [coded('ECONNREFUSED'), coded('ECONNREFUSED')] }),
  ),
  Bun: coded('ConnectionRefused'),
};

const inDoubt: Readonly<Record<string, unknown>> = {
  Chromium: new TypeError('Failed to fetch'),
  Firefox: new TypeError('NetworkError when attempting to fetch resource.'),
  Safari: new TypeError('Load failed'),
  Deno: new TypeError('error sending request: tcp connect error: Connection refused (os error 111)'),
  'Node, on one of its addresses': fetchFailed(
    new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')], 'failed'),
  ),
  'Node, on none of no addresses': fetchFailed(new AggregateError([], 'failed')),
  'a reset connection': fetchFailed(coded('ECONNRESET')),
  'a name that is not known': fetchFailed(coded('ENOTFOUND')),
  'a circle of causes': circular,
  'a text': 'ECONNREFUSED',
  null: null,
  undefined: undefined,
};

describe.each(Object.entries(refused))('a refused connection of %s', (_, error) => {
  test.each(effects)('is tried again, %s', async (effect) => {
    expect(await tried(effect, () => Promise.reject(error))).toMatchObject({
      outcome: { error: 'ConnectionError', attempts: 3 },
      requests: 3,
    });
  });
});

describe.each(Object.entries(inDoubt))('an error that is in doubt: %s', (_, error) => {
  test.each(effects)('%s', async (effect) => {
    expect(await tried(effect, () => Promise.reject(error))).toMatchObject(
      effect === 'read'
        ? { outcome: { error: 'ConnectionError', attempts: 3 }, requests: 3 }
        : { outcome: { error: 'OutcomeUnknownError', attempts: 1 }, requests: 1 },
    );
  });
});

test.each(effects)(
  'a redirect that a browser keeps to itself was not followed, and is not repeated, %s',
  async (effect) => {
    const fetch = async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    expect(await tried(effect, fetch)).toMatchObject({
      outcome: { error: 'ResponseFormatError', attempts: 1 },
      requests: 1,
    });
  },
);

test.each(effects)('a fetch that throws at once is one that rejects, %s', async (effect) => {
  const fetch = () => {
    throw fetchFailed(coded('ECONNREFUSED'));
  };
  expect(await tried(effect, fetch)).toMatchObject({ outcome: { error: 'ConnectionError' }, requests: 3 });
});

test.each(effects)('a fetch that gives no response has failed, %s', async (effect) => {
  const fetch = async () => undefined as unknown as Response;
  expect(await tried(effect, fetch)).toMatchObject({
    outcome: { error: effect === 'read' ? 'ConnectionError' : 'OutcomeUnknownError' },
  });
});

describe('a fetch that follows redirects although it is told not to', () => {
  const answer = (members: object) =>
    Object.defineProperties(new Response('{"success":true,"data":{}}'), {
      ...Object.fromEntries(Object.entries(members).map(([key, value]) => [key, { value }])),
    });

  test.each(effects)('and says so: its answer is not taken, and nothing is repeated, %s', async (effect) => {
    const fetch = async () => answer({ redirected: true, url: 'https://elsewhere.example/api' });
    expect(await tried(effect, fetch)).toMatchObject({
      outcome: { error: effect === 'read' ? 'ConnectionError' : 'OutcomeUnknownError', attempts: 1 },
      requests: 1,
    });
  });

  test.each(effects)('and does not say so, as that of React Native, %s', async (effect) => {
    const fetch = vi.fn(async () => answer({ redirected: undefined, url: 'https://elsewhere.example/api' }));
    vi.stubGlobal('fetch', fetch);
    try {
      expect(
        await outcomeOf(calls[effect](createBehindApi({ endpoint: 'https://api.example' }))),
      ).toMatchObject({
        error: effect === 'read' ? 'ConnectionError' : 'OutcomeUnknownError',
      });
      expect(fetch).toHaveBeenCalledTimes(1);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('an address that is the same is no redirect', async () => {
    const url = 'https://api.example/api/payments/20/payture/billStatus';
    vi.stubGlobal('fetch', async () => answer({ redirected: undefined, url }));
    try {
      const call = calls.read(createBehindApi({ endpoint: 'https://API.example:443/' }));
      expect(await outcomeOf(call)).toEqual({ value: 'success' });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('where nothing can have been sent', () => {
  test.each(effects)('because there is no fetch: a ConnectionError that says so, %s', async (effect) => {
    vi.stubGlobal('fetch', undefined);
    try {
      const error = await errorOf(calls[effect](createBehindApi({ endpoint: 'https://api.example' })));
      expect(error).toMatchObject({ code: 'ConnectionError', attempts: 0 });
      expect(error).toHaveProperty('message', expect.stringContaining('There is no fetch here'));
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test.each(effects)(
    'because no Request can be made: one attempt, and nothing is in doubt, %s',
    async (effect) => {
      class NoRequest extends Request {
        constructor() {
          super('https://api.example');
          throw new TypeError('there is no Request here');
        }
      }
      const fetch = vi.fn<() => Promise<Response>>();
      const client = createBehindApi({ endpoint: 'https://api.example', fetch, Request: NoRequest });
      expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: 'ConnectionError', attempts: 1 });
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});

test('frameworks are told to keep no answer', async () => {
  const fetch = vi.fn(
    async (_: string | Request, _init?: RequestInit) => new Response('{"success":true,"data":{}}'),
  );
  await calls.read(createBehindApi({ endpoint: 'https://api.example', fetch }));
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-store' });
});

test('before the request neither the time nor a random number is asked for', async () => {
  const { random } = Math;
  const early: string[] = [];
  let isSent = false;
  const note = (what: string, value: number) => {
    if (!isSent) early.push(what);
    return value;
  };
  vi.spyOn(Date, 'now').mockImplementation(() => note('Date.now', 0));
  vi.spyOn(Math, 'random').mockImplementation(() => note('Math.random', 0));
  const fetch = async () => {
    isSent = true;
    return new Response('{"success":true,"data":{}}');
  };
  await calls.read(createBehindApi({ endpoint: 'https://api.example', accessToken: () => 'token', fetch }));
  vi.mocked(Date.now).mockRestore();
  Math.random = random;
  expect(early).toEqual([]);
});

describe('an AbortSignal that has neither reason nor throwIfAborted', () => {
  /** A signal as older React Native has it. */
  class OldSignal extends EventTarget {
    aborted = false;
  }
  class OldController {
    readonly signal = new OldSignal();
    abort() {
      this.signal.aborted = true;
      this.signal.dispatchEvent(new Event('abort'));
    }
  }
  const never = () => new Promise<never>(() => undefined);

  test('ends calls by time limits and by the signal', async () => {
    vi.stubGlobal('AbortController', OldController);
    try {
      const client = createBehindApi({ endpoint: 'https://api.example', fetch: never, retries: 0 });
      expect(await outcomeOf(calls.read(client, { timeout: 30 }))).toMatchObject({ error: 'TimeoutError' });
      expect(await outcomeOf(calls.charge(client, { totalTimeout: 30 }))).toMatchObject({
        error: 'OutcomeUnknownError',
      });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 30);
      expect(await errorOf(calls.charge(client, { signal: controller.signal }))).toMatchObject({
        name: 'AbortError',
      });
      expect(await errorOf(calls.charge(client, { signal: controller.signal }))).toMatchObject({
        name: 'AbortError',
      });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('an AbortSignal of jsdom, which the fetch of Node refuses', () => {
  const server = useFaultServer();
  const { AbortController } = new JSDOM().window;
  beforeAll(() => {
    vi.stubGlobal('AbortController', AbortController);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test('keeps no call from being made', async () => {
    const { signal } = new AbortController();
    await expect(fetch(server.url, { signal })).rejects.toThrow(TypeError);
    const client = createBehindApi({ endpoint: server.url });
    for (const effect of effects)
      expect(await outcomeOf(calls[effect](client))).toEqual({ value: 'success' });
    expect(await outcomeOf(calls.charge(client, { signal }))).toEqual({ value: 'success' });
    client.use({ onRequest() {} });
    expect(await outcomeOf(calls.charge(client, { signal }))).toEqual({ value: 'success' });
  });

  test('ends calls, and so do time limits', async () => {
    const client = createBehindApi({
      endpoint: server.trap((exchange) => setTimeout(() => succeeding(exchange), 300)).endpoint,
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort('no longer needed'), 30);
    expect(await errorOf(calls.charge(client, { signal: controller.signal }))).toBe('no longer needed');
    expect(await outcomeOf(calls.charge(client, { timeout: 30 }))).toMatchObject({
      error: 'OutcomeUnknownError',
    });
  });
});

test('an error of another realm, as tests in Jest see them, is the cause as it is', async () => {
  const thrown: unknown = vm.runInNewContext(
    `new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET', at: [{ port: 1 }] }) })`,
  );
  expect(thrown).not.toBeInstanceOf(Error);
  const client = createBehindApi({ endpoint: 'https://api.example', fetch: () => Promise.reject(thrown) });
  expect(await errorOf(calls.charge(client))).toHaveProperty('cause', thrown);
});

describe('the client in a realm of its own, with the fetch of another, as Jest runs it', () => {
  const server = useFaultServer();
  let createInRealm: typeof createBehindApi;
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [resolve(import.meta.dirname, '../../src/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'api',
    });
    const { fetch, Request, Response, Headers, AbortController, URL, FormData, ReadableStream } = globalThis;
    const platform = { fetch, Request, Response, Headers, AbortController, URL, FormData, ReadableStream };
    const realm = vm.createContext({ ...platform, console, crypto, performance, setTimeout, clearTimeout });
    vm.runInContext(outputFiles[0]?.text ?? '', realm);
    createInRealm = vm.runInContext('api.createBehindApi', realm);
  });

  test('takes arguments, options and answers', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const { payture } = createInRealm({ endpoint, headers: new Headers({ 'X-Shop': '1' }) }).V20.payments;
    const extended = { lines: [{ since: new Date(0) }], missing: undefined };
    const options = { signal: new AbortController().signal };
    const result = await payture.billCreateUnauthorised('s', 'u', undefined, extended, options);
    expect(result).toMatchObject({ success: true });
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
      extended: { lines: [{ since: '1970-01-01T00:00:00.000Z' }] },
    });
    expect(requests[0]?.headers).toHaveProperty('x-shop', '1');
  });

  test('knows a refused connection, and gives the cause as it is', async () => {
    const client = createInRealm({ endpoint: await refusedEndpoint(), accessToken: 'token' });
    const error = await errorOf(calls.charge(client));
    expect(error).not.toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'ConnectionError', attempts: 3, cause: expect.any(TypeError) });
  });
});

describe('test doubles', () => {
  test('can stand for a module and for a call', async () => {
    const client = createBehindApi({ endpoint: 'https://api.example' });
    const { payments } = client.V20;
    vi.spyOn(payments.payture, 'billStatus').mockResolvedValue({ success: false, message: 'a double' });
    expect(await client.V20.payments.payture.billStatus('bill')).toMatchObject({ message: 'a double' });
    const double = { ...payments.payture };
    Object.assign(payments, { payture: double });
    expect(client.V20.payments.payture).toBe(double);
    Object.defineProperty(payments, 'payture', { value: 'another' });
    expect(client.V20.payments.payture).toBe('another');
  });

  test('can stand for a module that nobody has touched yet', () => {
    const { payments } = createBehindApi({ endpoint: 'https://api.example' }).V20;
    Object.assign(payments, { payture: 'a double' });
    expect(payments.payture).toBe('a double');
  });
});
