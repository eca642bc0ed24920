import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { endlessAnswers, faults, inTurn, longWaits, succeeding } from '../support/faults/index.ts';
import { calls, effects, outcomeOf, useFaultServer, withTimeLimit } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.spyOn(process, 'emitWarning');
});
afterAll(() => {
  vi.restoreAllMocks();
});

const SHORT = 120;
const lateAs = { read: 'TimeoutError', write: 'OutcomeUnknownError', charge: 'OutcomeUnknownError' } as const;
const never = () => new Promise<never>(() => undefined);

describe.concurrent.each(effects)('the time of an attempt, %s', (effect) => {
  test.each(Object.entries(endlessAnswers))('%s', async (_, behave) => {
    const { endpoint } = server.trap(behave);
    // Without the limit of the call, it would never end.
    const client = createBehindApi({ endpoint, timeout: 0, retries: 0 });
    const outcome = await outcomeOf(calls[effect](client, { timeout: SHORT }));
    expect(outcome).toMatchObject({ error: lateAs[effect], attempts: 1 });
  });

  test('is kept although fetch takes no notice', async () => {
    const client = createBehindApi({ endpoint: server.url, fetch: never, timeout: SHORT, retries: 0 });
    expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: lateAs[effect], attempts: 1 });
  });

  test('is kept although the body takes no notice', async () => {
    const fetch = async () => new Response(new ReadableStream({ pull: never }));
    const client = createBehindApi({ endpoint: server.url, fetch, timeout: SHORT, retries: 0 });
    expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: lateAs[effect], status: 200 });
  });

  test.each([0, 2 ** 31, Number.POSITIVE_INFINITY])('%d is no limit', async (timeout) => {
    const { endpoint } = server.trap(faults['dripping in time']);
    expect(await outcomeOf(calls[effect](createBehindApi({ endpoint, timeout })))).toEqual({
      value: 'success',
    });
    expect(process.emitWarning).not.toHaveBeenCalled();
  });
});

describe.concurrent('the time of an attempt', () => {
  test('begins anew with each', () =>
    withTimeLimit(async (timeout) => {
      const { endpoint, requests } = server.trap(
        inTurn(
          faults['hanging in the body'],
          faults['hanging before the headers'],
          faults['dripping in time'],
        ),
      );
      expect(await outcomeOf(calls.read(createBehindApi({ endpoint, timeout })))).toEqual({
        value: 'success',
      });
      expect(requests).toHaveLength(3);
    }));

  test('covers the headers of a raw answer', async () => {
    const { endpoint } = server.trap(faults['hanging before the headers']);
    const client = createBehindApi({ endpoint, timeout: SHORT, retries: 0 });
    const { billStatus } = client.V20.payments.payture;
    expect(await outcomeOf(billStatus.raw('bill'))).toMatchObject({ error: 'TimeoutError' });
  });
});

describe.concurrent('the total time', () => {
  test.each(effects)('covers all attempts, %s', (effect) =>
    withTimeLimit(async (totalTimeout) => {
      const { endpoint, requests } = server.trap(faults['hanging before the headers']);
      const client = createBehindApi({ endpoint, timeout: totalTimeout / 5, retries: 1_000 });
      const outcome = await outcomeOf(calls[effect](client, { totalTimeout }));
      expect(outcome).toMatchObject({
        error: lateAs[effect],
        attempts: effect === 'read' ? expect.toSatisfy((attempts) => attempts > 1) : 1,
      });
      expect(requests.length).toBeLessThanOrEqual(effect === 'read' ? 5 : 1);
    }),
  );

  test.each(effects)('ends an attempt before its headers, %s', async (effect) => {
    const { endpoint } = server.trap(faults['hanging before the headers']);
    const client = createBehindApi({ endpoint, totalTimeout: SHORT });
    expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: lateAs[effect], attempts: 1 });
  });

  test.each(effects)('ends an attempt in its body, whose status is known, %s', (effect) =>
    withTimeLimit(async (totalTimeout) => {
      const { endpoint } = server.trap(faults['hanging in the body']);
      expect(await outcomeOf(calls[effect](createBehindApi({ endpoint, totalTimeout })))).toMatchObject({
        error: lateAs[effect],
        attempts: 1,
        status: 200,
      });
    }),
  );

  test.each(['read', 'write'] as const)('ends a wait, in which nothing is unknown, %s', (effect) =>
    withTimeLimit(async (totalTimeout) => {
      const { endpoint, requests } = server.trap(inTurn(longWaits['Retry-After 20'], succeeding));
      expect(await outcomeOf(calls[effect](createBehindApi({ endpoint, totalTimeout })))).toMatchObject({
        error: 'TimeoutError',
        attempts: 1,
        status: 429,
      });
      expect(requests).toHaveLength(1);
    }),
  );
});
