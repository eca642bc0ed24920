import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createBehindApi, TokenError } from '../../src/index.ts';
import { faults, succeeding } from '../support/faults/index.ts';
import { calls, effects, errorOf, outcomeOf, useFaultServer, withTimeLimit } from './support.ts';
import { counting, guarded, HUNDRED } from './token-sources.ts';

const server = useFaultServer();
const never = () => new Promise<never>(() => undefined);

describe('a token function', () => {
  test('is asked at every call, with nothing, and its token is sent', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const accessToken = counting();
    const client = createBehindApi({ endpoint, accessToken });
    for (const effect of effects) await calls[effect](client);
    expect(accessToken.mock.calls).toEqual([[{}], [{}], [{}]]);
    for (const [at, { headers, body }] of requests.entries()) {
      const token = `token-${at + 1}`;
      expect(headers).toMatchObject({ accesstoken: token, authorization: `Bearer ${token}` });
      expect(JSON.parse(body)).toHaveProperty('access_token', token);
    }
  });

  test('is asked before the call has come back, where frameworks know whose request it is', async () => {
    const accessToken = vi.fn(() => 'token');
    const call = calls.read(createBehindApi({ endpoint: server.url, accessToken }));
    expect(accessToken).toHaveBeenCalledTimes(1);
    await call;
  });

  test('that is undefined is no token: nobody acts in the name of the client that it comes from', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const shared = createBehindApi({ endpoint, accessToken: 'token-of-the-shop' });
    const ofVisitor = shared.withOptions({ accessToken: undefined });
    await calls.charge(ofVisitor);
    await calls.charge(ofVisitor.withOptions({ timeout: 9_000 }));
    for (const { headers, body } of requests) {
      expect(headers).not.toHaveProperty('accesstoken');
      expect(JSON.parse(body)).not.toHaveProperty('access_token');
    }
    expect(requests).toHaveLength(2);
  });

  test('is not asked before the first call', async () => {
    const accessToken = counting();
    createBehindApi({ endpoint: server.url, accessToken });
    await delay(5);
    expect(accessToken).not.toHaveBeenCalled();
  });

  test('serves whoever is signed in now: nobody, one person, another', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    let signedIn: string | null = null;
    const client = createBehindApi({ endpoint, accessToken: () => signedIn });
    for (const person of [null, 'alice', null, 'bob']) {
      signedIn = person;
      await calls.charge(client);
    }
    expect(requests.map(({ headers }) => headers.accesstoken)).toEqual([
      undefined,
      'alice',
      undefined,
      'bob',
    ]);
  });

  test('serves each of the requests that a server works on at the same time', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const request = new AsyncLocalStorage<string>();
    const accessToken = async () => {
      await delay(5);
      return `token-of-${request.getStore()}`;
    };
    const client = createBehindApi({ endpoint, accessToken });
    const people = HUNDRED.map((_, at) => `person-${at}`);
    await Promise.all(
      people.map((person) => request.run(person, () => client.V20.payments.payture.billCreate(person))),
    );
    expect(requests).toHaveLength(HUNDRED.length);
    for (const { headers, body } of requests) {
      expect(headers.accesstoken).toBe(`token-of-${JSON.parse(body).subscription_id}`);
    }
  });

  test('goes on serving clients that differ in other options', async () => {
    const { endpoint } = server.trap(succeeding);
    const accessToken = counting();
    const other = counting();
    const client = createBehindApi({ endpoint, accessToken });
    await Promise.all([calls.read(client), calls.read(client.withOptions({ timeout: 9_000 }))]);
    expect(accessToken).toHaveBeenCalledTimes(2);
    await calls.read(client.withOptions({ accessToken: other }));
    expect([accessToken.mock.calls.length, other.mock.calls.length]).toEqual([2, 1]);
  });

  // Frameworks steer by what is thrown: a redirect to the sign-in, a promise to wait for.
  const thrown = [new Error('no session'), 'no session', undefined, null, Promise.resolve('suspended')];
  test.each(thrown)('that throws %o: the call rejects with that, and nothing is sent', async (value) => {
    const { endpoint, requests } = server.trap(succeeding);
    const fail = () => {
      throw value;
    };
    const failures = [fail, async () => fail()];
    for (const accessToken of failures) {
      const call = calls.charge(createBehindApi({ endpoint, accessToken }));
      // A promise that is thrown must not be waited for.
      const [rejected] = await call.then(
        () => [],
        (error: unknown) => [error],
      );
      expect(rejected).toBe(value);
    }
    expect(requests).toEqual([]);
  });

  test.each([[undefined], [null], ['']])('that gives %j: no token is sent', async (nothing) => {
    const { endpoint, requests } = server.trap(succeeding);
    await calls.charge(createBehindApi({ endpoint, accessToken: () => nothing }));
    expect(requests[0]?.headers).not.toHaveProperty('accesstoken');
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ subscription_id: 'subscription' });
  });

  test('that gave none is asked again after a 401', async () => {
    const { endpoint, requests } = server.trap(guarded((token) => token === 'token'));
    const accessToken = vi
      .fn<() => string | undefined>()
      .mockReturnValueOnce(undefined)
      .mockReturnValue('token');
    expect(await outcomeOf(calls.charge(createBehindApi({ endpoint, accessToken })))).toEqual({
      value: 'success',
    });
    expect(accessToken.mock.calls).toEqual([[{}], [{}]]);
    expect(requests.map(({ headers }) => headers.accesstoken)).toEqual([undefined, 'token']);
  });

  test('that gives something else than a string: a TokenError, and nothing is sent', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    for (const wrong of ['42', '{"token":"SECRET"}', 'true']) {
      const accessToken = () => JSON.parse(wrong);
      const error = await errorOf(calls.charge(createBehindApi({ endpoint, accessToken })));
      expect(error).toBeInstanceOf(TokenError);
      expect(error).toHaveProperty(
        'message',
        expect.stringMatching(
          /must give a string that a header can carry, without line breaks\. Found: (number|object|boolean)/,
        ),
      );
    }
    expect(requests).toEqual([]);
  });
});

