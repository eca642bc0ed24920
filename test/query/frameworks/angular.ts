import '@angular/compiler';
import { provideZonelessChangeDetection, runInInjectionContext, signal } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import {
  injectInfiniteQuery,
  injectMutation,
  injectQuery,
  provideTanStackQuery,
  QueryClient,
  skipToken,
} from '@tanstack/angular-query-experimental';
import { billQuery, infiniteQueryOptions, mutationOptions } from 'node-behind-api-client/tanstack';
import { type Client, type Shown, subscription, until } from './shop.ts';

export async function show({ V10, V20 }: Client): Promise<Shown> {
  const { payture } = V20.payments;
  const queryClient = new QueryClient();
  const app = await createApplication({
    providers: [provideZonelessChangeDetection(), provideTanStackQuery(queryClient)],
  });
  const billId = signal<string | undefined>(undefined);
  const { bill, companies, buy } = runInInjectionContext(app.injector, () => ({
    bill: injectQuery(() => billQuery(payture.billStatus, billId() ?? skipToken)),
    companies: injectInfiniteQuery(() => infiniteQueryOptions(V10.sales.companies.get, { query: 'a' })),
    buy: injectMutation(() => mutationOptions(payture.billCreate)),
  }));
  billId.set((await buy.mutateAsync(subscription)).bill_id);
  const status: string = await until(() => bill.data()?.status);
  const { pages } = await until(() => companies.data());
  app.destroy();
  queryClient.clear();
  return { status, companies: pages.flatMap(({ items }) => items).length };
}
