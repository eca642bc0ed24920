import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createBehindApi, TokenError } from '../../src/index.ts';
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

describe('a provider', () => {
  test('is asked once for a hundred concurrent calls, and its token kept', async () => {
    const { endpoint, requests } = server.trap(succeeding);
    const accessToken = counting();
    const client = createBehindApi({ endpoint, accessToken });
    await Promise.all(HUNDRED.map(() => calls.read(client)));
    for (const effect of effects) await calls[effect](client);
    expect(accessToken).toHaveBeenCalledTimes(1);
    expect(requests).toHaveLength(103);
    for (const { headers, body } of requests) {
      expect(headers).toMatchObject({ accesstoken: 'token-1', authorization: 'Bearer token-1' });
      expect(JSON.parse(body)).toHaveProperty('access_token', 'token-1');
    }
  });

  test('is not asked before the first call', async () => {
    const accessToken = counting();
    createBehindApi({ endpoint: server.url, accessToken });
    await delay(5);
    expect(accessToken).not.toHaveBeenCalled();
  });

  test('is shared by clients that differ in other options', async () => {
    const { endpoint } = server.trap(succeeding);
    const accessToken = counting();
    const other = counting();
    const client = createBehindApi({ endpoint, accessToken });
    await Promise.all([calls.read(client), calls.read(client.withOptions({ timeout: 9_000 }))]);
    expect(accessToken).toHaveBeenCalledTimes(1);
    await calls.read(client.withOptions({ accessToken: other }));
    expect([accessToken.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('no session'))],
    [
      'throws at once',
      () => {
        throw new Error('no session');
      },
    ],
  ])('that %s: a TokenError, nothing is sent, and the next call asks again', async (_, fail) => {
    const { endpoint, requests } = server.trap(succeeding);
    const accessToken = vi
      .fn<() => Promise<string>>()
      .mockImplementationOnce(fail)
      .mockResolvedValue('token');
    const client = createBehindApi({ endpoint, accessToken });
    const error = await errorOf(calls.charge(client));
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ operation: names.charge, attempts: 0, cause: { message: 'no session' } });
    expect(requests).toEqual([]);
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
    expect(requests).toHaveLength(1);
  });

  test.each([[undefined], ['']])('that gives %j: no token is sent, and a 401 asks again', async (nothing) => {
    const { endpoint, requests } = server.trap(guarded((token) => token === 'token'));
    const accessToken = vi
      .fn<() => Promise<string | undefined>>()
      .mockResolvedValueOnce(nothing)
      .mockResolvedValue('token');
    const client = createBehindApi({ endpoint, accessToken });
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
    expect(requests.map(({ headers }) => headers.accesstoken)).toEqual([undefined, 'token']);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ subscription_id: 'subscription' });
    expect(accessToken).toHaveBeenCalledTimes(2);
  });
});

describe('an expired token', () => {
  test('is renewed once for a hundred concurrent calls, each of which is made again once', async () => {
    let good = 'token-1';
    const { endpoint, requests } = server.trap(guarded((token) => token === good));
    const accessToken = counting();
    const onExpired = vi.fn();
    const client = createBehindApi({ endpoint, accessToken, onExpired });
    await calls.charge(client);
    good = 'token-2';
    const outcomes = await Promise.all(
      HUNDRED.map((_, at) => outcomeOf(calls[effects[at % 3] ?? 'read'](client))),
    );
    expect(outcomes).toEqual(HUNDRED.map(() => ({ value: 'success' })));
    expect(accessToken).toHaveBeenCalledTimes(2);
    expect(requests).toHaveLength(1 + 200);
    expect(onExpired).not.toHaveBeenCalled();
  });

  test('is renewed once for a hundred calls that hear of it at the same moment', async () => {
    // No server answers a hundred requests at one moment.
    const fetch = async (_: unknown, init?: RequestInit) => {
      const isGood = new Headers(init?.headers).get('AccessToken') === 'token-2';
      return new Response(JSON.stringify({ success: isGood }), { status: isGood ? 200 : 401 });
    };
    const accessToken = counting();
    const client = createBehindApi({ endpoint: server.url, accessToken, fetch });
    const outcomes = await Promise.all(HUNDRED.map(() => outcomeOf(calls.charge(client))));
    expect(outcomes).toEqual(HUNDRED.map(() => ({ value: 'success' })));
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  test('is renewed once although it still serves some of the calls', async () => {
    let answered = 0;
    const { endpoint } = server.trap(guarded((token) => token === 'token-2' || answered++ % 2 === 0));
    const accessToken = counting();
    const client = createBehindApi({ endpoint, accessToken });
    const outcomes = await Promise.all(HUNDRED.map(() => outcomeOf(calls.charge(client))));
    expect(outcomes).toEqual(HUNDRED.map(() => ({ value: 'success' })));
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  test('is not renewed again for a call that hears of it late', async () => {
    let first = true;
    const { endpoint, requests } = server.trap((exchange) => {
      const refuse = guarded((token) => token === 'token-2');
      setTimeout(() => refuse(exchange), first ? 150 : 0);
      first = false;
    });
    const accessToken = counting();
    const client = createBehindApi({ endpoint, accessToken });
    const slow = outcomeOf(calls.charge(client));
    await delay(50);
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
    expect(await slow).toEqual({ value: 'success' });
    expect(accessToken).toHaveBeenCalledTimes(2);
    expect(requests).toHaveLength(4);
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

  test('whose successor cannot be had: onExpired once, then a TokenError with the status', async () => {
    const { endpoint, requests } = server.trap(guarded((token) => token === 'token-3'));
    const onExpired = vi.fn();
    const accessToken = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce('token-1')
      .mockRejectedValueOnce(new Error('no session'))
      .mockResolvedValue('token-3');
    const client = createBehindApi({ endpoint, accessToken, onExpired });
    expect(await outcomeOf(calls.charge(client))).toEqual({
      error: 'TokenError',
      attempts: 1,
      status: 401,
      operation: names.charge,
    });
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
    const { V20, V21 } = createBehindApi({ endpoint, accessToken: counting() });
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

describe('a provider that never answers', () => {
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

  test('is not kept: the next call asks again', async () => {
    const { endpoint } = server.trap(succeeding);
    const accessToken = vi.fn<() => string>().mockReturnValueOnce('bad\ntoken').mockReturnValue('token');
    const client = createBehindApi({ endpoint, accessToken });
    expect(await outcomeOf(calls.charge(client))).toMatchObject({ error: 'TokenError', attempts: 0 });
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
  });
});
