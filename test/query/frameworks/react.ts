import { QueryClient, skipToken, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { billQuery, infiniteQueryOptions, mutationOptions } from 'node-behind-api-client/tanstack';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Client, type Shown, subscription, until } from './shop.ts';

export async function show({ V10, V20 }: Client): Promise<Shown> {
  const { payture } = V20.payments;
  const queryClient = new QueryClient();
  let shown: Shown = { status: undefined, companies: undefined };
  let buy: () => void = () => undefined;

  function Shop() {
    const [billId, setBillId] = useState<string>();
    const bill = useQuery(billQuery(payture.billStatus, billId ?? skipToken), queryClient);
    const companies = useInfiniteQuery(
      infiniteQueryOptions(V10.sales.companies.get, { query: 'a' }),
      queryClient,
    );
    const { mutate } = useMutation(
      { ...mutationOptions(payture.billCreate), onSuccess: ({ bill_id }) => setBillId(bill_id) },
      queryClient,
    );
    buy = () => mutate(subscription);
    shown = {
      status: bill.data?.status,
      companies: companies.data?.pages.flatMap(({ items }) => items).length,
    };
    return null;
  }

  const root = createRoot(document.createElement('div'));
  root.render(createElement(Shop));
  await until(() => shown.companies);
  buy();
  await until(() => shown.status);
  root.unmount();
  queryClient.clear();
  return shown;
}
