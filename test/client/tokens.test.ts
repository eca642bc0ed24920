import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { cachedToken, createBehindApi, TokenError } from '../../src/index.ts';
import { type Behaviour, faults, succeeding } from '../support/faults/index.ts';
import { calls, effects, errorOf, names, outcomeOf, useFaultServer } from './support.ts';

const server = useFaultServer();
const never = () => new Promise<never>(() => undefined);
const HUNDRED = Array.from({ length: 100 });

/** Answers 401 to every token but those that are good. */
const guarded =
  (isGood: (token: string | undefined) => boolean, otherwise: Behaviour = faults['failure 401']): Behaviour =>
  (exchange) => {
    const good = isGood(exchange.request.headers.accesstoken?.toString());
    (good ? succeeding : otherwise)(exchange);
  };

/** Gives token-1, token-2 and so on, each after a little while. */
const counting = () => {
  let given = 0;
  return vi.fn(async () => {
    await delay(10);
    given++;
    return `token-${given}`;
  });
};

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
        expect.stringMatching(/must give a string that a header can carry\. Found: (number|object|boolean)/),
      );
    }
    expect(requests).toEqual([]);
  });
});

describe('an expired token', () => {
  /** A token function as an app has it: it keeps the token, and gets another if it is told that this one has expired. */
  const session = () => {
    let token = 'token-1';
    let renewals = 0;
    return vi.fn(async ({ expired }: { expired?: string | undefined }) => {
      await delay(10);
      if (expired === token) {
        renewals++;
        token = `token-${renewals + 1}`;
      }
      return token;
    });
  };
  const questionsAbout = (accessToken: ReturnType<typeof session>) =>
    accessToken.mock.calls.filter(([{ expired }]) => expired !== undefined);

  test('is asked about once by a hundred calls that hear of it at the same moment', async () => {
    // No server answers a hundred requests at one moment.
    const fetch = async (_: unknown, init?: RequestInit) => {
      const isGood = new Headers(init?.headers).get('AccessToken') === 'token-2';
      return new Response(JSON.stringify({ success: isGood }), { status: isGood ? 200 : 401 });
    };
    const accessToken = session();
    const client = createBehindApi({ endpoint: server.url, accessToken, fetch });
    const outcomes = await Promise.all(HUNDRED.map(() => outcomeOf(calls.charge(client))));
    expect(outcomes).toEqual(HUNDRED.map(() => ({ value: 'success' })));
    expect(questionsAbout(accessToken)).toEqual([[{ expired: 'token-1' }]]);
  });

  test('is renewed for a hundred concurrent calls, each of which is made again once', async () => {
    const { endpoint, requests } = server.trap(guarded((token) => token === 'token-2'));
    const onExpired = vi.fn();
    const client = createBehindApi({ endpoint, accessToken: session(), onExpired });
    const outcomes = await Promise.all(
      HUNDRED.map((_, at) => outcomeOf(calls[effects[at % 3] ?? 'read'](client))),
    );
    expect(outcomes).toEqual(HUNDRED.map(() => ({ value: 'success' })));
    expect(requests.filter(({ headers }) => headers.accesstoken === 'token-2')).toHaveLength(100);
    expect(onExpired).not.toHaveBeenCalled();
  });

  test('of one person is no question of another', async () => {
    const { endpoint, requests } = server.trap(guarded((token) => token?.startsWith('new') === true));
    const person = new AsyncLocalStorage<string>();
    const accessToken = async ({ expired }: { expired?: string | undefined }) => {
      await delay(10);
      return `${expired ? 'new' : 'old'}-${person.getStore()}`;
    };
    const client = createBehindApi({ endpoint, accessToken });
    const people = ['alice', 'bob', 'carol'];
    await Promise.all(
      people.map((name) => person.run(name, () => client.V20.payments.payture.billCreate(name))),
    );
    const sent = requests.map(({ headers, body }) => [headers.accesstoken, JSON.parse(body).subscription_id]);
    expect(sent.sort()).toEqual(
      people
        .flatMap((name) => [
          [`new-${name}`, name],
          [`old-${name}`, name],
        ])
        .sort(),
    );
  });

  test('of nobody is no shared question', async () => {
    const person = new AsyncLocalStorage<string>();
    const asked = vi.fn();
    const fetch = async (_: unknown, init?: RequestInit) => {
      const token = new Headers(init?.headers).get('AccessToken');
      if (token) asked(token, person.getStore());
      return new Response(JSON.stringify({ success: !!token }), { status: token ? 200 : 401 });
    };
    const questions = new Map<string | undefined, number>();
    const accessToken = async () => {
      const name = person.getStore();
      const times = (questions.get(name) ?? 0) + 1;
      questions.set(name, times);
      await delay(10);
      return times > 1 ? `token-of-${name}` : undefined;
    };
    const client = createBehindApi({ endpoint: server.url, accessToken, fetch });
    await Promise.all(['alice', 'bob'].map((name) => person.run(name, () => calls.charge(client))));
    expect(asked.mock.calls.sort()).toEqual([
      ['token-of-alice', 'alice'],
      ['token-of-bob', 'bob'],
    ]);
  });

  test.each(effects)(
    'whose successor is refused too: onExpired once, and the failure is the value, %s',
    async (effect) => {
      const { endpoint, requests } = server.trap(faults['failure 401']);
      const onExpired = vi.fn();
      const accessToken = counting();
      const client = createBehindApi({ endpoint, accessToken, onExpired });
      const result = await calls[effect](client);
      expect(result).toEqual({ success: false, message: 'Failure 401' });
      expect(requests.map(({ headers }) => headers.accesstoken)).toEqual(['token-1', 'token-2']);
      expect(onExpired.mock.calls).toEqual([
        [result, expect.objectContaining({ name: names[effect], effect })],
      ]);
    },
  );

  test('whose successor is the same: the call is not made again', async () => {
    const { endpoint, requests } = server.trap(faults['failure 401']);
    const onExpired = vi.fn();
    const accessToken = vi.fn(async () => 'token');
    const client = createBehindApi({ endpoint, accessToken, onExpired });
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'failure' });
    expect(requests).toHaveLength(1);
    expect(accessToken).toHaveBeenCalledTimes(2);
    expect(onExpired).toHaveBeenCalledTimes(1);
  });

  test('whose successor cannot be had: onExpired once, and the call rejects with what was thrown', async () => {
    const { endpoint, requests } = server.trap(guarded((token) => token === 'token-3'));
    const onExpired = vi.fn();
    const noSession = new Error('no session');
    const accessToken = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce('token-1')
      .mockRejectedValueOnce(noSession)
      .mockResolvedValue('token-3');
    const client = createBehindApi({ endpoint, accessToken, onExpired });
    expect(await errorOf(calls.charge(client))).toBe(noSession);
    expect(onExpired).toHaveBeenCalledTimes(1);
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
    expect(requests).toHaveLength(2);
  });

  test('that is a string cannot be renewed', async () => {
    const { endpoint, requests } = server.trap(faults['failure 401']);
    const onExpired = vi.fn();
    const client = createBehindApi({ endpoint, accessToken: 'token', onExpired });
    for (const effect of effects) await calls[effect](client);
    expect(requests).toHaveLength(3);
    expect(onExpired).toHaveBeenCalledTimes(3);
  });

  test.each(effects)('is renewed after a 401 without an envelope too, %s', async (effect) => {
    const { endpoint, requests } = server.trap(guarded((token) => token === 'token-2', faults['page 401']));
    const client = createBehindApi({ endpoint, accessToken: counting() });
    expect(await outcomeOf(calls[effect](client))).toEqual({ value: 'success' });
    expect(requests).toHaveLength(2);
  });

  test.each(effects)('is renewed for .raw and .withResponse, %s', async (effect) => {
    const { endpoint, requests } = server.trap(guarded((token) => token === 'token-2'));
    const { V20, V21 } = createBehindApi({ endpoint, accessToken: session() });
    const forms = {
      read: V20.payments.payture.billStatus,
      write: V21.payments.subscriptions.cancel,
      charge: V20.payments.payture.billCreate,
    };
    expect((await forms[effect].raw('x')).status).toBe(200);
    expect((await forms[effect].withResponse('x')).response.status).toBe(200);
    expect(requests).toHaveLength(3);
  });

  test.each(['code 1001 at 401', 'code 1009 at 403'] as const)('is not what %s says', async (fault) => {
    const { endpoint, requests } = server.trap(faults[fault]);
    const accessToken = counting();
    expect(await outcomeOf(calls.charge(createBehindApi({ endpoint, accessToken })))).toEqual({
      value: 'failure',
    });
    expect(requests).toHaveLength(1);
    expect(accessToken).toHaveBeenCalledTimes(1);
  });

  test.each(effects)('is not what a success says, whatever its status, %s', async (effect) => {
    const { endpoint, requests } = server.trap(faults['success 401']);
    const onExpired = vi.fn();
    const client = createBehindApi({ endpoint, accessToken: counting(), onExpired });
    expect(await outcomeOf(calls[effect](client))).toEqual({ value: 'success' });
    expect(requests).toHaveLength(1);
    expect(onExpired).not.toHaveBeenCalled();
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

  test.each(effects)('when it is asked again ends with the total time, %s', async (effect) => {
    const { endpoint, requests } = server.trap(faults['failure 401']);
    const accessToken = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce('token-1')
      .mockImplementation(never);
    const client = createBehindApi({ endpoint, accessToken, totalTimeout: 800 });
    expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: 'TimeoutError', attempts: 1 });
    expect(requests).toHaveLength(1);
  });

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

