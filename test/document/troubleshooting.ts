import { expect, it } from 'vitest';
import type { Scenarios } from './scenarios.ts';
import { World } from './world.ts';

export const troubleshooting: Scenarios = {
  'Payment window blocked by popup blocker'(block) {
    const paymentUrl = 'https://payture.com/apim/Pay?SessionId=abc123xyz';

    it('falls back to the page itself', async () => {
      const world = new World({ globals: { paymentUrl } });
      world.onOpen = () => false;
      await world.run(block);
      expect(world.alerts).toEqual(['Please allow popups for this site to complete payment']);
      expect(world.location.href).toBe(paymentUrl);
    });

    it('leaves the page as it is when the window opens', async () => {
      const world = new World({ globals: { paymentUrl } });
      await world.run(block);
      expect(world.opened).toMatchObject([{ url: paymentUrl }]);
      expect(world.location.href).toBe('https://mysite.com/');
    });
  },

  'Payment status remains PENDING after successful payment'(block) {
    it('logs all of the status', async () => {
      const world = new World();
      const billId = await world.bill({}, 'pay');
      const result = await (await world.run(block)).call('debugPaymentStatus', billId);
      expect(result).toMatchObject({ success: true, data: { status: 'PAID' } });
      expect(world.logs).toEqual([
        `Debugging bill: ${billId}`,
        `API Response: ${JSON.stringify(result, null, 2)}`,
        'Status: PAID',
        'Bill Status: PAID',
        'Amount: 99900',
      ]);
    });

    it('logs what there is of a failure', async () => {
      const world = new World();
      await (await world.run(block)).call('debugPaymentStatus', '');
      expect(world.logs.slice(2)).toEqual([
        'Status: undefined',
        'Bill Status: undefined',
        'Amount: undefined',
      ]);
    });
  },

  'Amount mismatch errors'(block) {
    it.each([
      [999, true, []],
      [100, false, ['Amount mismatch detected!']],
    ])('expects %d: %s', async (expected, agrees, errors) => {
      const world = new World();
      const scope = await world.run(block);
      expect(await scope.call('verifyPaymentAmount', await world.bill({}, 'pay'), expected)).toBe(agrees);
      expect(world.logs).toEqual([`Expected: ${expected}, Actual: 999`]);
      expect(world.errors).toEqual(errors);
    });
  },

  'Lost bill_id after page refresh'(block) {
    it('finds the bill again in either storage', async () => {
      const world = new World();
      const scope = await world.run(block);
      const billId = await world.bill();
      await scope.call('saveBillId', billId);
      expect(await scope.call('retrieveBillId')).toBe(billId);
      world.sessionStorage.items.clear();
      const found = await scope.call('retrieveBillId');
      expect(await world.status(String(found))).toMatchObject({ data: { status: 'PENDING' } });
      expect(world.warnings).toEqual([]);
    });

    it('warns when the bill is old', async () => {
      const world = new World();
      const scope = await world.run(block);
      const yesterday = Date.now() - 25 * 3_600_000;
      world.localStorage.setItem('bill_data', JSON.stringify({ timestamp: yesterday }));
      await scope.call('retrieveBillId');
      expect(world.warnings).toEqual(['Bill ID is more than 24 hours old']);
    });
  },
};
