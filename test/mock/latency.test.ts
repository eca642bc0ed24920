import { expect, test } from 'vitest';
import { latencyValues, readLatency, waitingTime } from '../../mock/src/faults/latency.ts';

/** Random numbers that are the same in each run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function repeatable(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Waiting times, the shortest first. */
function times(text: string, count = 20_000): number[] {
  const random = repeatable();
  const values = latencyValues(readLatency(text), 'latency');
  return Array.from({ length: count }, () => waitingTime(values, random)).sort((one, other) => one - other);
}

const percentile = (sorted: readonly number[], percent: number) =>
  Math.round(sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN);

test('one time is the same for all', () => {
  expect(new Set(times('300'))).toEqual(new Set([300]));
});

test('each time between two is as likely', () => {
  const sorted = times('200,upTo=800');
  expect(sorted[0]).toBeGreaterThanOrEqual(200);
  expect(sorted.at(-1)).toBeLessThanOrEqual(800);
  for (const percent of [10, 50, 90]) {
    expect(Math.abs(percentile(sorted, percent) - (200 + 6 * percent))).toBeLessThan(15);
  }
});

test('lognormal times have the median and the percentiles of sigma, and end at upTo', () => {
  const sorted = times('90,sigma=0.4');
  // 90 × e^(0.4 z), for the z of the standard normal distribution.
  for (const [percent, z] of [
    [16, -0.994],
    [50, 0],
    [84, 0.994],
    [99, 2.326],
  ] as const) {
    const expected = 90 * Math.exp(0.4 * z);
    expect(Math.abs(percentile(sorted, percent) / expected - 1)).toBeLessThan(0.04);
  }
  expect(times('90,sigma=0.4,upTo=150').at(-1)).toBe(150);
});
