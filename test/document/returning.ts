import { expect, it } from 'vitest';
import type { Scenarios } from './scenarios.ts';
import { GIFT_CODE, World } from './world.ts';

// The buyer comes back from the payment page.

export const returning: Scenarios = {
  'Payment Return Handler with Page Access'(block) {
    const shownAfterReturn = async (world: World) => {
      await world.run(block);
      await world.load();
      return Object.fromEntries(world.elements);
    };
    const shown = (textContent: unknown) => ({ textContent, style: {} });
    const revealed = { textContent: '', style: { display: 'block' } };

    it('shows the code of a gift', async () => {
      const world = new World();
      world.sessionStorage.setItem('pending_bill_id', await world.bill({ giftRecipient: 'a@b.c' }, 'pay'));
      expect(await shownAfterReturn(world)).toEqual({
        status: shown('Payment successful! Your gift code is ready.'),
        'gift-code': shown(expect.stringMatching(GIFT_CODE)),
        'gift-section': revealed,
      });
      expect(world.sessionStorage.items.size).toBe(0);
    });

    it('shows the page that was bought', async () => {
      const world = new World();
      world.sessionStorage.setItem('pending_bill_id', await world.bill({ pageId: 'page-1' }, 'pay'));
      world.sessionStorage.setItem('pending_page_id', 'page-1');
      expect(await shownAfterReturn(world)).toEqual({
        status: shown('Payment successful! Your page access has been granted.'),
        'page-info': shown('You now have access to page: page-1'),
        'page-section': revealed,
      });
      expect(world.sessionStorage.items.size).toBe(0);
    });

    it('takes the bill from the address, and knows the status after PAID', async () => {
      const world = new World();
      const billId = await world.bill({}, 'pay');
      world.location.search = `?bill_id=${billId}`;
      const scope = await world.run(block);
      const success = {
        success: true,
        paymentType: 'subscription',
        message: 'Payment successful! Your subscription is now active.',
      };
      expect(await scope.call('handlePaymentReturn')).toEqual({ ...success, status: 'PAID' });
      expect(await scope.call('handlePaymentReturn')).toEqual({ ...success, status: 'DONE' });
    });

    it('says that the payment is still pending', async () => {
      const world = new World();
      world.sessionStorage.setItem('pending_bill_id', await world.bill());
      expect(await shownAfterReturn(world)).toEqual({
        status: shown('Payment is still being processed. Please wait...'),
      });
    });

    it('takes the branch of a failure when the amount is wrong', async () => {
      const world = new World();
      world.sessionStorage.setItem('pending_bill_id', await world.bill({}, 'payWrongAmount'));
      expect(await shownAfterReturn(world)).toEqual({ status: shown('Payment not completed') });
      expect(world.logs.at(-1)).toBe('✗ Failed to check status: undefined');
    });

    it('asks for nothing without a bill', async () => {
      const world = new World();
      const scope = await world.run(block);
      expect(await scope.call('handlePaymentReturn')).toEqual({ success: false, error: 'No bill ID' });
      expect(world.sent).toEqual([]);
    });
  },
};
