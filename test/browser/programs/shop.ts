// A shop that uses the built client: /?endpoint=… sells, /thanks is where the buyer comes back to.
import { createBehindApi } from 'node-behind-api-client';

const said = document.querySelector('output') as HTMLOutputElement;
const buy = document.querySelector('button') as HTMLButtonElement;
const parameters = new URLSearchParams(location.search);
const endpoint = parameters.get('endpoint') ?? sessionStorage.getItem('endpoint') ?? '';
sessionStorage.setItem('endpoint', endpoint);

const { payture } = createBehindApi({ endpoint }).V20.payments;

async function purchase(): Promise<void> {
  const thanks = `${location.origin}/thanks?order=7`;
  const bill = await payture.billCreateUnauthorised('subscription', 'buyer', thanks);
  if (bill.success) location.assign(`${bill.data.bill.payUrl}`);
  else said.textContent = bill.message ?? 'no bill';
}

async function check(): Promise<void> {
  const bill = await payture.billStatus(parameters.get('bill_id') ?? '');
  said.textContent = bill.data?.status ?? bill.message ?? 'no status';
}

buy.onclick = location.pathname === '/thanks' ? check : purchase;
