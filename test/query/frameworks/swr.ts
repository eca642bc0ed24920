import { swr } from 'node-behind-api-client/swr';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import useSWR from 'swr';
import { type Client, type Shown, subscription, until } from './shop.ts';

export async function show({ V10, V20 }: Client): Promise<Shown> {
  const { payture } = V20.payments;
  let shown: Shown = { status: undefined, companies: undefined };
  let pay: (billId: string) => void = () => undefined;

  function Shop() {
    const [billId, setBillId] = useState<string>();
    const bill = useSWR(...swr(payture.billStatus, billId === undefined ? null : { billId }));
    const companies = useSWR(...swr(V10.sales.companies.get, { query: 'a' }));
    pay = setBillId;
    const list = Array.isArray(companies.data) ? companies.data : companies.data?.items;
    shown = { status: bill.data?.status, companies: list?.length };
    return null;
  }

  const root = createRoot(document.createElement('div'));
  root.render(createElement(Shop));
  await until(() => shown.companies);
  const created = await payture.billCreate.with(subscription);
  pay(created.data?.bill_id ?? '');
  await until(() => shown.status);
  root.unmount();
  return shown;
}
