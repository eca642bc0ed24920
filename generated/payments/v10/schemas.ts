// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type {
  GiftApplyArguments,
  GiftGetArguments,
  GiftSendArguments,
  PaytureBillCreateArguments,
  PaytureBillCreateUnauthorisedArguments,
  PaytureBillStatusArguments,
  ProductHasArguments,
  TelegramBillCreateArguments,
  TelegramBillCreateUnauthorisedArguments,
  TelegramBillStatusArguments,
  TelegramStartArguments,
  TelegramSuccessfulPaymentArguments,
} from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – payments v10, by module and call. */
export interface PaymentsV10Schemas {
  readonly gift: {
    readonly get: ArgumentsSchema<GiftGetArguments>;
    readonly send: ArgumentsSchema<GiftSendArguments>;
    readonly apply: ArgumentsSchema<GiftApplyArguments>;
  };
  readonly payture: {
    readonly billCreate: ArgumentsSchema<PaytureBillCreateArguments>;
    readonly billCreateUnauthorised: ArgumentsSchema<PaytureBillCreateUnauthorisedArguments>;
    readonly billStatus: ArgumentsSchema<PaytureBillStatusArguments>;
  };
  readonly product: {
    readonly has: ArgumentsSchema<ProductHasArguments>;
  };
  readonly telegram: {
    readonly billCreate: ArgumentsSchema<TelegramBillCreateArguments>;
    readonly billCreateUnauthorised: ArgumentsSchema<TelegramBillCreateUnauthorisedArguments>;
    readonly billStatus: ArgumentsSchema<TelegramBillStatusArguments>;
    readonly start: ArgumentsSchema<TelegramStartArguments>;
    readonly successfulPayment: ArgumentsSchema<TelegramSuccessfulPaymentArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – payments v10, by module and call. Give it to
 * `validator([paymentsV10Schemas])`.
 */
export const paymentsV10Schemas: PaymentsV10Schemas = schemasOf(
  'V10.payments',
  {
    gift: {
      get: { members: { code: '#GiftCode' }, required: ['code'] },
      send: {
        members: {
          code: '#GiftCode',
          deliveryTime: 'string | number',
          deliveryEmail: { type: 'string', limits: { format: 'email' } },
          deliveryName: 'string',
          extended: 'object',
        },
        required: ['code'],
      },
      apply: { members: { code: '#GiftCode' }, required: ['code'] },
    },
    payture: {
      billCreate: { members: { subscriptionId: '#SubscriptionId' }, required: ['subscriptionId'] },
      billCreateUnauthorised: {
        members: { subscriptionId: '#SubscriptionId', userId: '#BuyerId', redirectUrl: '#RedirectUrl' },
        required: ['subscriptionId', 'userId'],
      },
      billStatus: { members: { billId: '#BillId' }, required: ['billId'] },
    },
    product: {
      has: {
        members: { userId: '#UserId', productId: { type: 'string', limits: { minLength: 1 } } },
        required: ['userId', 'productId'],
      },
    },
    telegram: {
      billCreate: { members: { subscriptionId: '#SubscriptionId' }, required: ['subscriptionId'] },
      billCreateUnauthorised: {
        members: { subscriptionId: '#SubscriptionId', userId: '#BuyerId', redirectUrl: '#RedirectUrl' },
        required: ['subscriptionId', 'userId'],
      },
      billStatus: { members: { billId: '#BillId' }, required: ['billId'] },
      start: { members: { ctx: 'object' }, required: ['ctx'] },
      successfulPayment: { members: { ctx: 'object' }, required: ['ctx'] },
    },
  },
  {
    GiftCode: { type: 'string', limits: { minLength: 1 } },
    SubscriptionId: { type: 'string', limits: { minLength: 1 } },
    BuyerId: { type: 'string', limits: { minLength: 1 } },
    RedirectUrl: { type: 'string', limits: { format: 'uri', pattern: '^https?://' } },
    BillId: { type: 'string', limits: { minLength: 1 } },
    UserId: { type: 'string', limits: { minLength: 1 } },
  },
);
