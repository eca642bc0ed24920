import { QueryClient, skipToken, useInfiniteQuery, useMutation, useQuery } from '@tanstack/vue-query';
import { billQuery, infiniteQueryOptions, mutationOptions } from 'node-behind-api-client/tanstack';
import { computed, effectScope, ref } from 'vue';
import { type Client, type Shown, subscription, until } from './shop.ts';

export async function show({ V10, V20 }: Client): Promise<Shown> {
  const { payture } = V20.payments;
  const queryClient = new QueryClient();
  const billId = ref<string>();
  const scope = effectScope();
  const made = scope.run(() => ({
    bill: useQuery(
      computed(() => billQuery(payture.billStatus, billId.value ?? skipToken)),
      queryClient,
    ),
    companies: useInfiniteQuery(infiniteQueryOptions(V10.sales.companies.get, { query: 'a' }), queryClient),
    buy: useMutation(mutationOptions(payture.billCreate), queryClient),
  }));
  if (!made) throw new Error('The scope has ended.');
  const { bill, companies, buy } = made;
  billId.value = (await buy.mutateAsync(subscription)).bill_id;
  const status: string = await until(() => bill.data.value?.status);
  const { pages } = await until(() => companies.data.value);
  scope.stop();
  queryClient.clear();
  return { status, companies: pages.flatMap(({ items }) => items).length };
}
