// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { PaymentsV20 } from './modules.ts';

/**
 * Behind API – payments v20: Bills for subscriptions and gifts, paid through the Payture gateway.
 *
 * Give it to `createBehindApi({ apis: [paymentsV20] })`.
 */
export const paymentsV20: Api<{ readonly V20: { readonly payments: PaymentsV20 } }> = {
  'payments/20/payture': {
    billCreate: 'charge subscription_id',
    billCreateUnauthorised: 'charge subscription_id user_id redirect_url extended',
    billStatus: 'read bill_id',
  },
};
