import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import {
  endlessAnswers,
  type FaultName,
  type FaultServer,
  faults,
  freePort,
  inTurn,
  longWaits,
  refusedEndpoint,
  startFaultServer,
  succeeding,
} from '../support/faults/index.ts';
import {
  calls,
  type EffectName,
  effects,
  names,
  outcomeOf,
  useFaultServer,
  withTimeLimit,
} from './support.ts';

// Each fault, for each effect: how many requests the server gets, and what the call comes to.

interface Expected {
  readonly requests: number;
  readonly outcome: object;
}
type Row = Readonly<Record<EffectName, Expected>>;

const THRICE = 3; // once, and two repeats

const ends = (requests: number, outcome: object): Expected => ({ requests, outcome });
const unknown = (status?: number) => ends(1, { error: 'OutcomeUnknownError', status, attempts: 1 });
const format = (requests: number, status: number) =>
  ends(requests, { error: 'ResponseFormatError', status, attempts: requests });

/** A connection that broke: a read is repeated, and nobody knows what became of the others. */
const broken = (status?: number): Row => ({
  read: ends(THRICE, { error: 'ConnectionError', status, attempts: THRICE }),
  write: unknown(status),
  charge: unknown(status),
});
const late = (status?: number): Row => ({
  read: ends(THRICE, { error: 'TimeoutError', status, attempts: THRICE }),
  write: unknown(status),
  charge: unknown(status),
});
/** No envelope where the API may have done its work. */
const noAnswer = (status: number): Row => ({
  read: format(THRICE, status),
  write: unknown(status),
  charge: unknown(status),
});
/** No envelope, and no API behind it. */
const wrongPlace = (status: number): Row => ({
  read: format(1, status),
  write: format(1, status),
  charge: format(1, status),
});
const refusedWithoutBody = (status: number, requests: { read?: number; write?: number } = {}): Row => {
  const after = (attempts = 1) => ends(attempts, { error: 'ConnectionError', status, attempts });
  return { read: after(requests.read), write: after(requests.write), charge: after() };
};
const value = (value: 'success' | 'failure', requests: { read?: number; write?: number } = {}): Row => ({
  read: ends(requests.read ?? 1, { value }),
  write: ends(requests.write ?? 1, { value }),
  charge: ends(1, { value }),
});
const success = value('success');
const failure = value('failure');
const passingFailure = value('failure', { read: THRICE });
const tooMany = value('failure', { read: THRICE, write: THRICE });

