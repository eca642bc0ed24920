import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBehindApi } from '../../src/index.ts';
import { faults, inTurn, succeeding } from '../support/faults/index.ts';
import { calls, useFaultServer } from './support.ts';

const server = useFaultServer();
beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const idempotencyHeader = 'Idempotency-Key';

test('without the option no key is sent', async () => {
  const { endpoint, requests } = server.trap(succeeding);
  await calls.charge(createBehindApi({ endpoint }));
  expect(requests[0]?.headers).not.toHaveProperty('idempotency-key');
});

test.each(['write', 'charge'] as const)('each %s has a key of its own, a read has none', async (effect) => {
  const { endpoint, requests } = server.trap(succeeding);
  const client = createBehindApi({ endpoint, idempotencyHeader });
  await calls[effect](client);
  await calls[effect](client);
  await calls.read(client);
  const [first, second, none] = requests.map(({ headers }) => headers['idempotency-key']);
  expect(first).toMatch(/^[\da-f]{32}$/);
  expect(second).toMatch(/^[\da-f]{32}$/);
  expect(second).not.toBe(first);
  expect(none).toBeUndefined();
});

test('the attempts of a call have the same key, also after a new token', async () => {
  const { endpoint, requests } = server.trap(
    inTurn(faults['failure 429'], faults['failure 401'], faults['code 1039'], succeeding),
  );
  let asked = 0;
  const client = createBehindApi({ endpoint, idempotencyHeader, accessToken: () => `token-${asked++}` });
  await calls.write(client);
  const keys = requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

test('a key that the caller gives is sent in its place', async () => {
  const { endpoint, requests } = server.trap(succeeding);
  await calls.charge(createBehindApi({ endpoint, idempotencyHeader }), {
    headers: { 'idempotency-key': 'of the caller' },
  });
  expect(requests[0]?.headers['idempotency-key']).toBe('of the caller');
});
