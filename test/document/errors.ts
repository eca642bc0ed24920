import { expect, it } from 'vitest';
import type { Scenarios } from './scenarios.ts';
import { nobody, silentServer } from './servers.ts';
import { REFUSED, SUBSCRIPTION, USER, UUID, World } from './world.ts';

// What the document does about errors.

export const errors: Scenarios = {
  'Error Handling'(block) {
    it('creates the bill and goes to pay it', async () => {
      const world = new World();
      const result = (await world.run(block)).get('result');
      expect(result).toEqual({
        success: true,
        billId: expect.stringMatching(UUID),
        paymentUrl: world.location.href,
        pageId: 'ck4jrtawdA3Ed4',
      });
      expect(world.sent).toMatchObject([{ extended: { pageId: 'ck4jrtawdA3Ed4' } }]);
    });

    it('tells the buyer that the bill is refused', async () => {
      const world = new World(REFUSED);
      await world.run(block);
      expect(world.errors).toEqual([
        "API Error: Can't finish request",
        "Operation failed: Can't finish request",
      ]);
      expect(world.alerts).toEqual(['Unable to create payment. Please try again.']);
    });

    it('tells the buyer when there is no connection', async () => {
      const world = new World({ endpoint: await nobody() });
      await world.run(block);
      expect(world.errors[0]).toMatch(/^Unexpected error: ConnectionError/);
      expect(world.alerts).toHaveLength(1);
    });

    it.each([
      [['', USER], 'Missing required parameters'],
      [['not-a-uuid', USER], 'Invalid UUID format'],
    ])('%j is not sent', async (args, error) => {
      const world = new World();
      const scope = await world.run(block);
      expect(await scope.call('safePaymentOperation', ...args)).toEqual({ success: false, error });
      expect(world.sent).toHaveLength(1);
    });
  },

  'Invalid UUID Format'(block) {
    it('returns a failure', async () => {
      const { returned } = await new World({ globals: { subscriptionId: 'subscription' } }).run(block);
      expect(returned).toEqual({ success: false, error: 'Invalid UUID format' });
    });

    it('lets a UUID through', async () => {
      const { returned } = await new World({ globals: { subscriptionId: SUBSCRIPTION } }).run(block);
      expect(returned).toBeUndefined();
    });
  },

  'Payment Amount Mismatch'(block) {
    it.each([
      ['payWrongAmount', 'AMOUNT_MISMATCH', ['Payment amount verification failed']],
      ['pay', 'PAID', []],
    ] as const)('%s: %s', async (payment, status, errors) => {
      const billId = await new World().bill({}, payment);
      const world = new World({ globals: { billId } });
      expect((await world.run(block)).get('statusResult')).toMatchObject({ data: { status } });
      expect(world.errors).toEqual(errors);
    });
  },

  'Network Timeout'(block) {
    it('passes the answer on', async () => {
      const scope = await new World({ speed: 1 }).run(block);
      const result = await scope.call('createBillWithTimeout', SUBSCRIPTION, USER);
      expect(result).toMatchObject({ success: true, data: { bill_id: expect.stringMatching(UUID) } });
    });

    it('ends when no answer comes', async () => {
      const scope = await new World({ endpoint: await silentServer() }).run(block);
      const result = await scope.call('createBillWithTimeout', SUBSCRIPTION, USER, 1000);
      expect(result).toEqual({ success: false, error: 'Request timeout' });
    });
  },

  'Retry Logic for Failed Payments'(block) {
    it('is content with the first answer that is good', async () => {
      const world = new World();
      const scope = await world.run(block);
      const result = await scope.call('createBillWithRetry', SUBSCRIPTION, USER);
      expect(result).toMatchObject({ success: true, data: { bill_id: expect.stringMatching(UUID) } });
      expect(world.logs).toEqual(['Payment creation attempt 1/3', '✓ Payment created successfully']);
    });

    it('tries three times', async () => {
      const world = new World(REFUSED);
      const scope = await world.run(block);
      const result = await scope.call('createBillWithRetry', SUBSCRIPTION, USER);
      expect(result).toEqual({ success: false, error: "Failed after 3 attempts: Can't finish request" });
      expect(world.sent).toHaveLength(3);
      expect(world.logs).toContain('Waiting 4000ms before retry...');
    });

    it('catches the error when there is no connection', async () => {
      const world = new World({ endpoint: await nobody() });
      const scope = await world.run(block);
      const result = await scope.call('createBillWithRetry', SUBSCRIPTION, USER, 2);
      const error = expect.stringMatching(/^Failed after 2 attempts: .*ECONNREFUSED/);
      expect(result).toEqual({ success: false, error });
      expect(world.errors).toHaveLength(2);
    });
  },
};