describe('a token function that never answers', () => {
  test.each(effects)('ends with the signal, %s', async (effect) => {
    const { endpoint, requests } = server.trap(succeeding);
    const controller = new AbortController();
    setTimeout(() => controller.abort('no longer needed'), 30);
    const client = createBehindApi({ endpoint, accessToken: never });
    const call = calls[effect](client, { signal: controller.signal });
    expect(await errorOf(call)).toBe('no longer needed');
    expect(requests).toEqual([]);
  });

  test.each(effects)('ends with the total time, and nothing is unknown, %s', async (effect) => {
    const client = createBehindApi({ endpoint: server.url, accessToken: never, totalTimeout: 50 });
    expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: 'TimeoutError', attempts: 0 });
  });

  test.each(effects)('when it is asked again ends with the total time, %s', (effect) =>
    withTimeLimit(async (totalTimeout) => {
      const { endpoint, requests } = server.trap(faults['failure 401']);
      const accessToken = vi
        .fn<() => Promise<string>>()
        .mockResolvedValueOnce('token-1')
        .mockImplementation(never);
      const client = createBehindApi({ endpoint, accessToken, totalTimeout });
      expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: 'TimeoutError', attempts: 1 });
      expect(requests).toHaveLength(1);
    }),
  );

  test('keeps no other call from going on when it does', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const answer = Promise.withResolvers<string>();
    const client = createBehindApi({ endpoint, accessToken: () => answer.promise });
    const ended = outcomeOf(calls.charge(client, { totalTimeout: 30 }));
    const patient = outcomeOf(calls.charge(client));
    expect(await ended).toMatchObject({ error: 'TimeoutError' });
    answer.resolve('token');
    expect(await patient).toEqual({ value: 'success' });
    await delay(30);
    expect(requests).toHaveLength(1);
  });
});

describe('a token that no header can carry', () => {
  const malformed = ['SECRET-half\nSECRET-rest', 'SECRET-\u{1f600}-rest', 'SECRET-\0', 'SECRET-\u0416'];

  test.each(malformed)('%j: a TokenError that does not quote it', async (token) => {
    const { endpoint, requests } = server.trap(succeeding);
    for (const accessToken of [token, () => token, async () => token]) {
      const error = await errorOf(calls.charge(createBehindApi({ endpoint, accessToken })));
      expect(error).toBeInstanceOf(TokenError);
      expect(
        `${error} ${JSON.stringify(error)} ${(error as Error).stack} ${error instanceof Error && error.cause}`,
      ).not.toContain('SECRET');
    }
    expect(requests).toEqual([]);
  });

  test('is no matter to the next call', async () => {
    const { endpoint } = server.trap(succeeding);
    const accessToken = vi.fn<() => string>().mockReturnValueOnce('bad\ntoken').mockReturnValue('token');
    const client = createBehindApi({ endpoint, accessToken });
    expect(await outcomeOf(calls.charge(client))).toMatchObject({ error: 'TokenError', attempts: 0 });
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
  });
});
