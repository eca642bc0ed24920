import { createBehindApi } from 'node-behind-api-client';

const behindAPI = createBehindApi({
  endpoint: location.origin,
  accessToken: 'token-in-the-browser',
  retries: 0,
  logLevel: 'off',
});

declare global {
  var finished: Promise<unknown>;
}

globalThis.finished = (async () => {
  await behindAPI.V20.payments.payture.billStatus('bill');
  await behindAPI.V20.payments.payture.billStatus('bill');
  await behindAPI.V20.sales.companies.process('queue', 'group', 'account', 'template', 'prompt');
  await fetch('/api/payments/20/payture/unheardOf', { method: 'POST', body: '{}' });
})();
