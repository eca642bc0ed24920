// Generated from spec/ by `npm run generate`. Do not edit.

import type { PaymentsV10 } from './payments/v10/modules.ts';
import { paymentsV10 } from './payments/v10/table.ts';
import type { PaymentsV20 } from './payments/v20/modules.ts';
import { paymentsV20 } from './payments/v20/table.ts';
import type { PaymentsV21 } from './payments/v21/modules.ts';
import { paymentsV21 } from './payments/v21/table.ts';

/** Every call of the client, by version, app and module. */
export interface BehindApi {
  readonly V10: {
    /** The first version of bills, gifts and product checks. */
    readonly payments: PaymentsV10;
  };
  readonly V20: {
    /** Bills for subscriptions and gifts, paid through the Payture gateway. */
    readonly payments: PaymentsV20;
  };
  readonly V21: {
    /** The newest bills, through Payture or Stripe, with cards and subscriptions. */
    readonly payments: PaymentsV21;
  };
}

export const mainApis = [paymentsV10, paymentsV20, paymentsV21];
