import { cookies } from 'next/headers';
import { createBehindApi } from 'node-behind-api-client/core';
import { paymentsV20 } from 'node-behind-api-client/payments/v20';

/** One client serves everybody: `cookies` knows at each call whose request it is. */
export const { payture } = createBehindApi({
  endpoint: process.env.BEHIND_ENDPOINT ?? 'http://127.0.0.1:4010',
  apis: [paymentsV20],
  accessToken: async () => (await cookies()).get('token')?.value,
  timeout: 10_000,
}).V20.payments;
