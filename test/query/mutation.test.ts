import { MutationObserver, onlineManager } from '@tanstack/query-core';
import { afterEach, describe, expect, test } from 'vitest';
import { createBehindApi, outcomeOf } from '../../src/index.ts';
import { mutationOptions } from '../../src/tanstack/index.ts';
import { useFaultServer } from '../client/support.ts';
import { faults } from '../support/faults/index.ts';
import { newQueryClient, scripted } from './support.ts';

const server = useFaultServer();
afterEach(() => onlineManager.setOnline(true));

describe('a mutation', () => {
  test('takes the named arguments, and has the data of a success', async () => {
    const { client, requests } = scripted({ body: { success: true, data: { bill_id: 'b1' } } });
    const options = mutationOptions(client.V20.payments.payture.billCreate);
    const observer = new MutationObserver(newQueryClient(), options);
    const data = await observer.mutate({ subscriptionId: 's1' });
    expect(data.bill_id).toBe('b1');
    expect(requests).toEqual([{ subscription_id: 's1' }]);
    expect(options.mutationKey).toEqual(['V20', 'payments', 'payture', 'billCreate']);
  });

  test('needs no arguments where a call has none', async () => {
    const { client } = scripted({ body: { success: true, data: [] } });
    expect(
      await new MutationObserver(newQueryClient(), mutationOptions(client.V10.chat.chats.get)).mutate(),
    ).toEqual([]);
  });

  test('never makes a charge twice, whatever the defaults of the app, and says that it may be done', async () => {
    const { endpoint, requests } = server.trap(faults['closed before the headers']);
    const queryClient = newQueryClient();
    queryClient.setDefaultOptions({ mutations: { retry: 3, retryDelay: 1 } });
    const { payture } = createBehindApi({ endpoint }).V20.payments;
    const observer = new MutationObserver(queryClient, mutationOptions(payture.billCreate));
    const error = await observer.mutate({ subscriptionId: 's1' }).catch((thrown) => thrown);
    expect(outcomeOf(error)).toBe('maybe-done');
    expect(requests).toHaveLength(1);
  });

  test('is not kept for later where there is no connection', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    const { client } = scripted({ error: refused });
    onlineManager.setOnline(false);
    const observer = new MutationObserver(
      newQueryClient(),
      mutationOptions(client.V20.payments.payture.billCreate),
    );
    observer.mutate({ subscriptionId: 's1' }).catch(() => {});
    await expect.poll(() => outcomeOf(observer.getCurrentResult().error)).toBe('not-done');
    expect(observer.getCurrentResult().isPaused).toBe(false);
  });
});
