import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { faults } from '../support/faults/index.ts';
import { calls, effects, errorOf, names, outcomeOf, useFaultServer } from './support.ts';
import { counting, guarded, HUNDRED } from './token-sources.ts';

const server = useFaultServer();

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

  test('is asked about again where a renewal has failed', async () => {
    const { endpoint } = server.trap(guarded((token) => token === 'token-2'));
    let isOnline = false;
    const accessToken = async ({ expired }: { expired?: string | undefined }) => {
      if (!expired) return 'token-1';
      if (!isOnline) throw new Error('offline');
      return 'token-2';
    };
    const client = createBehindApi({ endpoint, accessToken });
    expect(await errorOf(calls.charge(client))).toMatchObject({ message: 'offline' });
    isOnline = true;
    expect(await outcomeOf(calls.charge(client))).toEqual({ value: 'success' });
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
