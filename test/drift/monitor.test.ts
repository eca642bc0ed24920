import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DriftOptions } from '../../src/drift/index.ts';
import { Observed } from '../../src/drift/observed.ts';
import { eventually } from '../support/eventually.ts';
import { createDriftMonitor } from './frozen.ts';
import { BILL_STATUS, bill, clientOf, tell, useServer } from './support.ts';

useServer();

const REFUNDED = { success: true, data: bill('REFUNDED') };

const checked = (drift: ReturnType<typeof createDriftMonitor>) =>
  Object.values(drift.report().operations[0]?.answers ?? {}).reduce(
    (sum, { successes }) => sum + successes,
    0,
  );

describe('options', () => {
  test('sample is the share that is checked', () => {
    for (const [sample, least, most] of [
      [0, 0, 0],
      [0.25, 700, 1300],
      [1, 4000, 4000],
    ] as const) {
      const drift = createDriftMonitor({ sample, limit: Number.POSITIVE_INFINITY });
      for (let n = 0; n < 4000; n++) tell(drift, REFUNDED);
      expect(checked(drift)).toBeGreaterThanOrEqual(least);
      expect(checked(drift)).toBeLessThanOrEqual(most);
    }
  });

  test('limit is for each operation, until a reset', () => {
    const drift = createDriftMonitor({ limit: 3 });
    for (let n = 0; n < 10; n++) {
      tell(drift, REFUNDED);
      tell(drift, { success: false }, 403, 'V20.payments.payture.billCreate');
    }
    expect(drift.report().operations.map(({ answers }) => answers)).toEqual([
      { 200: { successes: 3, failures: 0 } },
      { 403: { successes: 0, failures: 3 } },
    ]);
    drift.reset();
    expect(drift.report().operations).toEqual([]);
    tell(drift, REFUNDED);
    expect(checked(drift)).toBe(1);
  });

  test('without a limit of its own, 1000 answers of an operation are checked', () => {
    const drift = createDriftMonitor();
    for (let n = 0; n < 1100; n++) tell(drift, REFUNDED);
    expect(checked(drift)).toBe(1000);
  });

  test('what the mock answers is not checked', async () => {
    const drift = createDriftMonitor();
    const headers = new Headers({ 'X-Mock': 'node-behind-api-mock' });
    tell(drift, REFUNDED, 200, BILL_STATUS, { headers, length: 0 });
    expect(drift.report().operations).toEqual([]);
  });

  test('a limit of 0 checks nothing', () => {
    const drift = createDriftMonitor({ limit: 0 });
    tell(drift, REFUNDED);
    expect(drift.report().operations).toEqual([]);
  });

  test.each([
    ['sample', 2],
    ['sample', -1],
    ['sample', Number.NaN],
    ['sample', '0.5'],
    ['sample', null],
    ['limit', -1],
    ['limit', Number.NaN],
    ['limit', '10'],
    ['onDrift', 'console.log'],
    ['onError', {}],
  ])('%s: %o is refused by name', (name, value) => {
    expect(() => createDriftMonitor({ [name]: value })).toThrow(TypeError);
    expect(() => createDriftMonitor({ [name]: value })).toThrow(`${name} must be `);
  });

  test('an option that there is not is refused', () => {
    const options = { sampel: 0.5 };
    expect(() => createDriftMonitor(options as DriftOptions)).toThrow('There is no option sampel here');
  });

  test('answers with what is no HTTP status are not checked', () => {
    const drift = createDriftMonitor();
    for (const status of [0, 99, 100, 200.5, 599, 600, Number.NaN]) tell(drift, { success: false }, status);
    expect(Object.keys(drift.report().operations[0]?.answers ?? {})).toEqual(['100', '599']);
  });

  test('onDrift is told each finding once, and anew after a reset', async () => {
    const onDrift = vi.fn();
    const drift = createDriftMonitor({ onDrift });
    const client = clientOf(drift, REFUNDED);
    for (let n = 0; n < 3; n++) await client.V20.payments.payture.billStatus('bill');
    const finding = expect.objectContaining({ kind: 'unknown-value', seen: 'REFUNDED', count: 1 });
    expect(onDrift.mock.calls).toEqual([[finding, BILL_STATUS]]);
    drift.reset();
    await client.V20.payments.payture.billStatus('bill');
    expect(onDrift).toHaveBeenCalledTimes(2);
  });
});

