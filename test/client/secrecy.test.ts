import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi, unwrap } from '../../src/index.ts';
import { echoes } from '../support/faults/echo.ts';
import { leaksOf, NOTHING } from './leaks.ts';
import { everythingOf, keepingLogger, leaksIn, TOKEN } from './secrets.ts';
import { calls, errorOf, useFaultServer } from './support.ts';

// After each way of saying the token back, it is looked for in the error and in the log. Half of it is too much.

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

test('the search finds what there is to find', () => {
  expect(leaksIn(`…${TOKEN}…`)).toContain('token, as it is');
  expect(leaksIn(encodeURIComponent(TOKEN))).toContain('first half, URI-encoded');
  expect(leaksIn(everythingOf(new Error('x', { cause: { note: TOKEN } })))).toContain('first half, as it is');
});

test.concurrent.each(Object.entries(echoes))('%s', async (_, behave) => {
  const { endpoint, requests } = server.trap(behave);
  expect(await leaksOf(endpoint)).toEqual(NOTHING);
  expect(requests).not.toEqual([]);
  for (const { headers } of requests) expect(headers.accesstoken).toBe(TOKEN);
});

describe('errors that quote the token', () => {
  const errors: Readonly<Record<string, () => unknown>> = {
    'in the message': () => new Error(`refused ${TOKEN}`),
    'in the stack': () => Object.assign(new Error('refused'), { stack: `Error: ${TOKEN}` }),
    'in the cause': () => new Error('failed', { cause: new Error(TOKEN) }),
    'in the cause of the cause': () =>
      new Error('failed', { cause: new Error('why', { cause: new Error(TOKEN) }) }),
    'eight causes deep': () =>
      Array.from({ length: 8 }).reduce<Error>((cause) => new Error('why', { cause }), new Error(TOKEN)),
    'in a Request': () =>
      Object.assign(new Error('failed'), {
        request: new Request('http://127.0.0.1', { headers: { AccessToken: TOKEN } }),
      }),
    'in a Map': () => Object.assign(new Error('failed'), { headers: new Map([['AccessToken', TOKEN]]) }),
    'in a member': () => Object.assign(new Error('failed'), { request: { headers: { AccessToken: TOKEN } } }),
    'among several errors': () => new AggregateError([new Error(TOKEN)], 'failed'),
    'URI-encoded': () => new Error(`no such page: /?token=${encodeURIComponent(TOKEN)}`),
    'as a text that is thrown': () => `failed with ${TOKEN}`,
    'as an object that is thrown': () => ({ token: TOKEN }),
  };
  test.each(Object.entries(errors))('%s', async (_, make) => {
    const fetch = () => Promise.reject(make());
    expect(await leaksOf(server.url, { fetch })).toEqual(NOTHING);
  });
});

test('a token that is a parameter is as secret as the one of the client', async () => {
  const { lines, logger } = keepingLogger();
  const { endpoint } = server.trap((exchange) => {
    exchange.response.writeHead(502).end(JSON.parse(exchange.body).access_token);
  });
  const client = createBehindApi({ endpoint, logger, logLevel: 'debug', retries: 0 });
  const path = 'payments/20/payture/billStatus';
  const error = await errorOf(client.request(path, { access_token: TOKEN }));
  expect(leaksIn(everythingOf(error))).toEqual([]);
  expect(leaksIn(JSON.stringify(lines))).toEqual([]);
});

test('a token in a header of the caller’s own is as secret, also without its scheme', async () => {
  const { lines, logger } = keepingLogger();
  const { endpoint } = server.trap((exchange) => {
    exchange.response.writeHead(502).end(exchange.request.headers.authorization?.slice('Bearer '.length));
  });
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const client = createBehindApi({ endpoint, headers, logger, logLevel: 'debug', retries: 0 });
  expect(leaksIn(everythingOf(await errorOf(calls.charge(client))))).toEqual([]);
  expect(leaksIn(JSON.stringify(lines))).toEqual([]);
});

test('a header that cannot be sent is not quoted', async () => {
  const headers = { Authorization: `Bearer\n${TOKEN}` };
  const create = async () => createBehindApi({ endpoint: server.url, headers });
  const call = () => calls.charge(createBehindApi({ endpoint: server.url }), { headers });
  for (const make of [create, call]) {
    const error = await errorOf(make());
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', expect.stringContaining('"Authorization"'));
    expect(leaksIn(everythingOf(error))).toEqual([]);
  }
});

test('unwrap leaves the token out of a message that quotes it, also for a copy', async () => {
  const { endpoint } = server.trap((exchange) => {
    const message = `no such token: ${exchange.request.headers.accesstoken}`;
    exchange.response.writeHead(422).end(JSON.stringify({ success: false, message }));
  });
  const result = await calls.charge(createBehindApi({ endpoint, accessToken: TOKEN }));
  for (const one of [result, { ...result }, new Proxy(result, {}), structuredClone(result)]) {
    const error = await errorOf(Promise.resolve(one).then(unwrap));
    expect(error).toHaveProperty('message', 'no such token: ***');
    expect(leaksIn(everythingOf(error))).toEqual([]);
  }
});

test('a token that is made to keep the search busy costs no time', async () => {
  const token = `${'e-'.repeat(2_000)}Z`;
  const { endpoint } = server.trap(({ response }) => {
    response
      .writeHead(502)
      .end(`${'<p>The server sees fewer bees here.</p>'.repeat(50)} token=${token.replaceAll('-', '%2D')}.`);
  });
  const { lines, logger } = keepingLogger();
  const client = createBehindApi({ endpoint, accessToken: token, logger, logLevel: 'debug', retries: 0 });
  expect(await errorOf(calls.charge(client))).toHaveProperty(
    'message',
    expect.stringContaining('fewer bees'),
  );
  expect(lines.at(-1)?.message).toMatch(/\*\*\*\."$/);
  expect(lines.at(-1)?.message).not.toContain('%2D');
});

test('a token that begins twice is hidden where it begins last', async () => {
  const { endpoint } = server.trap(({ response }) => void response.writeHead(502).end('aa aaab-cc'));
  const error = await errorOf(calls.charge(createBehindApi({ endpoint, accessToken: 'aab-cc' })));
  expect(error).toHaveProperty('message', expect.stringContaining('"aa a***"'));
});