describe('cachedToken', () => {
  test('asks once for a hundred concurrent calls, and keeps the token', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const ask = counting();
    const client = createBehindApi({ endpoint, accessToken: cachedToken(ask) });
    await Promise.all(HUNDRED.map(() => calls.read(client)));
    for (const effect of effects) await calls[effect](client);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(new Set(requests.map(({ headers }) => headers.accesstoken))).toEqual(new Set(['token-1']));
  });

  test('asks once more after the token has expired, also for calls that hear of it late', async () => {
    let first = true;
    const { endpoint, requests } = server.trap((exchange) => {
      const refuse = guarded((token) => token === 'token-2');
      setTimeout(() => refuse(exchange), first ? 150 : 0);
      first = false;
    });
    const ask = counting();
    const client = createBehindApi({ endpoint, accessToken: cachedToken(ask) });
    const slow = outcomeOf(calls.charge(client));
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
    expect(await slow).toEqual({ value: 'success' });
    expect(ask.mock.calls).toEqual([[{}], [{ expired: 'token-1' }]]);
  });

  test('asks once more although the token still serves some of the calls', async () => {
    let answered = 0;
    const { endpoint } = server.trap(guarded((token) => token === 'token-2' || answered++ % 2 === 0));
    const ask = counting();
    const client = createBehindApi({ endpoint, accessToken: cachedToken(ask) });
    const outcomes = await Promise.all(HUNDRED.map(() => outcomeOf(calls.charge(client))));
    expect(outcomes).toEqual(HUNDRED.map(() => ({ value: 'success' })));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('asks again after forget(), and does not keep an answer that comes later', async () => {
    const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let asked = 0;
    const token = cachedToken(() => answers[asked++]?.promise);
    const former = token();
    token.forget();
    const present = token();
    answers[0]?.resolve('of the former person');
    expect(await former).toBe('of the former person');
    answers[1]?.resolve('of the present one');
    expect(await present).toBe('of the present one');
    expect(await token()).toBe('of the present one');
    expect(asked).toBe(2);
  });

  test.each([[undefined], [null], ['']])('does not keep %j', async (nothing) => {
    const ask = vi
      .fn<() => string | null | undefined>()
      .mockReturnValueOnce(nothing)
      .mockReturnValue('token');
    const token = cachedToken(ask);
    expect(await token()).toBe(nothing);
    expect(await token()).toBe('token');
  });

  test('does not keep what was thrown, and gives it as it is', async () => {
    const noSession = new Error('no session');
    const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(noSession).mockResolvedValue('token');
    const token = cachedToken(ask);
    expect(await errorOf(token())).toBe(noSession);
    expect(await token()).toBe('token');
  });

  test('asks no second time for the same expired token if its source has no other', async () => {
    const ask = vi.fn(() => 'token');
    const token = cachedToken(ask);
    await token();
    expect(await token({ expired: 'token' })).toBe('token');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
