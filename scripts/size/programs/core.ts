// The client without any document; a call can still be made by its path.
import { createBehindApi } from 'node-behind-api-client/core';

const behindAPI = createBehindApi({ endpoint: 'https://api.behind.ai:6002', accessToken: 'token', apis: [] });
const result = await behindAPI.request('payments/20/payture/billStatus', { bill_id: 'bill' });
console.log(result.success ? result.data : result.message);
