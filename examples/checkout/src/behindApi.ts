import { createBehindApi } from 'node-behind-api-client/core';
import { paymentsV20 } from 'node-behind-api-client/payments/v20';

export const endpoint: string = import.meta.env.VITE_BEHIND_ENDPOINT ?? 'http://127.0.0.1:4010';

export const { payture } = createBehindApi({
  endpoint,
  apis: [paymentsV20],
  // Chromium sends a POST again by itself when a connection breaks. With the same key, the server does the work once.
  idempotencyHeader: 'Idempotency-Key',
}).V20.payments;
