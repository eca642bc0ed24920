import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { catalogue, type FaultName } from '../../mock/src/faults/index.ts';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { createBehindApi } from '../../src/index.ts';
import { calls, type EffectName, effects } from './calls.ts';
import { outcomeOf } from './support.ts';

// What QA can make the mock do wrong, met by the client: what the call comes to, how many requests it took, and what a
// charge has left behind on the server.

interface Expected {
  readonly requests: number;
  readonly outcome: object;
}
type Row = Readonly<Record<EffectName, Expected>>;

const THRICE = 3; // once, and two repeats

const settled = (value: 'success' | 'failure', read = 1, write = 1): Row => ({
  read: { requests: read, outcome: { value } },
  write: { requests: write, outcome: { value } },
  charge: { requests: 1, outcome: { value } },
});
const lost = (error: string, status?: number): Row => {
  const unknown = { requests: 1, outcome: { error: 'OutcomeUnknownError', status, attempts: 1 } };
  return {
    read: { requests: THRICE, outcome: { error, status, attempts: THRICE } },
    write: unknown,
    charge: unknown,
  };
};

const table: Readonly<Record<FaultName, Row>> = {
  latency: settled('success'),
  'server-error': settled('failure', THRICE),
  'server-error-after-work': settled('failure', THRICE),
  'bad-gateway': lost('ResponseFormatError', 502),
  'rate-limit': settled('failure', THRICE, THRICE),
  rejected: settled('failure'),
  'expired-token': settled('failure'),
  drop: lost('ConnectionError'),
  'drop-after-work': lost('ConnectionError'),
  'truncated-body': lost('ConnectionError', 200),
  'malformed-json': lost('ResponseFormatError', 200),
  hang: lost('TimeoutError'),
  'hang-after-work': lost('TimeoutError'),
};

/** So that the tests need not wait as long as buyers would. */
const values: Readonly<Record<string, string>> = { latency: '=10', 'rate-limit': '=0' };

const control = async (mock: Mock, path: string): Promise<readonly { lifecycle?: string }[]> => {
  const { data } = await (await fetch(`${mock.url}/__mock/${path}`)).json();
  return data;
};

let shared: Mock;
beforeAll(async () => {
  shared = await startMock();
  // The shortest waits before repeats.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await shared.close();
});

async function expectOf(mock: Mock, fault: FaultName, effect: EffectName): Promise<void> {
  const client = createBehindApi({
    endpoint: mock.url,
    accessToken: 'token',
    headers: { 'X-Mock-Fault': `${fault}${values[fault] ?? ''}` },
    // Of a call that hangs, a busy server, too, has to have read the request in that time.
    timeout: hangs(fault) ? 2_000 : 15_000,
  });
  const expected = table[fault][effect];

  expect(await outcomeOf(calls[effect](client))).toMatchObject(expected.outcome);
  expect(await control(mock, 'requests')).toHaveLength(expected.requests);
  const bills = (await control(mock, 'entities')).filter(({ lifecycle }) => lifecycle === 'bill');
  expect(bills).toHaveLength(effect === 'charge' && catalogue[fault].work ? 1 : 0);
}

const hangs = (fault: FaultName) => fault.startsWith('hang');
const faultNames = Object.keys(catalogue) as FaultName[];

describe.each(faultNames.filter((fault) => !hangs(fault)))('%s', (fault) => {
  test.each(effects)('%s', async (effect) => {
    shared.reset();
    await fetch(`${shared.url}/__mock/requests`, { method: 'DELETE' });
    await expectOf(shared, fault, effect);
  });
});

// At once, each with a mock of its own, since they wait.
describe.concurrent.each(faultNames.filter(hangs))('%s', (fault) => {
  test.for(effects)('%s', async (effect, { onTestFinished }) => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
    await expectOf(mock, fault, effect);
  });
});
