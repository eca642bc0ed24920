import { describe, expect, it } from 'vitest';
import type { Scenarios } from './scenarios.ts';
import { GIFT_CODE, type Payment, REFUSED, SUBSCRIPTION, USER, UUID, World } from './world.ts';

// Flows that wait for the payment of a bill.

const GIFT = { giftRecipient: 'recipient@example.com' };

export const monitoring: Scenarios = {
  'Payment Status Monitoring'(block) {
    it('gives up after ten attempts on a bill that nobody pays', async () => {
      const world = new World();
      const result = (await world.run(block)).get('paymentResult');
      expect(result).toEqual({ success: false, error: 'Timeout', status: 'PENDING' });
      expect(world.sent).toHaveLength(10);
      expect(world.logs.at(-1)).toBe('Payment not completed: Timeout');
    });

    async function monitor(world: World, payment: Payment, extended?: object) {
      const scope = await world.run(block);
      world.logs.length = 0;
      world.buyer = payment;
      return scope.call('monitorPaymentStatus', await world.bill(extended));
    }

    it('ends successfully after the payment', async () => {
      const world = new World();
      expect(await monitor(world, 'pay')).toEqual({
        success: true,
        status: 'PAID',
        billInfo: { bill_status: 'PAID', amount: 99900 },
      });
      expect(world.logs[1]).toBe('Current status: PENDING');
      expect(world.logs.at(-1)).toBe('✓ Payment completed successfully!');
    });

    it('shows the code of a gift', async () => {
      const world = new World();
      expect(await monitor(world, 'pay', GIFT)).toMatchObject({
        billInfo: { gift: { code: expect.stringMatching(GIFT_CODE) } },
      });
      expect(world.logs.at(-1)).toMatch(/^Gift code: GIFT-[A-Z\d]{6}$/);
    });

    it('takes the branch of a failure when the amount is wrong', async () => {
      const world = new World();
      // This answer has no message; that of its status is never reached, because it is no success.
      expect(await monitor(world, 'payWrongAmount')).toEqual({ success: false, error: undefined });
      expect(world.logs.at(-1)).toBe('✗ Status check failed: undefined');
    });
  },

  'Complete Purchase Flow with Error Handling'(block) {
    it('completes the three purchases of the example', async () => {
      const world = new World();
      world.buyer = 'pay';
      const scope = await world.run(block);
      const flows = ['standardPurchase', 'pageAccessPurchase', 'giftPurchase'].map((name) => scope.get(name));
      expect(flows).toEqual(
        Array(3).fill({
          billId: expect.stringMatching(UUID),
          paymentUrl: expect.stringMatching(/^https?:/),
          status: 'PAID',
          error: null,
        }),
      );
      expect(world.opened.map(({ url, closed }) => ({ paymentUrl: url, closed }))).toMatchObject(
        flows.map((flow) => ({ paymentUrl: (flow as { paymentUrl: string }).paymentUrl, closed: true })),
      );
      expect(world.sessionStorage.items.size).toBe(0);
      expect(world.logs.filter((line) => line === '✓ Payment completed successfully!')).toHaveLength(3);
      expect(world.sent.filter((sent) => sent.extended)).toMatchObject([
        { extended: {} },
        { extended: { pageId: 'ck4jrtawdA3Ed4' }, redirect_url: 'https://mysite.com/access-granted' },
      ]);
    });

    describe('without a payment', () => {
      async function purchase(world: World, options: object = { isGuest: true, ...GIFT }) {
        world.buyer = 'pay';
        const scope = await world.run(block);
        world.buyer = undefined;
        return {
          flow: (wish: object = options) => scope.call('completePurchaseFlow', SUBSCRIPTION, USER, wish),
        };
      }

      it('the popup is blocked: the page itself goes there', async () => {
        const world = new World();
        const { flow } = await purchase(world);
        world.onOpen = () => false;
        const { paymentUrl } = (await flow()) as { paymentUrl: string };
        expect(world.location.href).toBe(paymentUrl);
        expect(world.logs.at(-1)).toBe('⚠ Popup blocked, redirecting in current window...');
        expect(world.sessionStorage.getItem('current_bill_id')).toMatch(UUID);
      });

      it('the buyer closes the window', async () => {
        const world = new World();
        const { flow } = await purchase(world);
        world.onOpen = (window) => {
          window.close();
          return true;
        };
        const error = 'Payment window closed without completion';
        expect(await flow()).toMatchObject({ status: 'PENDING', error });
        expect(world.logs.at(-1)).toBe(`✗ Payment not completed: ${error}`);
      });

      it('the buyer does nothing', async () => {
        const world = new World({ speed: 1000 });
        const { flow } = await purchase(world);
        expect(await flow()).toMatchObject({ status: 'PENDING', error: 'Payment monitoring timeout' });
      });

      it('the amount is wrong, and the buyer closes the window', async () => {
        const world = new World();
        const { flow } = await purchase(world);
        world.onOpen = (window) => {
          void world.pay('payWrongAmount').then(() => window.close());
          return true;
        };
        expect(await flow()).toMatchObject({ status: 'AMOUNT_MISMATCH' });
      });

      it('there is no bill', async () => {
        const world = new World(REFUSED);
        expect((await world.run(block)).get('giftPurchase')).toEqual({
          billId: null,
          paymentUrl: null,
          status: null,
          error: "Can't finish request",
        });
        expect(world.opened).toEqual([]);
      });
    });

    it('the buyer pays and closes the window', async () => {
      const world = new World();
      world.onOpen = (window) => {
        void world.pay('pay').then(() => window.close());
        return true;
      };
      expect((await world.run(block)).get('giftPurchase')).toMatchObject({ status: 'PAID', error: null });
    });
  },
};
