import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ApiFailure, createBehindApi, type Outcome, outcomeOf, unwrap } from '../../src/index.ts';
import { type FaultName, faults, refusedEndpoint } from '../support/faults/index.ts';
import { calls, type EffectName, effects, errorOf, useFaultServer } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const quick = { retries: 0, logLevel: 'off' } as const;

/** A result, or the error that was thrown. */
const endOf = (endpoint: string, effect: EffectName, timeout?: number): Promise<unknown> =>
  calls[effect](createBehindApi({ endpoint, timeout, ...quick })).catch((error: unknown) => error);

const same = (outcome: Outcome) => ({ read: outcome, write: outcome, charge: outcome });
const doubtful = (read: Outcome) => ({ read, write: 'maybe-done', charge: 'maybe-done' }) as const;

const table: Readonly<Partial<Record<FaultName, Readonly<Record<EffectName, Outcome>>>>> = {
  success: same('done'),
  'success 500': same('done'),
  'failure 200': same('refused'),
  'failure 404': same('refused'),
  'failure 422': same('refused'),
  'failure 401': same('expired'),
  'code 1001': same('rejected'),
  'code 1009 at 403': same('rejected'),
  'code 1039': same('too-many'),
  'failure 429': same('too-many'),
  'failure 408': doubtful('refused'),
  'failure 500': doubtful('refused'),
  'failure 503': doubtful('refused'),
  'page 401': same('expired'),
  'page 404': same('not-done'),
  'page 429': same('too-many'),
  'page 502': doubtful('not-done'),
  'a page': doubtful('not-done'),
  'reset before the headers': doubtful('not-done'),
  'hanging before the headers': doubtful('not-done'),
};

describe.each(Object.entries(table))('%s', (fault, expected) => {
  test.each(effects)('%s', async (effect) => {
    const { endpoint } = server.trap(faults[fault as FaultName]);
    const timeout = fault.startsWith('hanging') ? 400 : undefined;
    expect(outcomeOf(await endOf(endpoint, effect, timeout))).toBe(expected[effect]);
  });
});

test('a refused connection, and a token that cannot be sent: nothing was done', async () => {
  expect(outcomeOf(await endOf(await refusedEndpoint(), 'charge'))).toBe('not-done');
  const client = createBehindApi({ endpoint: server.url, accessToken: 'a\nb' });
  expect(outcomeOf(await errorOf(calls.charge(client)))).toBe('not-done');
});

test('a success looks as the API sent it', async () => {
  const { endpoint } = server.trap(faults.success);
  expect(Object.keys(await calls.charge(createBehindApi({ endpoint })))).toEqual(['success', 'data']);
});

test.each([
  undefined,
  null,
  'maybe-done',
  42,
  {},
  new Error('no longer needed'),
  { success: false, message: 'from elsewhere' },
  { success: 'true' },
  () => 0,
])('%o is not ours', (value) => {
  expect(outcomeOf(value)).toBeUndefined();
});

test('what unwrap throws for a failure from elsewhere is not ours either', async () => {
  const error = await errorOf(Promise.resolve({ success: false, message: 'No' } as const).then(unwrap));
  expect(error).toBeInstanceOf(ApiFailure);
  expect(outcomeOf(error)).toBeUndefined();
});
