import { expect, it, vi } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Scenarios } from './scenarios.ts';
import { GIFT_CODE, type Payment, SUBSCRIPTION, USER, UUID, World } from './world.ts';

// Advanced patterns, on pages and on a server.

export const patterns: Scenarios = {
  'Multi-Currency Support'(block) {
    it.each([
      ['US', 'USD', 'https://mysite.com/return'],
      ['FR', 'RUB', 'https://mysite.ru/return'],
    ])('%s pays in %s', async (country, currency, redirect_url) => {
      const world = new World();
      const scope = await world.run(block);
      const result = await scope.call('createInternationalPayment', SUBSCRIPTION, USER, country);
      expect(result).toMatchObject({ success: true });
      expect(world.sent).toMatchObject([{ redirect_url, extended: { currency, country } }]);
    });
  },

  'Payment Analytics Tracking'(block) {
    it('tracks the bill it creates', async () => {
      const world = new World();
      const scope = await world.run(block);
      const result = await scope.call('createTrackedPayment', SUBSCRIPTION, USER, { campaign: 'spring' });
      const { bill_id } = (result as { data: { bill_id: string } }).data;
      expect(world.sent).toMatchObject([
        {
          extended: {
            campaign: 'spring',
            sessionId: expect.stringMatching(/^session_\d+_\w+$/),
            deviceType: 'mobile',
            referrer: 'https://search.example/',
          },
        },
      ]);
      expect(world.logs).toHaveLength(1);
      expect(world.logs[0]).toMatch(/^Analytics: payment_initiated /);
      expect(world.logs[0]).toContain(`billId: '${bill_id}'`);
      expect(world.logs[0]).toContain('success: true');
    });
  },

  'Webhook Handler for Payment Notifications'(block) {
    async function shop({ signed = true } = {}) {
      const posts = new Map<string, (request: object, response: Response) => Promise<void>>();
      const updateUserSubscription = vi.fn(async (_billId: string) => undefined);
      const sendPaymentConfirmation = vi.fn(async (_billId: string) => undefined);
      const app = { post: posts.set.bind(posts) };
      const verifyWebhookSignature = () => signed;
      const world = new World({
        globals: { app, verifyWebhookSignature, updateUserSubscription, sendPaymentConfirmation },
      });
      await world.run(block);
      const notify = async (bill_id: string) => {
        const response = new Response();
        await posts.get('/webhooks/payture')?.({ body: { bill_id, status: 'x', amount: 1 } }, response);
        return response.sent;
      };
      return { world, notify, updateUserSubscription, sendPaymentConfirmation };
    }

    it('answers 200, and delivers once the bill is DONE', async () => {
      const { world, notify, updateUserSubscription, sendPaymentConfirmation } = await shop();
      const billId = await world.bill({}, 'pay');
      expect(await notify(billId)).toEqual([200, { success: false, status: 'PAID' }]);
      expect(updateUserSubscription).not.toHaveBeenCalled();
      expect(await notify(billId)).toEqual([200, { success: true }]);
      expect(updateUserSubscription).toHaveBeenCalledExactlyOnceWith(billId);
      expect(sendPaymentConfirmation).toHaveBeenCalledExactlyOnceWith(billId);
    });

    it('answers 200 with the status when the amount is wrong', async () => {
      const { world, notify, updateUserSubscription } = await shop();
      const billId = await world.bill({}, 'payWrongAmount');
      expect(await notify(billId)).toEqual([200, { success: false, status: 'AMOUNT_MISMATCH' }]);
      expect(updateUserSubscription).not.toHaveBeenCalled();
    });

    it('answers 401 to what is not signed', async () => {
      const { world, notify } = await shop({ signed: false });
      expect(await notify('bill')).toEqual([401, { error: 'Invalid signature' }]);
      expect(world.sent).toEqual([]);
    });
  },

  'Subscription Management Dashboard'(block) {
    it('sorts the bills by what became of them', async () => {
      const bills = new Map<string, { bill_id: string; created_at: string }>();
      const add = async (name: string, extended?: object, payment?: Payment) => {
        bills.set(name, { bill_id: await new World().bill(extended, payment), created_at: `${name} day` });
      };
      await add('pending');
      await add('paid', {}, 'pay');
      await add('gift', { giftRecipient: 'a@b.c' }, 'pay');
      await add('wrong', {}, 'payWrongAmount');
      const row = (name: string, status: string) => ({
        billId: bills.get(name)?.bill_id,
        amount: 999,
        status,
        createdAt: `${name} day`,
      });

      const fetchUserBills = vi.fn(async () => [...bills.values()]);
      const world = new World({ globals: { fetchUserBills } });
      expect((await world.run(block)).get('dashboard')).toEqual({
        activeSubscriptions: [row('paid', 'PAID')],
        pendingPayments: [row('pending', 'PENDING')],
        completedPayments: [row('paid', 'PAID'), row('gift', 'PAID')],
        giftCodes: [{ ...row('gift', 'PAID'), giftCode: expect.stringMatching(GIFT_CODE) }],
        totalSpent: 1998,
      });
      expect(fetchUserBills).toHaveBeenCalledExactlyOnceWith(USER);
      expect(world.logs[0]).toMatch(/^Payment Dashboard: \{/);
    });
  },

  'Test Environment Setup'(block) {
    it('passes its three tests', async () => {
      const world = new World();
      await world.run(block);
      await eventually(() => expect(world.logs).toContain('=== TEST COMPLETE ==='));
      expect(world.logs.filter((line) => line === '✓ PASS')).toHaveLength(3);
      expect(world.logs).toContain('Status: PENDING\n');
      expect(world.logs).toContain('Error message: bill_id can not be empty\n');
      expect(world.logs).not.toContain('✗ FAIL');
    });
  },

  'Security Considerations'(block) {
    const sanitizeUuid = (text: string) => text.trim().toLowerCase();

    async function init({ verified = true, limited = false } = {}) {
      const auditLog = vi.fn((_entry: object) => undefined);
      const isRateLimited = () => limited;
      const verifyCsrfToken = (token: string) => verified && token === 'csrf';
      const world = new World({ globals: { auditLog, isRateLimited, verifyCsrfToken, sanitizeUuid } });
      const scope = await world.run(block);
      const result = await scope.call('securePaymentInit', ` ${SUBSCRIPTION}`, USER.toUpperCase(), 'csrf');
      return { world, result, auditLog };
    }

    it('sends what was cleaned, and writes it down', async () => {
      const { world, result, auditLog } = await init();
      expect(world.sent).toMatchObject([{ subscription_id: SUBSCRIPTION, user_id: USER }]);
      expect(result).toMatchObject({ success: true });
      expect(auditLog).toHaveBeenCalledExactlyOnceWith({
        action: 'payment_initiated',
        userId: USER,
        billId: expect.stringMatching(UUID),
        success: true,
        timestamp: expect.any(String),
      });
    });

    it.each([
      [{ verified: false }, 'Invalid security token'],
      [{ limited: true }, 'Too many requests. Please try again later.'],
    ])('%j: sends nothing', async (situation, error) => {
      const { world, result } = await init(situation);
      expect(result).toEqual({ success: false, error });
      expect(world.sent).toEqual([]);
    });
  },
};

/** As far as a handler of express uses it. */
class Response {
  sent: [status: number, body: unknown] | undefined;

  status(status: number) {
    return {
      json: (body: unknown) => {
        this.sent = [status, body];
      },
    };
  }
}
