import { QueryClient, skipToken, useInfiniteQuery, useMutation, useQuery } from '@tanstack/solid-query';
import { billQuery, infiniteQueryOptions, mutationOptions } from 'node-behind-api-client/tanstack';
import { createRoot, createSignal } from 'solid-js';
import { type Client, type Shown, subscription, until } from './shop.ts';

export async function show({ V10, V20 }: Client): Promise<Shown> {
  const { payture } = V20.payments;
  const queryClient = new QueryClient();
  const [billId, setBillId] = createSignal<string>();
  const { bill, companies, buy, end } = createRoot((end) => ({
    bill: useQuery(
      () => billQuery(payture.billStatus, billId() ?? skipToken),
      () => queryClient,
    ),
    companies: useInfiniteQuery(
      () => infiniteQueryOptions(V10.sales.companies.get, { query: 'a' }),
      () => queryClient,
    ),
    buy: useMutation(
      () => mutationOptions(payture.billCreate),
      () => queryClient,
    ),
    end,
  }));
  setBillId((await buy.mutateAsync(subscription)).bill_id);
  const status: string = await until(() => bill.data?.status);
  const { pages } = await until(() => companies.data);
  end();
  queryClient.clear();
  return { status, companies: pages.flatMap(({ items }) => items).length };
}
