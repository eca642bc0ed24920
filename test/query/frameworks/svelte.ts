import {
  createInfiniteQuery,
  createMutation,
  createQuery,
  QueryClient,
  skipToken,
} from '@tanstack/svelte-query';
import { billQuery, infiniteQueryOptions, mutationOptions } from 'node-behind-api-client/tanstack';
import { fromStore, writable } from 'svelte/store';
import { effectRoot } from './effect-root.svelte.js';
import { type Client, type Shown, subscription, until } from './shop.ts';

export async function show({ V10, V20 }: Client): Promise<Shown> {
  const { payture } = V20.payments;
  const queryClient = new QueryClient();
  const store = writable<string>();
  const make = () => {
    const billId = fromStore(store);
    return {
      bill: createQuery(
        () => billQuery(payture.billStatus, billId.current ?? skipToken),
        () => queryClient,
      ),
      companies: createInfiniteQuery(
        () => infiniteQueryOptions(V10.sales.companies.get, { query: 'a' }),
        () => queryClient,
      ),
      buy: createMutation(
        () => mutationOptions(payture.billCreate),
        () => queryClient,
      ),
    };
  };
  const made: ReturnType<typeof make>[] = [];
  const end = effectRoot(() => void made.push(make()));
  const { bill, companies, buy } = await until(() => made[0]);
  store.set((await buy.mutateAsync(subscription)).bill_id);
  const status: string = await until(() => bill.data?.status);
  const { pages } = await until(() => companies.data);
  end();
  queryClient.clear();
  return { status, companies: pages.flatMap(({ items }) => items).length };
}