describe('the days of a report', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const days = (drift: ReturnType<typeof createDriftMonitor>) => {
    const { from, to } = drift.report();
    return [from, to];
  };

  test('are those of its first and last checked answer', () => {
    vi.setSystemTime('2026-11-01T23:59:59Z');
    const drift = createDriftMonitor({ limit: 3 });
    expect(days(drift)).toEqual(['2026-11-01', '2026-11-01']);
    vi.setSystemTime('2026-11-05T12:00:00Z');
    tell(drift, REFUNDED);
    expect(days(drift)).toEqual(['2026-11-05', '2026-11-05']);
    vi.setSystemTime('2026-11-08T12:00:00Z');
    tell(drift, REFUNDED);
    expect(days(drift)).toEqual(['2026-11-05', '2026-11-08']);
    vi.setSystemTime('2026-11-09T12:00:00Z');
    tell(drift, { success: false }, 403, 'V20.payments.payture.billCreate');
    expect(days(drift)).toEqual(['2026-11-05', '2026-11-09']);
    tell(drift, REFUNDED);
    vi.setSystemTime('2026-11-10T12:00:00Z');
    tell(drift, REFUNDED);
    expect(days(drift)).toEqual(['2026-11-05', '2026-11-09']);
  });

  test('begin anew with a reset', () => {
    vi.setSystemTime('2026-11-01T12:00:00Z');
    const drift = createDriftMonitor();
    tell(drift, REFUNDED);
    vi.setSystemTime('2026-11-03T12:00:00Z');
    drift.reset();
    expect(days(drift)).toEqual(['2026-11-03', '2026-11-03']);
    vi.setSystemTime('2026-11-04T12:00:00Z');
    tell(drift, REFUNDED);
    expect(days(drift)).toEqual(['2026-11-04', '2026-11-04']);
  });
});

describe('a call is not touched', () => {
  const failing = {
    throws: () => {
      throw new Error('broken handler');
    },
    'fails later': async () => {
      throw new Error('broken handler');
    },
  };

  test.each(Object.entries(failing))('when onDrift %s', async (_, onDrift) => {
    const onError = vi.fn();
    const drift = createDriftMonitor({ onDrift, onError });
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const client = clientOf(drift, { ...REFUNDED, extra: 1 }).withOptions({ logger, logLevel: 'debug' });
    expect(await client.V20.payments.payture.billStatus('bill')).toEqual({ ...REFUNDED, extra: 1 });
    await eventually(() => expect(onError).toHaveBeenCalledTimes(2));
    expect(onError).toHaveBeenCalledWith(new Error('broken handler'));
    expect(logger.error).not.toHaveBeenCalled();
    expect(drift.report().operations[0]?.findings).toHaveLength(2);
  });

  test.each(Object.entries(failing))('when onError %s', async (_, onError) => {
    const drift = createDriftMonitor({ onDrift: failing.throws, onError });
    expect(await clientOf(drift, REFUNDED).V20.payments.payture.billStatus('bill')).toEqual(REFUNDED);
  });

  test('and a caller who changes the answer at once changes no finding', async () => {
    const drift = createDriftMonitor();
    const result = await clientOf(drift, REFUNDED).V20.payments.payture.billStatus('bill');
    const { data } = result as { data: { status: string; added?: number } };
    data.status = 'PAID';
    data.added = 1;
    expect(drift.report().operations[0]?.findings).toMatchObject([
      { kind: 'unknown-value', seen: 'REFUNDED' },
    ]);
  });

  test('and a report that is changed changes no other report', () => {
    const drift = createDriftMonitor({
      onDrift: (finding) => {
        finding.pointer = 'changed';
      },
    });
    tell(drift, REFUNDED);
    const [operation] = drift.report().operations;
    Object.assign(operation?.findings[0] ?? {}, { seen: 'changed' });
    Object.assign(operation?.answers ?? {}, { 200: 'changed' });
    expect(JSON.stringify(drift.report())).not.toContain('changed');
  });

  test('nor is the answer', () => {
    const drift = createDriftMonitor();
    const answer = { success: true, data: { ...bill('PAID'), big: { inner: ['x'] } } };
    const before = structuredClone(answer);
    tell(drift, Object.freeze(answer));
    expect(answer).toEqual(before);
  });
});

