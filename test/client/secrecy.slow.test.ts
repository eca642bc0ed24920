import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { echoes } from '../support/faults/echo.ts';
import { endlessAnswers, faults, refusedEndpoint } from '../support/faults/index.ts';
import { leaksOf, NOTHING } from './leaks.ts';
import { runProgram } from './programs/run.ts';
import { leaksIn, TOKEN } from './secrets.ts';
import { useFaultServer } from './support.ts';

// After every fault, the token is looked for in the error and in the log. Half of it is too much.

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

test.concurrent.each(Object.entries(faults))('%s', async (name, behave) => {
  const { endpoint, requests } = server.trap(behave);
  const timeout = name in endlessAnswers ? 150 : 15_000;
  expect(await leaksOf(endpoint, { timeout })).toEqual(NOTHING);
  // The time of an endless answer may be up before a busy server has seen the request.
  if (!(name in endlessAnswers)) expect(requests).not.toEqual([]);
  for (const { headers } of requests) expect(headers.accesstoken).toBe(TOKEN);
});

test('a refused connection', async () => {
  expect(await leaksOf(await refusedEndpoint())).toEqual(NOTHING);
});

test('no redirect took it to another origin', () => {
  expect(server.elsewhere.requests).toEqual([]);
});

test('nothing is written but to the logger, and there it is not', async () => {
  const behaviours = Object.entries({ ...faults, ...echoes }).filter(
    ([name]) => !name.includes('10 MB') && !(name in endlessAnswers),
  );
  const endpoints = behaviours.map(([, behave]) => server.trap(behave).endpoint);
  const { code, stdout, stderr } = await runProgram('console', { endpoints, token: TOKEN });
  expect(code).toBe(0);
  expect(stdout.split('\n').length).toBeGreaterThan(3 * endpoints.length);
  expect({ stdout: leaksIn(stdout), stderr: leaksIn(stderr) }).toEqual({ stdout: [], stderr: [] });
  const silent = await runProgram('console', { endpoints, token: TOKEN, logLevel: 'off' });
  expect(silent).toEqual({ code: 0, stdout: '', stderr: '' });
});
