import { describe, expect, test } from 'vitest';
import * as api from '../../src/index.ts';
import { answering, type FaultName, faults, refusedEndpoint } from '../support/faults/index.ts';
import { calls, errorOf, names, useFaultServer } from './support.ts';

const { createBehindApi, isBehindApiError, unwrap } = api;
const server = useFaultServer();
const once = { retries: 0 };

const errorAt = async (fault: FaultName, effect: 'read' | 'charge' = 'read') =>
  errorOf(calls[effect](createBehindApi({ endpoint: server.trap(faults[fault]).endpoint, ...once })));

/** An error of each class. */
const everyError = async (): Promise<Readonly<Record<string, unknown>>> => ({
  ConnectionError: await errorOf(calls.read(createBehindApi({ endpoint: await refusedEndpoint(), ...once }))),
  TimeoutError: await errorOf(
    calls.read(
      createBehindApi({
        endpoint: server.trap(faults['hanging before the headers']).endpoint,
        timeout: 300,
        ...once,
      }),
    ),
  ),
  ResponseFormatError: await errorAt('a page'),
  OutcomeUnknownError: await errorAt('a page', 'charge'),
  TokenError: await errorOf(calls.read(createBehindApi({ endpoint: server.url, accessToken: 'a\nb' }))),
  ApiFailure: await errorOf(
    calls.read(createBehindApi({ endpoint: server.trap(faults['failure 422']).endpoint })).then(unwrap),
  ),
});

test('each error is of its class, and has a code, its operation and a message that says what to do', async () => {
  const errors = await everyError();
  for (const [name, error] of Object.entries(errors)) {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(api.BehindApiError);
    expect(error).toBeInstanceOf(Object.entries(api).find(([exported]) => exported === name)?.[1]);
    expect(error).toMatchObject({ name, code: name });
    expect(error).toHaveProperty('operation', name === 'OutcomeUnknownError' ? names.charge : names.read);
    const message = name === 'ApiFailure' ? /^Failure 422$/ : /^V20\.payments\.payture\.bill\w+: ./;
    expect(error).toHaveProperty('message', expect.stringMatching(message));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: name });
  }
  expect(new Set(Object.values(errors).map((error) => (error as api.BehindApiError).code)).size).toBe(6);
});

test('the errors of another copy of the package are known', async () => {
  const copyOf = (name: string): Promise<typeof api> => {
    const address = `../../src/errors.ts?copy=${name}`;
    return import(/* @vite-ignore */ address);
  };
  const [one, other] = await Promise.all([copyOf('one'), copyOf('other')]);
  expect(one.ConnectionError).not.toBe(other.ConnectionError);
  const error = new one.ConnectionError('refused', { operation: names.read, attempts: 1 });
  expect(error).not.toBeInstanceOf(other.ConnectionError);
  expect(other.isBehindApiError(error)).toBe(true);
  expect(isBehindApiError(error)).toBe(true);
});

test.each([undefined, null, 0, 'ConnectionError', {}, new Error('x'), { code: 'ConnectionError' }, () => 0])(
  '%o is no error of this package',
  (value) => {
    expect(isBehindApiError(value)).toBe(false);
  },
);

describe('the cause', () => {
  test('of a broken connection is what fetch said', async () => {
    const error = await errorAt('reset before the headers');
    expect(error).toHaveProperty('cause', expect.any(TypeError));
  });

  test.each(['a page', 'page 502', 'an empty body'] as const)('of %s is not there', async (fault) => {
    const error = await errorAt(fault);
    expect(error).not.toHaveProperty('cause');
  });
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['', '""'],
  [0, '0'],
])(
  'a fetch that rejects with %j may have sent the request, and the message says what it gave',
  async (nothing, named) => {
    const fetch = () => Promise.reject(nothing);
    const client = createBehindApi({ endpoint: server.url, fetch, ...once });
    const why = `The request failed with ${named}`;
    expect(await errorOf(calls.read(client))).toMatchObject({
      code: 'ConnectionError',
      message: `${names.read}: ${why}. It is not done: call again`,
      cause: { message: why },
    });
    expect(await errorOf(calls.charge(client))).toMatchObject({
      code: 'OutcomeUnknownError',
      message: `${names.charge}: ${why}. It may be done: check first`,
      cause: { message: why },
    });
  },
);

test.each([
  ['a symbol', Symbol('thrown')],
  ['an object without a prototype', Object.create(null)],
  ['an object whose message is no text', { message: Symbol('message') }],
])('a fetch that rejects with %s leaves open whether a charge is done', async (_, thrown) => {
  const fetch = () => Promise.reject(thrown);
  const error = await errorOf(calls.charge(createBehindApi({ endpoint: server.url, fetch, ...once })));
  expect(error).toMatchObject({
    code: 'OutcomeUnknownError',
    message: `${names.charge}: It may be done: check first`,
  });
});

test('a message names a redirect, whose status a browser hides', async () => {
  // What Chromium gives for one has status 0 like this, and the type opaqueredirect.
  const fetch = async () => Response.error();
  const error = await errorOf(calls.charge(createBehindApi({ endpoint: server.url, fetch, ...once })));
  expect(error).toHaveProperty(
    'message',
    `${names.charge}: A redirect, which is not followed: "". Check the endpoint`,
  );
});

