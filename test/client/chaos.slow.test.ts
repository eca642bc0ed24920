import { expect, test } from 'vitest';
import { echoes } from '../support/faults/echo.ts';
import { faults, longWaits, refusedEndpoint } from '../support/faults/index.ts';
import { runProgram } from './programs/run.ts';
import { useFaultServer } from './support.ts';

// A fault server that finds a socket left open fails this file.

const server = useFaultServer();
const MEGABYTE = 1024 * 1024;

interface Round {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly heap: number;
  readonly timers: number;
  readonly unhandled: readonly string[];
}

/** All that a call can come to. */
const expected = [
  'value',
  'ended',
  'ConnectionError',
  'TimeoutError',
  'ResponseFormatError',
  'OutcomeUnknownError',
];

test('a thousand calls at once settle once each, and leave nothing behind', { timeout: 60_000 }, async () => {
  const behaviours = Object.values({ ...faults, ...longWaits, ...echoes });
  const endpoints = [await refusedEndpoint(), ...behaviours.map((behave) => server.trap(behave).endpoint)];
  const { code, stdout, stderr } = await runProgram('chaos', { endpoints, seed: 20_261_124 }, [
    '--expose-gc',
  ]);
  expect([code, stderr]).toEqual([0, '']);

  const rounds = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Round);
  expect(rounds).toHaveLength(3);
  for (const { outcomes, timers, unhandled } of rounds) {
    expect(Object.values(outcomes).reduce((sum, times) => sum + times, 0)).toBe(1_000);
    expect([timers, unhandled]).toEqual([0, []]);
  }
  const kinds = new Set(rounds.flatMap(({ outcomes }) => Object.keys(outcomes)));
  expect(expected).toEqual(expect.arrayContaining([...kinds]));
  expect([...kinds]).toEqual(expect.arrayContaining(['value', 'ended', 'OutcomeUnknownError']));
  // The first round warms up.
  const [, second = Number.NaN, third = Number.NaN] = rounds.map(({ heap }) => heap);
  expect(third - second).toBeLessThan(4 * MEGABYTE);
});
