import { expect, test } from 'vitest';
import { createMock } from '../../mock/src/index.ts';
import { eventually } from '../support/eventually.ts';
import { GUEST, PAYTURE } from './support.ts';

/** Longer than a test may take. */
const LONG = 600_000;

const ask: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(GUEST),
};

test('a request that waits for its work never does it after a reset', async () => {
  await using mock = await createMock();
  const fault = mock.arm({ fault: 'latency', ms: LONG });
  const late = mock.fetch(`${PAYTURE}/billCreateUnauthorised`, ask).catch((error: Error) => error.message);
  await eventually(() => expect(fault.left).toBe(0));
  mock.reset();
  const expected = mock.expect({ times: 0 });
  expect(await late).toBe('fetch failed');
  expect([mock.entities(), mock.requests(), expected.met]).toEqual([[], [], true]);

  await mock.fetch(`${PAYTURE}/billCreateUnauthorised`, ask);
  expect([mock.entities().length, mock.requests().length, expected.met]).toEqual([1, 1, false]);
});

test('a request that waits for its answer gets it at a reset, and is not shown after it', async () => {
  await using mock = await createMock({ latency: LONG });
  const late = mock.fetch(`${PAYTURE}/billCreateUnauthorised`, ask);
  await eventually(() => expect(mock.entities()).toHaveLength(1));
  mock.reset();
  expect((await late).status).toBe(200);
  expect([mock.entities(), mock.requests()]).toEqual([[], []]);
});
