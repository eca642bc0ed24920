import { createBehindApi } from 'node-behind-api-client/core';
import { paymentsV20 } from 'node-behind-api-client/payments/v20';
import { openOrders } from './orders.ts';
import { createServer } from './server.ts';

const {
  BEHIND_ENDPOINT = 'http://127.0.0.1:4010',
  // What the mock signs with. Agree on one of your own with the API's support.
  WEBHOOK_SECRET = 'whsec_bW9jay1vZi10aGUtYmVoaW5kLWFwaS1zZWNyZXQ=',
  ORDERS = 'orders.sqlite',
  PORT = '3000',
} = process.env;

const { payture } = createBehindApi({
  endpoint: BEHIND_ENDPOINT,
  apis: [paymentsV20],
  timeout: 10_000,
}).V20.payments;

const server = createServer({
  payture,
  secret: WEBHOOK_SECRET,
  orders: openOrders(ORDERS),
  deliver: async (order) => console.log(`Delivered: ${order.billId}`),
});

console.log(`Listening on ${await server.listen({ host: '127.0.0.1', port: Number(PORT) })}`);
