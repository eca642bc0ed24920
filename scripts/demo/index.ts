// npm run demo: a purchase against the mock, as a user of the package would write it, printed answer by answer.
import { inspect, styleText } from 'node:util';
import { createBehindApi, outcomeOf } from 'node-behind-api-client';
import { startMock } from '../../mock/src/index.ts';

const mock = await startMock({ port: 0 });
console.log(`The mock of the Behind API is listening on ${mock.url}.`);

const behindAPI = createBehindApi({ endpoint: mock.url, accessToken: 'demo-token' });
const { payture } = behindAPI.V20.payments;
const subscriptionId = '550e8400-e29b-41d4-a716-446655440001';
const userId = 'aa0e8400-e29b-41d4-a716-446655440005';

chapter('A subscription');
const bill = await show('payture.billCreate(subscriptionId)', payture.billCreate(subscriptionId));
console.log(`  Send the buyer to ${bill.data?.bill?.payUrl}`);
const billId = bill.data?.bill_id ?? '';
await show('payture.billStatus(billId)', payture.billStatus(billId));
await buyerDoes('pay', billId);
await show('payture.billStatus(billId)', payture.billStatus(billId));
await show('payture.billStatus(billId)', payture.billStatus(billId));

chapter('A gift');
const gift = await show(
  "payture.billCreateUnauthorised(subscriptionId, userId, 'https://mysite.com/gift-complete', { giftRecipient: 'recipient@example.com' })",
  payture.billCreateUnauthorised(subscriptionId, userId, 'https://mysite.com/gift-complete', {
    giftRecipient: 'recipient@example.com',
  }),
);
const giftId = gift.data?.bill_id ?? '';
await buyerDoes('pay', giftId);
const paidGift = await show('payture.billStatus(giftId)', payture.billStatus(giftId));
console.log(`  The code of the gift is ${paidGift.data?.bill_info?.gift?.code}`);

chapter('A payment of the wrong amount');
const wrong = await show('payture.billCreate(subscriptionId)', payture.billCreate(subscriptionId));
const wrongId = wrong.data?.bill_id ?? '';
await buyerDoes('payWrongAmount', wrongId);
await show('payture.billStatus(wrongId)', payture.billStatus(wrongId));

chapter('An empty bill id');
await show("payture.billStatus('')", payture.billStatus(''));

await mock.close();

function chapter(title: string): void {
  console.log(`\n${styleText('bold', title)}`);
}

async function show<Answer extends object>(call: string, answer: Promise<Answer>): Promise<Answer> {
  console.log(styleText('cyan', `  ${call}`));
  const result = await answer;
  // A failure says where it comes from, in a member without a value. Here that can be seen anyway.
  const shown = Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
  const colors = process.stdout.hasColors?.() ?? false;
  console.log(inspect(shown, { depth: null, colors, compact: 3 }).replace(/^/gm, '    '));
  console.log(`    outcomeOf(result) is ${inspect(outcomeOf(result), { colors })}.`);
  return result;
}

/** What happens on the payment page, outside the API. */
async function buyerDoes(action: 'pay' | 'payWrongAmount', id: string): Promise<void> {
  const response = await fetch(`${mock.url}/__mock/bills/${id}/${action}`, { method: 'POST' });
  if (!response.ok) throw new Error(`${action} failed: ${await response.text()}`);
  console.log(`  … the buyer ${action === 'pay' ? 'pays' : 'pays another amount'} …`);
}
