// The whole client, and one call with it.
import { createBehindApi } from 'node-behind-api-client';

const behindAPI = createBehindApi({ endpoint: 'https://api.behind.ai:6002', accessToken: 'token' });
const result = await behindAPI.V20.payments.payture.billStatus('bill');
console.log(result.success ? result.data.status : result.message);