test('a message names the reason, the reason of that, and what to do', async () => {
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('no route to host') }));
  const client = createBehindApi({ endpoint: server.url, fetch, ...once });
  expect(await errorOf(calls.charge(client))).toHaveProperty(
    'message',
    `${names.charge}: fetch failed. no route to host. It may be done: check first`,
  );
});

test('an operation that no table has is named like the others', async () => {
  const { endpoint } = server.trap(faults['a page']);
  const error = await errorOf(createBehindApi({ endpoint }).request('ru-kitchen/11/recipes/cook'));
  expect(error).toMatchObject({ code: 'OutcomeUnknownError', operation: 'V11.ruKitchen.recipes.cook' });
});

describe('what came in place of an answer is shown', () => {
  test.each([
    ['a page', 200, 'Page 200'],
    ['page 404', 404, 'Page 404'],
    ['page 502', 502, 'Page 502'],
    ['an array', 200, '[]'],
    ['null', 200, 'null'],
    ['null at 500', 500, 'null'],
    ['a number', 200, '42'],
    ['JSON without success', 200, 'bill_id'],
    ['JSON without success at 500', 500, 'internal'],
  ] as const)('%s', async (fault, status, shown) => {
    for (const effect of ['read', 'charge'] as const) {
      const { message } = (await errorAt(fault, effect)) as Error;
      expect(message).toContain(`${status}`);
      expect(message).toContain(shown);
    }
  });

  test.each([200, 502])('but no more than 200 characters of it, at %i', async (status) => {
    const { endpoint } = server.trap(answering(status, 'x'.repeat(5_000)));
    const { message } = (await errorOf(calls.read(createBehindApi({ endpoint, ...once })))) as Error;
    const shown = /x{2,}/.exec(message)?.[0].length;
    expect(shown).toBeGreaterThan(190);
    expect(shown).toBeLessThanOrEqual(200);
  });
});

describe('unwrap', () => {
  const resultAt = (fault: FaultName) =>
    calls.read(createBehindApi({ endpoint: server.trap(faults[fault]).endpoint, ...once }));
  const failureOf = (result: api.Result<unknown, unknown>) => errorOf(Promise.resolve(result).then(unwrap));

  test('gives the data of a success', async () => {
    expect(unwrap(await resultAt('success'))).toEqual({ bill_id: 'bill', status: 'PENDING' });
    expect(unwrap({ success: true, data: undefined })).toBeUndefined();
  });

  test.each([
    ['failure 422', 422, undefined],
    ['failure 503', 503, undefined],
    ['code 1009 at 403', 403, 1009],
    ['code 1039', 200, 1039],
  ] as const)('throws %s as an ApiFailure', async (fault, status, apiCode) => {
    const result = await resultAt(fault);
    expect(await failureOf(result)).toMatchObject({
      name: 'ApiFailure',
      operation: names.read,
      attempts: 1,
      status,
      apiCode,
      message: expect.stringContaining(result.message ?? 'no message'),
    });
  });

  test('keeps the data of a failure, and the number of attempts', async () => {
    const data = { status: 'AMOUNT_MISMATCH' };
    const { endpoint } = server.trap(
      answering(429, JSON.stringify({ success: false, data }), { 'Retry-After': '0' }),
    );
    const result = await calls.read(createBehindApi({ endpoint, retries: 1 }));
    expect(await failureOf(result)).toMatchObject({ data, attempts: 2, status: 429 });
  });

  test.each([
    ['nothing', {}],
    ['null as its message', { message: null }],
    ['an object as its message', { message: { en: 'No' } }],
    ['a message that hides its own', { message: { toString: 1, valueOf: 1 } }],
    ['a __proto__ member', JSON.parse('{"__proto__":{"message":"No"}}') as object],
  ])('throws a failure with %s as an ApiFailure', async (_, members) => {
    const { endpoint } = server.trap(answering(200, JSON.stringify({ success: false, ...members })));
    const result = await calls.read(createBehindApi({ endpoint }));
    expect(await failureOf(result)).toBeInstanceOf(api.ApiFailure);
  });

  test('refuses what is no result: the await was forgotten, for instance', async () => {
    const { endpoint } = server.trap(faults.success);
    const { payture } = createBehindApi({ endpoint }).V20.payments;
    const wrong: readonly (readonly [unknown, string])[] = [
      [payture.billStatus('bill'), 'Promise'],
      [await payture.billStatus.withResponse('bill'), 'Object'],
    ];
    for (const [value, found] of wrong) {
      const unwrapped: (...args: readonly never[]) => unknown = unwrap;
      expect(() => Reflect.apply(unwrapped, undefined, [value])).toThrow(
        new TypeError(`unwrap takes the result of a call; found ${found}`),
      );
    }
  });

  test('takes a failure that comes from elsewhere', async () => {
    const error = await failureOf({ success: false, message: 'No', code: 7 });
    expect(error).toMatchObject({ name: 'ApiFailure', apiCode: 7, status: undefined });
  });
});
