import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/index.ts';
import { swr } from '../../src/swr.ts';
import { bill, scripted } from './support.ts';

describe('the arguments of useSWR', () => {
  test('are a key, a fetcher that gives the data, and settings against repeats', async () => {
    const { client, requests } = scripted(bill('PENDING'));
    const [key, fetcher, settings] = swr(client.V20.payments.payture.billStatus, { billId: 'b1' });
    expect(key).toEqual(['V20', 'payments', 'payture', 'billStatus', { billId: 'b1' }]);
    expect((await fetcher()).status).toBe('PENDING');
    expect(settings).toEqual({ shouldRetryOnError: false });
    expect(requests).toEqual([{ bill_id: 'b1' }]);
  });

  test('throw what unwrap throws', async () => {
    const { client } = scripted({ status: 404, body: { success: false, message: 'Bill not found' } });
    const [, fetcher] = swr(client.V20.payments.payture.billStatus, { billId: 'b1' });
    expect(outcomeOf(await fetcher().catch((error) => error))).toBe('refused');
  });

  test('ask for nothing with null', () => {
    const { client } = scripted(bill('PENDING'));
    expect(swr(client.V20.payments.payture.billStatus, null)[0]).toBeNull();
  });

  test('are of a call that only reads, or do not compile', () => {
    const { client } = scripted(bill('PENDING'));
    // @ts-expect-error: it makes a bill
    expect(swr(client.V20.payments.payture.billCreate, { subscriptionId: 's1' })[0]).toHaveLength(5);
  });
});