const table: Readonly<Record<FaultName, Row>> = {
  'reset before the headers': broken(),
  'closed before the headers': broken(),
  'closed in the headers': broken(),
  'closed in the body': broken(200),
  // The status alone says that the request was refused.
  'closed in the body of a 401': refusedWithoutBody(401),
  'closed in the body of a 429': refusedWithoutBody(429, { read: THRICE, write: THRICE }),
  'shorter than its content-length': broken(200),
  'longer than its content-length': noAnswer(200),
  'a chunk of no length': broken(200),
  'headers of 100 kB': broken(),
  'no HTTP': broken(),

  'hanging before the headers': late(),
  'hanging in the headers': late(),
  'hanging in the body': late(200),
  'dripping too late': late(200),
  'dripping in time': success,
  'early hints before the answer': success,
  'an end without a content-length': success,

  gzip: success,
  deflate: success,
  brotli: success,
  'a byte order mark': success,
  'another charset than it is': success,
  'bytes that are no UTF-8': success,
  'JSON as HTML': success,
  'JSON without a type': success,
  'broken gzip': broken(200),
  'no gzip where gzip is said': broken(200),
  'gzip without its end': noAnswer(200),
  'UTF-16': noAnswer(200),

  '301 to another origin': wrongPlace(301),
  '302 to another origin': wrongPlace(302),
  '303 to another origin': wrongPlace(303),
  '307 to another origin': wrongPlace(307),
  '308 to another origin': wrongPlace(308),
  'a chain of redirects': wrongPlace(307),
  'a redirect to itself': wrongPlace(307),
  'a redirect to nowhere': wrongPlace(307),

  'a page': noAnswer(200),
  'an empty body': noAnswer(200),
  'an empty body in chunks': noAnswer(200),
  'no content': noAnswer(204),
  null: noAnswer(200),
  'an array': noAnswer(200),
  'a string': noAnswer(200),
  'a number': noAnswer(200),
  'an answer inside a string': noAnswer(200),
  'JSON without success': noAnswer(200),
  'success as a string': noAnswer(200),
  'success as a number': noAnswer(200),
  'success as null': noAnswer(200),
  'truncated JSON': noAnswer(200),
  'more than one answer': noAnswer(200),
  'success only in __proto__': noAnswer(200),
  'success only in constructor': noAnswer(200),
  '100,000 levels without success': noAnswer(200),

  'page 400': wrongPlace(400),
  'page 401': wrongPlace(401),
  'page 403': wrongPlace(403),
  'page 404': wrongPlace(404),
  'page 408': noAnswer(408),
  'page 429': { read: format(THRICE, 429), write: format(THRICE, 429), charge: format(1, 429) },
  'page 500': noAnswer(500),
  'page 502': noAnswer(502),
  'page 503': noAnswer(503),
  'an empty 500': noAnswer(500),
  'null at 500': noAnswer(500),
  'JSON without success at 500': noAnswer(500),
  'an answer inside a string at 500': noAnswer(500),
  '100,000 levels at 500': noAnswer(500),
  'a page of 10 MB at 500': noAnswer(500),

  'an answer of 10 MB': success,
  '1,000 levels': success,
  '100,000 levels': success,
  'a __proto__ member': success,
  'a constructor member': success,

  'failure 200': failure,
  'failure 302': failure,
  'failure 400': failure,
  'failure 401': failure,
  'failure 403': failure,
  'failure 404': failure,
  'failure 408': passingFailure,
  'failure 422': failure,
  'failure 429': tooMany,
  'failure 500': passingFailure,
  'failure 503': passingFailure,

  'code 1001': failure,
  'code 1001 at 401': failure,
  'code 1009': failure,
  'code 1009 at 403': failure,
  'code 1039': tooMany,
  'code 1039 at 401': tooMany,
  'code 1039 at 403': tooMany,

  success,
  'success 201': success,
  'success 401': success,
  'success 404': success,
  // What has succeeded is not to be done again.
  'success 429': success,
  'success 500': success,

  'Retry-After 0': tooMany,
  'Retry-After in the past': tooMany,
  'Retry-After garbage': tooMany,
  'Retry-After empty': tooMany,
};

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** What is expected of an error always includes its operation. */
const ofOperation = ({ outcome }: Expected, effect: EffectName) =>
  'error' in outcome ? { ...outcome, operation: names[effect] } : outcome;

async function expectOf(fault: FaultName, effect: EffectName, timeout: number): Promise<void> {
  const { endpoint, requests } = server.trap(faults[fault]);
  const client = createBehindApi({ endpoint, accessToken: 'token', timeout });
  const expected = table[fault][effect];

  expect(await outcomeOf(calls[effect](client))).toEqual(ofOperation(expected, effect));
  expect(requests).toHaveLength(expected.requests);
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
}

const faultNames = Object.keys(faults) as FaultName[];

// Many at once, since they wait most of the time.
describe.concurrent.each(faultNames)('%s', (fault) => {
  test.each(effects)('%s', async (effect) => {
    if (fault in endlessAnswers) await withTimeLimit((timeout) => expectOf(fault, effect, timeout));
    else await expectOf(fault, effect, 60_000);
  });
});

test('no redirect was followed', () => {
  expect(server.elsewhere.requests).toEqual([]);
});

test('the prototype of objects is what it was', () => {
  expect({}).not.toHaveProperty('polluted');
});

