import { useQuery } from '@tanstack/react-query';
import { english, failureText } from 'node-behind-api-client/failure-text';
import { billQuery } from 'node-behind-api-client/tanstack';
import { payture } from './behindApi.ts';

const outage = 'We cannot ask about your payment at the moment, and go on trying.';
const texts = {
  ...english,
  refused: 'We could not confirm your payment.',
  'not-done': outage,
  timeout: outage,
  unavailable: outage,
};

interface Props {
  readonly billId: string;
  readonly onEnd: () => void;
}

/** Shows what has become of a payment. It is asked every few seconds until the payment is settled. */
export function Payment({ billId, onEnd }: Props) {
  const { data, error, isPaused } = useQuery(billQuery(payture.billStatus, billId));
  const isPaid = data?.status === 'PAID' || data?.status === 'DONE';

  return (
    <>
      {isPaid && <p role="status">Thank you, your payment has arrived.</p>}
      {!isPaid && !error && <p role="status">Your payment is being processed …</p>}
      {!isPaid && error && (
        <p role="alert">
          {failureText(error, texts)} If you have paid, you can contact support, and name the bill {billId}.
        </p>
      )}
      {isPaused && <p>You are offline. We ask again when the connection is back.</p>}
      <button type="button" onClick={onEnd}>
        Back to the shop
      </button>
    </>
  );
}
