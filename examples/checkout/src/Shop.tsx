import { useEffect, useState } from 'react';
import { Order } from './Order.tsx';
import { Payment } from './Payment.tsx';
import { forgetBill, rememberBill, rememberedBill } from './rememberedBill.ts';

interface Props {
  /** Leaves the shop for the payment page. */
  readonly goTo: (address: string) => void;
}

export function Shop({ goTo }: Props) {
  // The payment page adds it to the return address. A buyer who comes back in another way has it remembered.
  const [billId, setBillId] = useState(
    () => new URLSearchParams(location.search).get('bill_id') ?? rememberedBill(),
  );

  // By the browser's button, a buyer comes back from the payment page to this page as it was left, where the order cannot be clicked.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setBillId((known) => known ?? rememberedBill());
    };
    addEventListener('pageshow', onShow);
    return () => removeEventListener('pageshow', onShow);
  }, []);

  return (
    <main>
      <h1>A subscription</h1>
      {billId ? (
        <Payment
          billId={billId}
          onEnd={() => {
            forgetBill();
            history.replaceState(null, '', location.pathname);
            setBillId(undefined);
          }}
        />
      ) : (
        <Order
          onBill={(id, payUrl) => {
            rememberBill(id);
            goTo(payUrl);
          }}
        />
      )}
    </main>
  );
}
