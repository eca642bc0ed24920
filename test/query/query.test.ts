import { QueryObserver, skipToken } from '@tanstack/query-core';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { BillStatus } from '../../generated/payments/v20/index.ts';
import { createBehindApi, outcomeOf } from '../../src/index.ts';
import { queryKey, queryOptions } from '../../src/tanstack/index.ts';
import { useFaultServer } from '../client/support.ts';
import { faults } from '../support/faults/index.ts';
import { bill, newQueryClient, scripted } from './support.ts';

const server = useFaultServer();

describe('a query', () => {
  test('has the data of a success, typed', async () => {
    const { client, requests } = scripted(bill('PENDING'));
    const options = queryOptions(client.V20.payments.payture.billStatus, { billId: 'b1' });
    const data = await newQueryClient().fetchQuery(options);
    expect(data.status).toBe('PENDING');
    expectTypeOf(data).toEqualTypeOf<BillStatus>();
    expect(requests).toEqual([{ bill_id: 'b1' }]);
  });

  test('of a call without arguments needs none', async () => {
    const { client } = scripted({ body: { success: true, data: [] } });
    expect(await newQueryClient().fetchQuery(queryOptions(client.V10.chat.chats.get))).toEqual([]);
  });

  test('has the failure that unwrap throws as its error', async () => {
    const { client } = scripted({ status: 404, body: { success: false, message: 'Bill not found' } });
    const asked = newQueryClient().fetchQuery(
      queryOptions(client.V20.payments.payture.billStatus, { billId: 'b1' }),
    );
    const error = await asked.catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'ApiFailure', message: 'Bill not found', status: 404 });
    expect(outcomeOf(error)).toBe('refused');
  });

  test('is repeated by the client alone', async () => {
    const { endpoint, requests } = server.trap(faults['page 503']);
    const { payture } = createBehindApi({ endpoint, retries: 1 }).V20.payments;
    const observer = new QueryObserver(newQueryClient(), queryOptions(payture.billStatus, { billId: 'b1' }));
    const end = observer.subscribe(() => {});
    await expect.poll(() => observer.getCurrentResult().status).toBe('error');
    end();
    expect(requests).toHaveLength(2);
  });

  test('ends its request when nobody needs it any more', async () => {
    const { endpoint } = server.trap(faults['hanging before the headers']);
    const { payture } = createBehindApi({ endpoint }).V20.payments;
    const billStatus = vi.spyOn(payture.billStatus, 'with');
    const queryClient = newQueryClient();
    const options = queryOptions(payture.billStatus, { billId: 'b1' }, { timeout: 0 });
    const end = new QueryObserver(queryClient, options).subscribe(() => {});
    await expect.poll(() => billStatus).toHaveBeenCalled();
    end();
    const ended = vi.fn();
    billStatus.mock.results[0]?.value.catch(ended);
    const reason = expect.objectContaining({ name: 'AbortError' });
    await expect.poll(() => ended).toHaveBeenCalledWith(reason);
    expect(billStatus.mock.calls[0]?.[1]).toMatchObject({ timeout: 0 });
  });

  test('asks for nothing with skipToken', async () => {
    const { client, requests } = scripted(bill('PENDING'));
    const billId = undefined as string | undefined;
    const options = queryOptions(client.V20.payments.payture.billStatus, billId ? { billId } : skipToken);
    const observer = new QueryObserver(newQueryClient(), options);
    observer.subscribe(() => {})();
    expect(observer.getCurrentResult().fetchStatus).toBe('idle');
    expect(requests).toEqual([]);
  });

  test('is of a call that only reads, or does not compile', () => {
    const { client } = scripted(bill('PENDING'));
    const { payture } = client.V20.payments;
    // @ts-expect-error: it makes a bill
    expect(queryOptions(payture.billCreate, { subscriptionId: 's1' }).retry).toBe(false);
    // @ts-expect-error: it has an argument
    expect(queryOptions(payture.billStatus).retry).toBe(false);
    // @ts-expect-error: there is no such argument
    expect(queryOptions(payture.billStatus, { bill_id: 'b1' }).retry).toBe(false);
  });
});

describe('keys', () => {
  test('are those of a call, with and without its arguments, of a module, an app and a version', () => {
    const { client } = scripted(bill('PENDING'));
    const { billStatus } = client.V20.payments.payture;
    expect(queryKey(billStatus, { billId: 'b1' })).toEqual([
      'V20',
      'payments',
      'payture',
      'billStatus',
      { billId: 'b1' },
    ]);
    expect(queryKey(billStatus)).toEqual(['V20', 'payments', 'payture', 'billStatus']);
    expect(queryKey('V20.payments.payture')).toEqual(['V20', 'payments', 'payture']);
    expect(queryKey('V10.ruKitchen')).toEqual(['V10', 'ruKitchen']);
    expect(queryKey('V20')).toEqual(['V20']);
  });

  test.each(['', 'payments', 'V20.', 'V20.payments.payture.billStatus.x', 'V20/payments'])(
    'are not made of "%s"',
    (text) => {
      expect(() => queryKey(text)).toThrow(
        new TypeError(
          `queryKey takes a call, or the start of a call path like "V20.payments"; found "${text}"`,
        ),
      );
    },
  );

  test('invalidate what they are the start of, and nothing else', async () => {
    const { client } = scripted(bill('PENDING'));
    const queryClient = newQueryClient();
    const { payture } = client.V20.payments;
    for (const billId of ['b1', 'b2'])
      await queryClient.fetchQuery(queryOptions(payture.billStatus, { billId }));
    await queryClient.fetchQuery(queryOptions(client.V21.payments.payture.billStatus, { billId: 'b1' }));
    const stale = () =>
      queryClient
        .getQueryCache()
        .findAll({ predicate: ({ state }) => state.isInvalidated })
        .map((query) => query.queryKey);
    await queryClient.invalidateQueries({ queryKey: queryKey(payture.billStatus, { billId: 'b1' }) });
    expect(stale()).toEqual([queryKey(payture.billStatus, { billId: 'b1' })]);
    await queryClient.invalidateQueries({ queryKey: queryKey('V20.payments') });
    expect(stale()).toHaveLength(2);
  });
});
