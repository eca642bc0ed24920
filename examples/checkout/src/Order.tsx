import { onlineManager, useMutation } from '@tanstack/react-query';
import { english, failureText } from 'node-behind-api-client/failure-text';
import { mutationOptions } from 'node-behind-api-client/tanstack';
import { useSyncExternalStore } from 'react';
import { payture } from './behindApi.ts';

const subscriptionId = '550e8400-e29b-41d4-a716-446655440001';
const userId = 'aa0e8400-e29b-41d4-a716-446655440005';

const texts = {
  ...english,
  'maybe-done':
    'It is not certain whether your order was taken. You have not paid anything yet. If you order again, only that order is to be paid.',
};

interface Props {
  readonly onBill: (billId: string, payUrl: string) => void;
}

export function Order({ onBill }: Props) {
  const isOnline = useSyncExternalStore(onlineManager.subscribe, () => onlineManager.isOnline());
  const { mutate, error, isPending, isSuccess } = useMutation({
    ...mutationOptions(payture.billCreateUnauthorised),
    onSuccess: ({ bill_id, bill }) => onBill(bill_id, bill.payUrl),
  });
  const redirectUrl = location.origin + location.pathname;

  return (
    <>
      <p>999 roubles a year. You pay on the page of our bank, and come back.</p>
      {/* It stays disabled on the way to the payment page, so that a second click makes no second bill. */}
      <button
        type="button"
        disabled={!isOnline || isPending || isSuccess}
        onClick={() => mutate({ subscriptionId, userId, redirectUrl })}
      >
        {error ? 'Order again' : 'Buy'}
      </button>
      {!isOnline && <p role="status">You are offline.</p>}
      {error && <p role="alert">{failureText(error, texts)}</p>}
    </>
  );
}
