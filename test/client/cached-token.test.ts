import { describe, expect, test, vi } from 'vitest';
import { cachedToken, createBehindApi, outcomeOf as outcomeNamed } from '../../src/index.ts';
import { eventually } from '../support/eventually.ts';
import { succeeding } from '../support/faults/index.ts';
import { calls, effects, errorOf, outcomeOf, useFaultServer } from './support.ts';
import { counting, guarded, HUNDRED } from './token-sources.ts';

const server = useFaultServer();

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
    await eventually(() => expect(requests).toHaveLength(1));
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

  test('keeps the token that was fetched after forget() when the question before it fails', async () => {
    const former = Promise.withResolvers<string>();
    const ask = vi.fn<() => Promise<string>>().mockReturnValueOnce(former.promise).mockResolvedValue('token');
    const token = cachedToken(ask);
    const failing = errorOf(token());
    token.forget();
    expect(await token()).toBe('token');
    former.reject(new Error('no session'));
    await failing;
    expect(await token()).toBe('token');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test.each(effects)('repeats no %s of a person who has left in the name of the next', async (effect) => {
    const people = ['alice', 'bob'];
    const token = cachedToken(async () => people.shift());
    const { endpoint, requests } = server.trap((exchange) => {
      token.forget();
      guarded((given) => given === 'bob')(exchange);
    });
    const client = createBehindApi({ endpoint, accessToken: token });
    expect(outcomeNamed(await calls[effect](client))).toBe('expired');
    expect(requests.map(({ headers }) => headers.accesstoken)).toEqual(['alice']);
    expect(outcomeNamed(await calls[effect](client))).toBe('done');
  });

  test('repeats no call of a person who left before the source had a token', async () => {
    const alice = Promise.withResolvers<string>();
    const answers = [alice.promise, 'bob'];
    const token = cachedToken(() => answers.shift());
    const { endpoint, requests } = server.trap(guarded((given) => given === 'bob'));
    const client = createBehindApi({ endpoint, accessToken: token });
    const call = calls.charge(client);
    token.forget();
    expect(await token()).toBe('bob');
    alice.resolve('alice');
    expect(outcomeNamed(await call)).toBe('expired');
    expect(requests).toHaveLength(1);
  });

  test('renews a token that was forgotten and given again', async () => {
    const answers = ['alice-1', 'alice-1', 'alice-2'];
    const token = cachedToken(() => answers.shift());
    await token();
    token.forget();
    await token();
    expect(await token({ expired: 'alice-1' })).toBe('alice-2');
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
