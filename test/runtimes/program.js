import { createBehindApi } from 'node-behind-api-client';

const subscription = '550e8400-e29b-41d4-a716-446655440001';
const hang = { headers: { 'X-Mock-Fault': 'hang' } };

/**
 * What a user of the package does, at `endpoint`, where the mock is, at `nobody`, where no server is, and at `breaking`, where the
 * connection of a charge breaks after its work.
 */
export async function program({ endpoint, nobody, breaking }) {
  const connect = (options) =>
    createBehindApi({ endpoint, accessToken: 'token', logLevel: 'off', retries: 1, ...options });
  const { payture } = connect().V20.payments;

  const bill = await payture.billCreate(subscription);
  const status = async () => (await payture.billStatus(bill.data.bill_id)).data.status;
  const statuses = [await status()];
  await fetch(`${endpoint}/__mock/bills/${bill.data.bill_id}/pay`, { method: 'POST' });
  statuses.push(await status(), await status());

  const asked = [];
  const accessToken = async () => {
    asked.push(asked.length === 0 ? 'expired-token' : 'token');
    return asked.at(-1);
  };
  const renewed = await connect({ accessToken }).V20.payments.payture.billCreate(subscription);

  const controller = new AbortController();
  setTimeout(() => controller.abort('the user left'), 200);
  const { signal } = controller;
  const [timeout, aborted, refused] = await Promise.all([
    thrown(payture.billStatus('bill', { ...hang, timeout: 200, retries: 0 })),
    thrown(payture.billCreate(subscription, { ...hang, signal })),
    thrown(connect({ endpoint: nobody }).V20.payments.payture.billCreate(subscription)),
  ]);

  const broken = connect({ endpoint: breaking }).V20.payments.payture;
  await broken.billStatus(bill.data.bill_id);
  // The connection is free for the next call a little after the answer, in Node after a turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const unknown = await thrown(broken.billCreate(subscription));

  return {
    statuses,
    failure: await payture.billStatus(''),
    timeout,
    aborted,
    refused,
    unknown,
    renewed: { success: renewed.success, asked },
  };
}

const thrown = (call) =>
  call.then(
    () => 'nothing was thrown',
    (error) => (error instanceof Error ? { code: error.code, attempts: error.attempts } : error),
  );
