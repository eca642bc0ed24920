import { test as base, describe, expect } from 'vitest';
import { type MockFixtures, mockFixtures } from '../../mock/src/fixtures/index.ts';
import { createBehindApi } from '../../src/index.ts';
import { SUBSCRIPTION } from './support.ts';

const test = base.extend<MockFixtures>(mockFixtures);

const createBill = (endpoint: string) =>
  createBehindApi({ endpoint, accessToken: 'any' }).V20.payments.payture.billCreate(
    SUBSCRIPTION.subscription_id,
  );

describe('fixtures for Vitest', () => {
  const seen: { port: number; url: string }[] = [];

  for (const name of ['one test', 'another test']) {
    test(`give ${name} a world of its own`, async ({ mock, world }) => {
      expect(world.entities()).toEqual([]);
      expect((await createBill(world.url)).success).toBe(true);
      expect(world.entities()).toHaveLength(1);
      expect(mock.entities()).toEqual([]);
      seen.push({ port: mock.port, url: world.url });
    });
  }

  test('share the mock, and drop the worlds', async ({ mock }) => {
    expect(seen.map(({ port }) => port)).toEqual([mock.port, mock.port]);
    expect(new Set(seen.map(({ url }) => url)).size).toBe(2);
    const worlds = await (await fetch(`${mock.url}/__mock/worlds`)).json();
    expect(worlds).toEqual({ success: true, data: [] });
  });
});
