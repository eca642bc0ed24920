import { getEventListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { type Behaviour, faults, longWaits } from '../support/faults/index.ts';
import { calls, effects, errorOf, outcomeOf, useFaultServer } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** The calls have no time limit: one that takes no notice of its signal never ends, and fails the test by that. */
const timeout = 0;
const never = () => new Promise<never>(() => undefined);

const reasons: readonly (readonly [string, unknown])[] = [
  ['an error', new Error('no longer needed')],
  ['a string', 'no longer needed'],
  ['an object', { because: 'no longer needed' }],
  ['null', null],
  ['0', 0],
  ['an empty string', ''],
];

/** An abort that comes a little after it was asked for. */
function laterAbort(reason: unknown) {
  const controller = new AbortController();
  return { signal: controller.signal, soon: () => void setTimeout(() => controller.abort(reason), 20) };
}

describe.each(effects)('a signal that aborts, %s', (effect) => {
  test.each(reasons)('before the call, with %s', async (_, reason) => {
    const { endpoint, requests } = server.trap(faults.success);
    const call = calls[effect](createBehindApi({ endpoint }), { signal: AbortSignal.abort(reason) });
    expect(await errorOf(call)).toBe(reason);
    expect(requests).toEqual([]);
  });

  const during: Readonly<Record<string, Behaviour>> = {
    'before the headers': faults['hanging before the headers'],
    'in the headers': faults['hanging in the headers'],
    'in the body': faults['hanging in the body'],
    'in a body that drips': faults['dripping too late'],
  };
  test.each(Object.entries(during))('%s', async (_, behave) => {
    const reason = new Error('no longer needed');
    const { signal, soon } = laterAbort(reason);
    const { endpoint, requests } = server.trap((exchange) => {
      behave(exchange);
      soon();
    });
    const call = calls[effect](createBehindApi({ endpoint, timeout }), { signal });
    expect(await errorOf(call)).toBe(reason);
    await delay(30);
    expect(requests).toHaveLength(1);
  });

  test.each(reasons)('while fetch takes no notice, with %s', async (_, reason) => {
    const { signal, soon } = laterAbort(reason);
    soon();
    const client = createBehindApi({ endpoint: server.url, fetch: never, timeout });
    expect(await errorOf(calls[effect](client, { signal }))).toBe(reason);
  });

  test('while the body takes no notice', async () => {
    const reason = new Error('no longer needed');
    const { signal, soon } = laterAbort(reason);
    soon();
    const fetch = async () => new Response(new ReadableStream({ pull: never }));
    const client = createBehindApi({ endpoint: server.url, fetch, timeout });
    expect(await errorOf(calls[effect](client, { signal }))).toBe(reason);
  });
});

describe('a signal that aborts at the moment that', () => {
  const moments = {
    'the token is asked for': (abortIt: () => Promise<never>) => ({ accessToken: abortIt }),
    'fetch is called': (abortIt: () => Promise<never>) => ({ fetch: abortIt }),
  };
  test.each(Object.entries(moments))('%s', async (_, options) => {
    const controller = new AbortController();
    const abortIt = () => {
      controller.abort('no longer needed');
      return never();
    };
    const client = createBehindApi({ endpoint: server.url, timeout, ...options(abortIt) });
    const call = calls.charge(client, { signal: controller.signal });
    expect(await errorOf(call)).toBe('no longer needed');
  });
});

test.each(['read', 'write'] as const)(
  'a signal that aborts in the wait between attempts, %s',
  async (effect) => {
    const reason = new Error('no longer needed');
    const { signal, soon } = laterAbort(reason);
    let answered = Number.NaN;
    const { endpoint, requests } = server.trap((exchange) => {
      longWaits['Retry-After 20'](exchange);
      answered = performance.now();
      soon();
    });
    expect(await errorOf(calls[effect](createBehindApi({ endpoint }), { signal }))).toBe(reason);
    // The wait of 20 seconds was not waited for.
    expect(performance.now() - answered).toBeLessThan(15_000);
    expect(requests).toHaveLength(1);
  },
);

test('signals of the platform give their reasons', async () => {
  const { endpoint } = server.trap(faults['hanging before the headers']);
  const client = createBehindApi({ endpoint });
  const timed = AbortSignal.timeout(50);
  expect(await errorOf(calls.charge(client, { signal: timed }))).toBe(timed.reason);
  const either = AbortSignal.any([AbortSignal.timeout(50), new AbortController().signal]);
  expect(await errorOf(calls.charge(client, { signal: either }))).toBe(either.reason);
});

test('a signal that aborts after the answer changes nothing', async () => {
  const controller = new AbortController();
  const client = createBehindApi({ endpoint: server.url });
  const result = await calls.charge(client, { signal: controller.signal });
  controller.abort();
  await delay(20);
  expect(result).toMatchObject({ success: true });
});

describe('no listener outlives its call', () => {
  const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

  test.each([
    'success',
    'failure 401',
    'page 502',
    'closed in the body',
    'hanging in the body',
    'code 1039',
    'Retry-After 0',
  ] as const)('%s', async (fault) => {
    const { endpoint } = server.trap(faults[fault]);
    const { signal } = new AbortController();
    for (const effect of effects) {
      const options = { signal, timeout: 200, totalTimeout: 5_000, retries: 1 };
      await outcomeOf(calls[effect](createBehindApi({ endpoint }), options));
      expect(listeners(signal)).toBe(0);
    }
  });

  test('that the signal has ended', async () => {
    const { endpoint } = server.trap(faults['hanging in the body']);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await outcomeOf(calls.read(createBehindApi({ endpoint }), { signal: controller.signal }));
    expect(listeners(controller.signal)).toBe(0);
  });

  test('of a hundred that share a signal, without a warning', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const { endpoint } = server.trap(faults['dripping in time']);
    const client = createBehindApi({ endpoint });
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 100 }, () => calls.read(client, { signal, totalTimeout: 9_000 })));
    await delay(10);
    process.off('warning', note);
    expect(listeners(signal)).toBe(0);
    expect(warnings).toEqual([]);
  });
});