describe('the number of repeats', () => {
  test.each([
    [0, 1],
    [1, 2],
    [5, 6],
  ])('retries %i: at most %i requests', async (retries, most) => {
    const { endpoint, requests } = server.trap(faults['page 503']);
    await outcomeOf(calls.read(createBehindApi({ endpoint, retries })));
    expect(requests).toHaveLength(most);
    await outcomeOf(calls.read(createBehindApi({ endpoint }), { retries }));
    expect(requests).toHaveLength(2 * most);
  });

  test.each([...effects])('a %s that succeeds after two passing faults is a success', async (effect) => {
    const { endpoint, requests } = server.trap(
      inTurn(faults['code 1039'], faults['failure 429'], faults.success),
    );
    const outcome = await outcomeOf(calls[effect](createBehindApi({ endpoint })));
    expect(outcome).toEqual({ value: effect === 'charge' ? 'failure' : 'success' });
    expect(requests).toHaveLength(effect === 'charge' ? 1 : 3);
  });

  test('a read goes on after faults of every kind', () =>
    withTimeLimit(async (timeout) => {
      const { endpoint, requests } = server.trap(
        inTurn(
          faults['reset before the headers'],
          faults['closed in the body'],
          faults['page 502'],
          faults['an empty body'],
          faults['code 1039'],
          faults['failure 408'],
          faults['hanging in the body'],
          faults.success,
        ),
      );
      const client = createBehindApi({ endpoint, retries: 7, timeout });
      expect(await outcomeOf(calls.read(client))).toEqual({ value: 'success' });
      expect(requests).toHaveLength(8);
    }));

  test.each(['payture/refund', 'payture/constructor', 'constructor/name'])(
    'an operation that no table knows counts as a charge: %s',
    async (path) => {
      const { endpoint, requests } = server.trap(inTurn(faults['failure 429'], succeeding));
      await createBehindApi({ endpoint }).request(`payments/20/${path}`, { bill_id: 'bill' });
      expect(requests).toHaveLength(1);
    },
  );

  test('request() takes the effect of an operation that is known', async () => {
    const { endpoint, requests } = server.trap(faults['code 1039']);
    await createBehindApi({ endpoint }).request('payments/20/payture/billStatus', { bill_id: 'bill' });
    expect(requests).toHaveLength(3);
    await createBehindApi({ endpoint }).request('payments/20/payture/billCreate');
    expect(requests).toHaveLength(4);
  });
});

describe.each(effects)('a refused connection, %s', (effect) => {
  test('is tried again, and is a ConnectionError', async () => {
    const client = createBehindApi({ endpoint: await refusedEndpoint(), accessToken: 'token' });
    expect(await outcomeOf(calls[effect](client))).toEqual({
      error: 'ConnectionError',

      status: undefined,
      attempts: THRICE,
      operation: names[effect],
    });
  });

  test('by a name with several addresses too', async () => {
    const client = createBehindApi({ endpoint: `http://localhost:${await freePort()}` });
    expect(await outcomeOf(calls[effect](client))).toMatchObject({
      error: 'ConnectionError',
      attempts: THRICE,
    });
  });

  test('a server that starts in between gets the request once', async () => {
    const port = await freePort();
    let late: Promise<FaultServer> | undefined;
    vi.spyOn(Math, 'random').mockImplementation(() => {
      late ??= startFaultServer(port);
      return 0.2;
    });
    const client = createBehindApi({ endpoint: `http://127.0.0.1:${port}` });
    expect(await outcomeOf(calls[effect](client))).toEqual({ value: 'success' });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const started = await late;
    expect(started?.requests).toHaveLength(1);
    await started?.close();
  });

  test('a connection that is reset at once is not refused', async () => {
    const { endpoint, requests } = server.trap(inTurn(({ socket }) => socket.destroy(), succeeding));
    const outcome = await outcomeOf(calls[effect](createBehindApi({ endpoint })));
    if (effect === 'read') expect(outcome).toEqual({ value: 'success' });
    else expect(outcome).toMatchObject({ error: 'OutcomeUnknownError', attempts: 1 });
    expect(requests).toHaveLength(effect === 'read' ? 2 : 1);
  });
});

describe.concurrent.each(Object.entries(longWaits))('%s', (_, behave) => {
  test.each(['read', 'write'] as const)('is waited for, %s', (effect) =>
    withTimeLimit(async (totalTimeout) => {
      const { endpoint, requests } = server.trap(inTurn(behave, succeeding));
      const client = createBehindApi({ endpoint, totalTimeout });
      expect(await outcomeOf(calls[effect](client))).toMatchObject({ error: 'TimeoutError', attempts: 1 });
      expect(requests).toHaveLength(1);
    }),
  );

  test('is no matter to a charge', async () => {
    const { endpoint, requests } = server.trap(inTurn(behave, succeeding));
    expect(await outcomeOf(calls.charge(createBehindApi({ endpoint })))).toEqual({ value: 'failure' });
    expect(requests).toHaveLength(1);
  });
});
