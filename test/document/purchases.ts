import { expect, it } from 'vitest';
import type { Scenarios } from './scenarios.ts';
import { nobody } from './servers.ts';
import { GIFT_CODE, REFUSED, SUBSCRIPTION, USER, UUID, World } from './world.ts';

// Flows that create a bill and send the buyer to pay it.

export const purchases: Scenarios = {
  'Basic Payment Flow for Authorized Users'(block) {
    it('sends the buyer to the payment page', async () => {
      const world = new World();
      const { bill_id, bill } = (await world.run(block)).get('paymentData') as Created;
      expect(bill_id).toMatch(UUID);
      expect(world.location.href).toBe(bill.payUrl);
      expect(world.logs).toEqual([
        'Creating payment bill...',
        '✓ Bill created successfully!',
        `Bill ID: ${bill_id}`,
        `Payment URL: ${bill.payUrl}`,
      ]);
    });

    it('goes nowhere when the bill is refused', async () => {
      const world = new World(REFUSED);
      expect((await world.run(block)).get('paymentData')).toBeNull();
      expect(world.logs).toContain("✗ Failed to create bill: Can't finish request");
      expect(world.location.href).toBe('https://mysite.com/');
    });

    it('catches the error when there is no connection', async () => {
      const world = new World({ endpoint: await nobody() });
      expect((await world.run(block)).get('paymentData')).toBeNull();
      expect(world.errors[0]).toMatch(
        /^Error creating payment: ConnectionError: V20.payments.payture.billCreate/,
      );
    });
  },

  'Guest Checkout with Custom Redirect'(block) {
    it('keeps the bill and sends the buyer to the payment page', async () => {
      const world = new World();
      const { bill_id, bill } = (await world.run(block)).get('guestPayment') as Created;
      expect(world.sent).toEqual([
        {
          subscription_id: SUBSCRIPTION,
          user_id: USER,
          redirect_url: 'https://mysite.com/thank-you',
          extended: { source: 'landing_page', campaign: 'spring_sale_2024' },
          access_token: 'token',
        },
      ]);
      expect(world.sessionStorage.getItem('pending_bill_id')).toBe(bill_id);
      expect(world.location.href).toBe(bill.payUrl);
    });

    it('keeps nothing when the bill is refused', async () => {
      const world = new World(REFUSED);
      expect((await world.run(block)).get('guestPayment')).toBeNull();
      expect(world.sessionStorage.items.size).toBe(0);
    });
  },

  'Page Access Purchase with Extended Data'(block) {
    it('keeps bill and page and sends the buyer to the payment page', async () => {
      const world = new World();
      const purchase = (await world.run(block)).get('pageAccessPurchase');
      const billId = world.sessionStorage.getItem('pending_bill_id');
      expect(billId).toMatch(UUID);
      expect(purchase).toEqual({
        success: true,
        billId,
        pageId: 'ck4jrtawdA3Ed4',
        paymentUrl: world.location.href,
      });
      expect(world.sent[0]).toMatchObject({ extended: { pageId: 'ck4jrtawdA3Ed4' } });
      expect(world.sessionStorage.getItem('pending_page_id')).toBe('ck4jrtawdA3Ed4');
    });

    it('answers why the bill is refused', async () => {
      const purchase = (await new World(REFUSED).run(block)).get('pageAccessPurchase');
      expect(purchase).toEqual({ success: false, error: "Can't finish request" });
    });
  },

  'Gift Purchase Workflow'(block) {
    it('makes a gift, which has a code once it is paid', async () => {
      const world = new World();
      const { billId, ...rest } = (await world.run(block)).get('giftPurchase') as { billId: string };
      expect(rest).toEqual({ success: true, paymentUrl: world.location.href });
      await world.pay('pay');
      expect(await world.status(billId)).toMatchObject({
        data: { status: 'PAID', bill_info: { gift: { code: expect.stringMatching(GIFT_CODE) } } },
      });
    });

    it('answers why the bill is refused', async () => {
      const purchase = (await new World(REFUSED).run(block)).get('giftPurchase');
      expect(purchase).toEqual({ success: false, error: "Can't finish request" });
    });
  },

  'Page Access Purchase': sends({ pageId: 'ck4jrtawdA3Ed4' }),

  'Gift Purchase with Recipient Info': sends({
    giftRecipient: 'friend@example.com',
    giftMessage: 'Happy Birthday!',
    giftOccasion: 'birthday',
  }),

  'Marketing Campaign Tracking': sends({
    source: 'facebook_ad',
    campaign: 'spring_sale_2024',
    referrer: 'influencer_abc',
    utm_source: 'social',
    utm_medium: 'paid',
    utm_campaign: 'spring24',
  }),
};

interface Created {
  bill_id: string;
  bill: { payUrl: string };
}

function sends(extended: object): Scenarios[string] {
  return (block) => {
    it('creates a bill with this data', async () => {
      const redirectUrl = 'https://mysite.com/return';
      const world = new World({ globals: { subscriptionId: SUBSCRIPTION, userId: USER, redirectUrl } });
      expect((await world.run(block)).get('result')).toMatchObject({ success: true });
      expect(world.sent).toMatchObject([{ redirect_url: redirectUrl, extended }]);
    });
  };
}
