import { environmentManager, focusManager, QueryObserver, skipToken } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { billQuery } from '../../src/tanstack/index.ts';
import { bill, newQueryClient, type Said, scripted } from './support.ts';

const refused: Said = {
  error: Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }),
};
const failure = (status: number, more: object = {}): Said => ({
  status,
  body: { success: false, message: 'No', ...more },
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  environmentManager.setIsServer(() => false);
});
afterEach(() => {
  vi.useRealTimers();
  environmentManager.setIsServer(() => true);
  focusManager.setFocused(undefined);
});

/** How often a page asks in a minute and a half, and what it shows then. */
async function watched(...says: readonly Said[]) {
  const { client, requests } = scripted(...says);
  const queryClient = newQueryClient();
  queryClient.mount();
  const options = billQuery(client.V20.payments.payture.billStatus, 'b1');
  const observer = new QueryObserver(queryClient, options);
  const unsubscribe = observer.subscribe(() => {});
  const end = () => {
    unsubscribe();
    queryClient.unmount();
  };
  const asked = async (time: number) => {
    await vi.advanceTimersByTimeAsync(time);
    return requests.length;
  };
  return { asked, end, result: () => observer.getCurrentResult() };
}

describe("a bill's query", () => {
  test('asks every 3 to 5 seconds until the bill is done, through outages', async () => {
    const { asked, end, result } = await watched(
      ...[bill('PENDING'), refused, failure(503), failure(200, { code: 1039 })],
      ...[{ status: 502, body: {} }, bill('PAID'), bill('DONE')],
    );
    expect(await asked(100)).toBe(1);
    expect(await asked(2_800)).toBe(1);
    expect(await asked(2_300)).toBe(2);
    expect(await asked(60_000)).toBe(7);
    expect(result().data?.status).toBe('DONE');
    expect(await asked(60_000)).toBe(7);
    end();
  });

  test.each<[string, Said]>([
    ['of another amount', failure(200, { data: { status: 'AMOUNT_MISMATCH' } })],
    ['that nobody knows', failure(404)],
    ['of somebody whose token has expired', failure(401)],
    ['in a state that is new', bill('REFUNDED')],
    ['at a wrong address', { status: 404, body: {} }],
  ])('ends at a bill %s', async (_, said) => {
    const { asked, end } = await watched(said);
    expect(await asked(60_000)).toBe(1);
    end();
  });

  test('rests while nobody looks, and asks at once when somebody does', async () => {
    const { asked, end } = await watched(bill('PENDING'));
    expect(await asked(100)).toBe(1);
    focusManager.setFocused(false);
    expect(await asked(60_000)).toBe(1);
    focusManager.setFocused(true);
    expect(await asked(100)).toBe(2);
    end();
  });

  test('asks for nothing as long as there is no bill', () => {
    const { client } = scripted(bill('PENDING'));
    expect(billQuery(client.V20.payments.payture.billStatus, skipToken).queryFn).toBe(skipToken);
  });

  test.each(['V10.payture', 'V10.telegram', 'V20.payture', 'V21.payture', 'V21.stripe'] as const)(
    'is there for %s',
    (which) => {
      const { client } = scripted(bill('PENDING'));
      const { V10, V20, V21 } = client;
      const all = {
        'V10.payture': () => billQuery(V10.payments.payture.billStatus, 'b1'),
        'V10.telegram': () => billQuery(V10.payments.telegram.billStatus, 'b1'),
        'V20.payture': () => billQuery(V20.payments.payture.billStatus, 'b1'),
        'V21.payture': () => billQuery(V21.payments.payture.billStatus, 'b1'),
        'V21.stripe': () => billQuery(V21.payments.stripe.billStatus, 'b1'),
      };
      expect(all[which]().queryKey).toContainEqual({ billId: 'b1' });
    },
  );
});