describe('work and memory are bounded', () => {
  /** Counts how many items of a list are read. */
  function counting(length: number, item: unknown) {
    let reads = 0;
    const list = new Proxy(
      Array.from({ length }, () => item),
      {
        get(target, name) {
          if (typeof name === 'string' && /^\d+$/.test(name)) reads++;
          return Reflect.get(target, name);
        },
      },
    );
    return { list, reads: () => reads };
  }

  test('a hundred items of a list are looked at, from its first to its last', () => {
    const { list, reads } = counting(100_000, { id: 1 });
    list[0] = { first: 1 };
    list[99_999] = { last: 1 };
    const drift = createDriftMonitor();
    tell(drift, { success: true, data: { ...bill('PAID'), list } });
    expect(reads()).toBeLessThanOrEqual(100);
    const pointers = drift.report().operations[0]?.findings.map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['first', 'last', 'id'].map((name) => `/data/list/*/${name}`)),
    );
  });

  test('what is near the root is looked at, however much is below', () => {
    const wide = (depth: number): unknown =>
      depth === 0 ? 'leaf' : Array.from({ length: 20 }, () => wide(depth - 1));
    const inner = counting(100, 1);
    const data = { wide: wide(4), ...bill('REFUNDED'), deep: { list: [[[[inner.list]]]] } };
    const drift = createDriftMonitor();
    tell(drift, { success: true, data });
    expect(inner.reads()).toBe(0);
    expect(drift.report().operations[0]?.findings).toContainEqual(
      expect.objectContaining({ kind: 'unknown-value', seen: 'REFUNDED' }),
    );
  });

  test('objects with very many members are no longer opened once 50,000 names were read', () => {
    const opened: number[] = [];
    const members = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`key ${n}`, 1]));
    const list = Array.from(
      { length: 20 },
      (_, index) =>
        new Proxy(members, {
          ownKeys(target) {
            opened.push(index);
            return Reflect.ownKeys(target);
          },
        }),
    );
    tell(createDriftMonitor(), { success: true, data: { ...bill('PAID'), list } });
    expect(opened).toEqual([0, 1, 2, 3, 4]);
  });

  test('of an answer of more than 300,000 characters, only members that the spec has are looked at', async () => {
    const drift = createDriftMonitor();
    const answer = (fill: number) => ({
      success: true,
      data: { ...bill('REFUNDED'), more: 'x'.repeat(fill) },
    });
    const short = JSON.stringify(answer(0)).length;
    for (const length of [300_000, 300_001])
      await clientOf(drift, answer(length - short)).V20.payments.payture.billStatus('bill');
    const counts = drift.report().operations[0]?.findings.map(({ pointer, count }) => [pointer, count]);
    expect(counts).toEqual([
      ['/data/status', 2],
      ['/data/more', 1],
    ]);
  });

  test('the names of a million members are not listed', () => {
    const visited: PropertyKey[] = [];
    const data = new Proxy<Record<string, unknown>>(bill('REFUNDED'), {
      ownKeys: () => expect.fail('all names were listed'),
      getOwnPropertyDescriptor(target, name) {
        visited.push(name);
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
    const drift = createDriftMonitor();
    const response = { headers: new Headers(), length: 8_000_000 };
    tell(drift, { success: true, data }, 200, BILL_STATUS, response);
    expect(drift.report().operations[0]?.findings).toMatchObject([
      { pointer: '/data/status', seen: 'REFUNDED' },
    ]);
    expect(new Set(visited)).toEqual(new Set(['bill_info', 'status']));
  });

  test('a very deep answer is followed for a while', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
    const onError = vi.fn();
    const drift = createDriftMonitor({ onError });
    tell(drift, { success: true, data: { ...bill('PAID'), deep } });
    expect(drift.report().operations[0]?.findings).toHaveLength(31);
    expect(onError).not.toHaveBeenCalled();
  });

  test('ten thousand answers that all differ', () => {
    const onDrift = vi.fn();
    const drift = createDriftMonitor({ limit: Number.POSITIVE_INFINITY, onDrift });
    const word = (n: number) => [...`${n}`].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    for (let n = 0; n < 10_000; n++) {
      const odd = { [word(n)]: { [word(n + 1)]: { [word(n + 2)]: [n] } }, ...bill(word(n).toUpperCase()) };
      tell(drift, { success: true, data: odd }, 200 + (n % 300));
    }
    expect(checked(drift)).toBe(10_000);
    const text = JSON.stringify(drift.report());
    expect(drift.report().operations[0]?.findings).toHaveLength(300);
    expect(onDrift).toHaveBeenCalledTimes(300);
    expect(text.length).toBeLessThan(100_000);
  });

  test('a thousand members of an operation are counted, and go on being counted', () => {
    const pointers = Array.from({ length: 1_100 }, (_, n) => `/data/member${n}`);
    const answer = { path: '/', status: 200, success: true, findings: [], members: new Set(pointers) };
    const observed = new Observed();
    observed.add(answer);
    observed.add(answer);
    const counts = Object.values(observed.drift(BILL_STATUS).members ?? {});
    expect(counts).toEqual(Array(1_000).fill(2));
  });
});
