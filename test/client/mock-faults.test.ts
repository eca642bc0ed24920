import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const control = async (path: string, method = 'GET'): Promise<readonly { lifecycle?: string }[]> => {
  const { data } = await (await fetch(`${mock.url}/__mock/${path}`, { method })).json();
  return data;
};

beforeEach(async () => {
  mock.reset();
  await control('requests', 'DELETE');
});

describe.each(Object.keys(catalogue) as FaultName[])('%s', (fault) => {
  test.each(effects)('%s', async (effect) => {
    const client = createBehindApi({
      endpoint: mock.url,
      accessToken: 'token',
      headers: { 'X-Mock-Fault': `${fault}${values[fault] ?? ''}` },
      timeout: fault.startsWith('hang') ? 1_000 : 15_000,
    });
    const expected = table[fault][effect];

    expect(await outcomeOf(calls[effect](client))).toMatchObject(expected.outcome);
    expect(await control('requests')).toHaveLength(expected.requests);
    const bills = (await control('entities')).filter(({ lifecycle }) => lifecycle === 'bill');
    expect(bills).toHaveLength(effect === 'charge' && catalogue[fault].work ? 1 : 0);
  });
});
