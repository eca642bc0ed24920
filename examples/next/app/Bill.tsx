import { isBehindApiError } from 'node-behind-api-client/core';
import { failureText } from 'node-behind-api-client/failure-text';
import { payture } from '../lib/behindApi.ts';

/** Shows what has become of a payment. */
export async function Bill({ billId }: { readonly billId: string }) {
  return <p role="status">{await textOf(billId)}</p>;
}

async function textOf(billId: string): Promise<string | undefined> {
  try {
    const bill = await payture.billStatus(billId);
    switch (bill.data?.status) {
      case 'PAID':
      case 'DONE':
        return 'Thank you, your payment has arrived.';
      case 'PENDING':
        return 'Your payment is being processed. Look again in a moment.';
      default:
        return `${failureText(bill)} Please contact support, and name the bill ${billId}.`;
    }
  } catch (error) {
    // Next throws errors of its own, by which it steers.
    if (!isBehindApiError(error)) throw error;
    return failureText(error);
  }
}
