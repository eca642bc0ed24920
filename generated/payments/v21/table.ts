// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { PaymentsV21 } from './modules.ts';

/**
 * Behind API – payments v21: The newest bills, through Payture or Stripe, with cards and subscriptions.
 *
 * Give it to `createBehindApi({ apis: [paymentsV21] })`.
 */
export const paymentsV21: Api<{ readonly V21: { readonly payments: PaymentsV21 } }> = {
  'payments/21/cards': {
    getList: 'read',
  },
  'payments/21/payture': {
    billCreate: 'charge subscription_id',
    billCreateUnauthorised: 'charge subscription_id user_id',
    billStatus: 'read bill_id',
  },
  'payments/21/stripe': {
    billCreate: 'charge subscription_id',
    billCreateUnauthorised: 'charge subscription_id',
    billStatus: 'read bill_id',
  },
  'payments/21/subscriptions': {
    getList: 'read',
    cancel: 'write subscription_id',
  },
};
