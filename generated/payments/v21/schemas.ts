// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type {
  PaytureBillCreateArguments,
  PaytureBillCreateUnauthorisedArguments,
  PaytureBillStatusArguments,
  StripeBillCreateArguments,
  StripeBillCreateUnauthorisedArguments,
  StripeBillStatusArguments,
  SubscriptionsCancelArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – payments v21, by module and call. */
export interface PaymentsV21Schemas {
  readonly cards: {
    readonly getList: ArgumentsSchema<NoArguments>;
  };
  readonly payture: {
    readonly billCreate: ArgumentsSchema<PaytureBillCreateArguments>;
    readonly billCreateUnauthorised: ArgumentsSchema<PaytureBillCreateUnauthorisedArguments>;
    readonly billStatus: ArgumentsSchema<PaytureBillStatusArguments>;
  };
  readonly stripe: {
    readonly billCreate: ArgumentsSchema<StripeBillCreateArguments>;
    readonly billCreateUnauthorised: ArgumentsSchema<StripeBillCreateUnauthorisedArguments>;
    readonly billStatus: ArgumentsSchema<StripeBillStatusArguments>;
  };
  readonly subscriptions: {
    readonly getList: ArgumentsSchema<NoArguments>;
    readonly cancel: ArgumentsSchema<SubscriptionsCancelArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – payments v21, by module and call. Give it to
 * `validator([paymentsV21Schemas])`.
 */
export const paymentsV21Schemas: PaymentsV21Schemas = schemasOf(
  'V21.payments',
  {
    cards: { getList: { members: {} } },
    payture: {
      billCreate: { members: { subscriptionId: '#SubscriptionId' }, required: ['subscriptionId'] },
      billCreateUnauthorised: {
        members: { subscriptionId: '#SubscriptionId', userId: '#BuyerId' },
        required: ['subscriptionId', 'userId'],
      },
      billStatus: { members: { billId: '#BillId' }, required: ['billId'] },
    },
    stripe: {
      billCreate: { members: { subscriptionId: '#SubscriptionId' }, required: ['subscriptionId'] },
      billCreateUnauthorised: {
        members: { subscriptionId: '#SubscriptionId' },
        required: ['subscriptionId'],
      },
      billStatus: { members: { billId: '#BillId' }, required: ['billId'] },
    },
    subscriptions: {
      getList: { members: {} },
      cancel: {
        members: { subscriptionId: { type: 'string', limits: { minLength: 1 } } },
        required: ['subscriptionId'],
      },
    },
  },
  {
    SubscriptionId: { type: 'string', limits: { minLength: 1 } },
    BuyerId: { type: 'string', limits: { minLength: 1 } },
    BillId: { type: 'string', limits: { minLength: 1 } },
  },
);
