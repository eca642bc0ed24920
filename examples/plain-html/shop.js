import { createBehindApi, poll } from 'node-behind-api-client/core';
import { failureText } from 'node-behind-api-client/failure-text';
import { paymentsV20 } from 'node-behind-api-client/payments/v20';

const endpoint = 'http://127.0.0.1:4010'; // the mock
const subscriptionId = '550e8400-e29b-41d4-a716-446655440001';
const userId = 'aa0e8400-e29b-41d4-a716-446655440005';

const { payture } = createBehindApi({
  endpoint,
  apis: [paymentsV20],
  idempotencyHeader: 'Idempotency-Key',
}).V20.payments;

const button = document.querySelector('button');
const status = document.querySelector('[role=status]');
const billId = new URLSearchParams(location.search).get('bill_id');

button.addEventListener('click', buy);
// Also when the buyer comes back by the browser's button.
addEventListener('pageshow', () => {
  button.disabled = false;
});
if (billId) showBill(billId);
else button.hidden = false;

async function buy() {
  button.disabled = true; // so that a second click makes no second bill
  status.textContent = 'One moment …';
  try {
    const shop = location.origin + location.pathname;
    const created = await payture.billCreateUnauthorised(subscriptionId, userId, shop);
    if (created.success) {
      location.href = created.data.bill.payUrl;
      return;
    }
    status.textContent = failureText(created);
  } catch (error) {
    status.textContent = failureText(error);
  }
  button.disabled = false;
}

/** The payment page has sent the buyer back. */
async function showBill(billId) {
  status.textContent = 'Your payment is being processed …';
  try {
    const bill = await poll((signal) => payture.billStatus(billId, { signal }), {
      until: ({ success, data }) => !success || data.status !== 'PENDING',
      interval: 3_000,
      timeout: 60_000,
    });
    // Where another amount was paid, the API says no, and tells the status all the same.
    status.textContent = bill.data ? textFor(bill.data.status) : failureText(bill);
  } catch (error) {
    const isPending = error.code === 'TimeoutError';
    status.textContent = isPending ? 'The payment has not arrived yet.' : failureText(error);
  }
}

function textFor(billStatus) {
  if (billStatus === 'PAID' || billStatus === 'DONE') return 'Thank you, your payment has arrived.';
  return `Something is wrong with the payment. Please contact support, and name the bill ${billId}.`;
}
