// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type {
  PaytureBillCreateArguments,
  PaytureBillCreateUnauthorisedArguments,
  PaytureBillStatusArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – payments v20, by module and call. */
export interface PaymentsV20Schemas {
  readonly payture: {
    readonly billCreate: ArgumentsSchema<PaytureBillCreateArguments>;
    readonly billCreateUnauthorised: ArgumentsSchema<PaytureBillCreateUnauthorisedArguments>;
    readonly billStatus: ArgumentsSchema<PaytureBillStatusArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – payments v20, by module and call. Give it to
 * `validator([paymentsV20Schemas])`.
 */
export const paymentsV20Schemas: PaymentsV20Schemas = schemasOf(
  'V20.payments',
  {
    payture: {
      billCreate: {
        members: { subscriptionId: '#SubscriptionId' },
        required: ['subscriptionId'],
        known: ['subscriptionId'],
      },
      billCreateUnauthorised: {
        members: {
          subscriptionId: '#SubscriptionId',
          userId: '#BuyerId',
          redirectUrl: '#RedirectUrl',
          extended: '#BillExtension',
        },
        required: ['subscriptionId', 'userId'],
        known: ['subscriptionId', 'userId', 'redirectUrl', 'extended'],
      },
      billStatus: { members: { billId: '#BillId' }, required: ['billId'], known: ['billId'] },
    },
  },
  {
    SubscriptionId: { type: 'string', limits: { minLength: 1 } },
    BuyerId: { type: 'string', limits: { minLength: 1 } },
    RedirectUrl: { type: 'string', limits: { format: 'uri', pattern: '^https?://' } },
    BillExtension: {
      type: 'object',
      members: {
        pageId: 'string',
        giftRecipient: 'string',
        giftMessage: 'string',
        giftType: 'string',
        giftOccasion: 'string',
        source: 'string',
        campaign: 'string',
        referrer: 'string',
        utm_source: 'string',
        utm_medium: 'string',
        utm_campaign: 'string',
        currency: 'string',
        country: 'string',
        sessionId: 'string',
        deviceType: 'string',
        customNote: 'string',
        test: 'boolean',
      },
    },
    BillId: { type: 'string', limits: { minLength: 1 } },
  },
);
