// The client with one document, and one call with it.
import { createBehindApi } from 'node-behind-api-client/core';
import { paymentsV20 } from 'node-behind-api-client/payments/v20';

const behindAPI = createBehindApi({
  endpoint: 'https://api.behind.ai:6002',
  accessToken: 'token',
  apis: [paymentsV20],
});
const result = await behindAPI.V20.payments.payture.billStatus('bill');
console.log(result.success ? result.data.status : result.message);
