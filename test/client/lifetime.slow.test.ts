import { expect, test } from 'vitest';
import { faults, longWaits } from '../support/faults/index.ts';
import { runProgram } from './programs/run.ts';
import { effects, useFaultServer } from './support.ts';

const server = useFaultServer();

const behaviours = { ...faults, ...longWaits };
const tried: readonly (keyof typeof behaviours)[] = [
  'success',
  'failure 422',
  'page 404',
  'reset before the headers',
  'closed in the body',
  'hanging before the headers',
  'hanging in the body',
  'Retry-After 0',
  'Retry-After 20',
];

test('no timer and no listener outlives its call, and the program ends without waiting for one', async () => {
  const endpoints = Object.fromEntries(
    tried.map((fault) => [fault, server.trap(behaviours[fault]).endpoint]),
  );
  const { code, stdout, stderr } = await runProgram('lifetime', endpoints);
  const exited = Date.now();
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ended?: number });
  expect([code, stderr]).toEqual([0, '']);
  expect(lines.slice(0, -1)).toEqual(
    tried.flatMap((fault) => effects.map((effect) => ({ fault, effect, timers: 0, listeners: 0 }))),
  );
  // The shortest time limit of the calls is 30 seconds.
  expect(exited - (lines.at(-1)?.ended ?? 0)).toBeLessThan(30_000);
});

test('what ends a call in the middle of an answer closes its connection, also when garbage is collected', async () => {
  const { endpoint, requests } = server.trap(faults['hanging in the body']);
  const { code, stdout, stderr } = await runProgram('garbage', { endpoint }, ['--expose-gc']);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'all settled\n', stderr: '' });
  expect(requests.length).toBeGreaterThan(0);
});
