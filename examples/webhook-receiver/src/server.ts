import fastify, { type FastifyInstance } from 'fastify';
import { unwrap } from 'node-behind-api-client/core';
import type { PaymentNotification, PaytureModule } from 'node-behind-api-client/payments/v20';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { Order, Orders } from './orders.ts';

export interface Shop {
  readonly payture: PaytureModule;
  /** With which notices are signed. */
  readonly secret: string;
  readonly orders: Orders;
  readonly deliver: (order: Order) => Promise<void>;
}

const SUBSCRIPTION = '550e8400-e29b-41d4-a716-446655440001';
const PRICE = 99_900; // in kopecks

export function createServer({ payture, secret, orders, deliver }: Shop): FastifyInstance {
  const server = fastify();
  const webhook = new Webhook(secret);

  // The signature is over the bytes of the body, so they are kept until it is verified.
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));

  server.setErrorHandler((error, _, reply) => {
    if (error instanceof WebhookVerificationError) return reply.code(401).send({ error: error.message });
    // Whoever sent the notice sends it again.
    console.error(error);
    return reply.code(500).send({ error: 'Try again' });
  });

  server.post<{ Body: Buffer }>('/orders', async ({ body }) => {
    const { userId } = JSON.parse(String(body));
    const created = unwrap(await payture.billCreateUnauthorised(SUBSCRIPTION, userId));
    orders.add({ billId: created.bill_id, price: PRICE });
    return { billId: created.bill_id, payUrl: created.bill.payUrl };
  });

  server.post<{ Body: Buffer }>('/notices', async ({ body, headers }) => {
    const notice = webhook.verify(body, headers as Record<string, string>) as PaymentNotification;
    return { result: await settle(notice.bill_id) };
  });

  /** A notice says that something has happened, not what: the API is asked for that. */
  async function settle(billId: string): Promise<string> {
    const order = orders.find(billId);
    if (!order) return 'unknown';
    const bill = await payture.billStatus(billId);
    // Where another amount was paid, the API says no, and tells the status all the same.
    const { status, bill_info } = bill.data ?? unwrap(bill);
    if (status !== 'DONE') return status;
    if (bill_info.amount !== order.price) return 'AMOUNT_MISMATCH';
    if (!orders.claim(billId)) return 'delivered before';
    try {
      await deliver(order);
    } catch (error) {
      orders.release(billId);
      throw error;
    }
    return 'delivered';
  }

  return server;
}
