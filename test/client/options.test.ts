import { describe, expect, test } from 'vitest';
import { createBehindApi } from '../../src/index.ts';

const endpoint = 'http://127.0.0.1:9';

describe('options that make no sense are a TypeError that says what to do', () => {
  test.each([
    '',
    'api.behind.ai',
    'ftp://api.behind.ai',
    'https://api.behind.ai?a=1',
    'https://user@api.behind.ai',
    'https://api.behind.ai:99999',
    'https://[api.behind.ai]',
    undefined,
  ])('the endpoint %s', (wrong) => {
    expect(() => createBehindApi({ endpoint: wrong as string })).toThrow(
      /^endpoint must be like "https:\/\/api.behind.ai:6002"; found string$/,
    );
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['timeout', -1, 'timeout must be a number, 0 or more; found -1'],
    ['timeout', Number.NaN, 'timeout must be a number, 0 or more; found NaN'],
    ['totalTimeout', 'soon', 'totalTimeout must be a number, 0 or more; found string'],
    ['retries', null, 'retries must be a number, 0 or more; found null'],
    ['headers', 'X-A: 1', 'headers must be an object, pairs, a Map or Headers; found string'],
    ['timout', 5, 'There is no option timout here; there are timeout, '],
    ['constructor', 5, 'There is no option constructor here; there are timeout, '],
  ];
  test.each(wrong)('%s: %j, of a client and of a call', async (name, value, message) => {
    const options: object = { [name]: value };
    expect(() => createBehindApi({ endpoint, ...options })).toThrow(TypeError);
    expect(() => createBehindApi({ endpoint, ...options })).toThrow(message);
    const client = createBehindApi({ endpoint });
    expect(() => client.withOptions(options)).toThrow(message);
    await expect(client.V20.payments.payture.billStatus('bill', options)).rejects.toThrow(message);
  });

  test.each([
    ['endpoint', null, 'endpoint must be like "https://api.behind.ai:6002"; found null'],
    ['accessToken', 42, 'accessToken must be a string or a function; found 42'],
    ['accessToken', { token: 'SECRET' }, 'accessToken must be a string or a function; found object'],
    ['fetch', 'fetch', 'fetch must be a function; found string'],
    ['logLevel', 'verbose', 'logLevel must be one of off, error, warn, info, debug; found string'],
    ['logger', 'console', 'logger must be an object with error, warn, info and debug, like console'],
    ['onExpired', true, 'onExpired must be a function; found boolean'],
    ['idempotencyHeader', true, 'idempotencyHeader must be the name of a header'],
    ['idempotencyHeader', 'a b', 'idempotencyHeader must be the name of a header'],
  ])('%s: %j, of a client', (name, value, message) => {
    const options: object = { [name]: value };
    expect(() => createBehindApi({ endpoint, ...options })).toThrow(message);
  });

  test.each([
    [undefined, 'Undefined'],
    [endpoint, 'String'],
    [new URL(endpoint), 'URL'],
    [new Map([['endpoint', endpoint]]), 'Map'],
  ])('%o in place of the options of a client', (wrong, found) => {
    const create: (...args: readonly never[]) => unknown = createBehindApi;
    const message = `options must be an object; found ${found}`;
    expect(() => Reflect.apply(create, undefined, [wrong])).toThrow(message);
  });

  test('a signal that is none, and an option of clients, of a call', async () => {
    const { payture } = createBehindApi({ endpoint }).V20.payments;
    const options: readonly object[] = [
      { signal: new AbortController() },
      { endpoint },
      { accessToken: 'x' },
    ];
    for (const wrong of options) await expect(payture.billStatus('bill', wrong)).rejects.toThrow(TypeError);
  });

  test.each([[undefined], [{}], ['log'], [() => undefined], [{ onrequest() {} }]])(
    'use(%o), which is no middleware',
    (middleware) => {
      const use: (...args: readonly never[]) => void = createBehindApi({ endpoint }).use;
      expect(() => Reflect.apply(use, undefined, [middleware])).toThrow(
        /^use\(\) takes objects with onRequest, onResponse, onError; found /,
      );
    },
  );
});

test('a module may be the options', async () => {
  const source: string = 'data:text/javascript,export const timeout = 5_000;';
  const settings: object = await import(source);
  expect(createBehindApi({ endpoint }).withOptions(settings)).toHaveProperty('V20');
});

test('what is undefined changes nothing', async () => {
  let asked = 0;
  const fetch = async () => {
    asked++;
    throw new TypeError('fetch failed');
  };
  const { payture } = createBehindApi({ endpoint, fetch, retries: 0 }).V20.payments;
  await expect(payture.billStatus('bill', { retries: undefined, timeout: undefined })).rejects.toThrow(
    'fetch failed',
  );
  expect(asked).toBe(1);
});
