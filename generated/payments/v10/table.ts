// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { PaymentsV10 } from './modules.ts';

/**
 * Behind API – payments v10: The first version of bills, gifts and product checks.
 *
 * Give it to `createBehindApi({ apis: [paymentsV10] })`.
 */
export const paymentsV10: Api<{ readonly V10: { readonly payments: PaymentsV10 } }> = {
  'payments/10/gift': {
    get: 'read code',
    send: 'charge code delivery_time delivery_email delivery_name extended',
    apply: 'write code',
  },
  'payments/10/payture': {
    billCreate: 'charge subscription_id',
    billCreateUnauthorised: 'charge subscription_id user_id redirect_url',
    billStatus: 'read bill_id',
  },
  'payments/10/product': {
    has: 'read user_id product_id',
  },
  'payments/10/telegram': {
    billCreate: 'charge subscription_id',
    billCreateUnauthorised: 'charge subscription_id user_id redirect_url',
    billStatus: 'read bill_id',
    start: 'charge ctx',
    successfulPayment: 'write ctx',
  },
};
