// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The code of the gift, as the buyer got it from billStatus, or the recipient from the mail. */
    GiftCode: string;
    /** A gift, and how it is delivered. */
    Gift: {
      /** The code that activates the gift. */
      code: string;
      delivery_time?: components['schemas']['DeliveryTime'] | undefined;
      /** The e-mail address it is delivered to. */
      delivery_email?: string | undefined;
      /** How the mail addresses the recipient. */
      delivery_name?: string | undefined;
      /** Data that was stored with the delivery. */
      extended?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** When the gift is delivered, as a date and time. Default: at once. */
    DeliveryTime: string | number;
    /** The context that the bot's framework got from Telegram, as it is, with Telegram's own members. */
    TelegramContext: {
      [key: string]: unknown;
    };
    /** The acknowledgement of what was passed on. */
    TelegramOutcome: {
      [key: string]: unknown;
    };
    /** What went wrong, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was not done, or found nothing to return.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'] | undefined;
      code?: components['schemas']['FailureCode'] | undefined;
      /** What the server adds to the failure, if anything. */
      data?: unknown | undefined;
    };
    /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
    SubscriptionId: string;
    /** A bill that was just created, and where to pay it. */
    CreatedBill: {
      /** The new bill's identifier. Store it to ask for the status. */
      bill_id: string;
      /** What the buyer needs to pay. */
      bill?:
        | ({
            /**
             * Format: uri
             * The page on which the buyer pays. Send the buyer there as it is; do not check its host.
             */
            payUrl?: string | undefined;
          } & {
            [key: string]: unknown;
          })
        | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The user who makes the purchase, a UUID. Users of a test environment may have other identifiers, such as `test-user-000000000000000000000001`. */
    BuyerId: string;
    /**
     * Format: uri
     * Where the payment page sends the buyer afterwards: an http or https address that the buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
     */
    RedirectUrl: string;
    /** The bill, by the identifier that it got when it was created. */
    BillId: string;
    /** Where a bill stands, and what the payment service says about its payment. */
    BillStatus: {
      /** The payment as the payment service knows it. */
      bill_info?:
        | ({
            /** The state of the payment itself, `PENDING` or `PAID`. */
            bill_status?: 'PENDING' | 'PAID' | (string & {}) | undefined;
            /** The amount of the payment in the currency's smallest unit. In kopecks, 99900 is 999.00 roubles. */
            amount?: number | undefined;
          } & {
            [key: string]: unknown;
          })
        | undefined;
      /** The bill's status: `PENDING` (not paid yet), `PAID` (paid, the amount is right), `DONE` (paid, and the subscription is activated) or `AMOUNT_MISMATCH` (another amount was paid). */
      status?: 'PENDING' | 'PAID' | 'DONE' | 'AMOUNT_MISMATCH' | (string & {}) | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The user, by the identifier that the server knows them by. */
    UserId: string;
    GiftGetArguments: {
      /** The code of the gift, as the buyer got it from billStatus, or the recipient from the mail. */
      code: string;
    };
    GiftSendArguments: {
      /** The code of the gift, as the buyer got it from billStatus, or the recipient from the mail. */
      code: string;
      /** When the gift is delivered, as a date and time. Default: at once. */
      deliveryTime?: string | number | undefined;
      /**
       * Format: email
       * The e-mail address to deliver the gift to. Default: that of the recipient of the gift.
       */
      deliveryEmail?: string | undefined;
      /** The name of the recipient, as the mail is to say it. Default: the mail says none. */
      deliveryName?: string | undefined;
      /** Data of your own to store with the delivery, such as a message to the recipient. Default: none. */
      extended?:
        | {
            [key: string]: unknown;
          }
        | undefined;
    };
    GiftApplyArguments: {
      /** The code of the gift, as the buyer got it from billStatus, or the recipient from the mail. */
      code: string;
    };
    PaytureBillCreateArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
    };
    PaytureBillCreateUnauthorisedArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
      /** The user who makes the purchase, a UUID. Users of a test environment may have other identifiers, such as `test-user-000000000000000000000001`. */
      userId: string;
      /**
       * Format: uri
       * Where the payment page sends the buyer afterwards: an http or https address that the buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
       */
      redirectUrl?: string | undefined;
    };
    PaytureBillStatusArguments: {
      /** The bill, by the identifier that it got when it was created. */
      billId: string;
    };
    ProductHasArguments: {
      /** The user to ask about, who may be another one than the one who is signed in. */
      userId: string;
      /** The product, by its identifier. */
      productId: string;
    };
    /** Whether the user has the product. */
    ProductHasData:
      | boolean
      | {
          [key: string]: unknown;
        };
    TelegramBillCreateArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
    };
    TelegramBillCreateUnauthorisedArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
      /** The user who makes the purchase, a UUID. Users of a test environment may have other identifiers, such as `test-user-000000000000000000000001`. */
      userId: string;
      /**
       * Format: uri
       * Where the payment page sends the buyer afterwards: an http or https address that the buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
       */
      redirectUrl?: string | undefined;
    };
    TelegramBillStatusArguments: {
      /** The bill, by the identifier that it got when it was created. */
      billId: string;
    };
    TelegramStartArguments: {
      /** The context that the bot's framework got from Telegram, as it is, with Telegram's own members. */
      ctx: components['schemas']['TelegramContext'];
    };
    TelegramSuccessfulPaymentArguments: {
      /** The context that the bot's framework got from Telegram, as it is, with Telegram's own members. */
      ctx: components['schemas']['TelegramContext'];
    };
  };
  responses: {
    /** The access token is missing or has expired. Read `success` and `message`; do not depend on the HTTP status. */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. Read `code`; do not depend on the HTTP status. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. The same failure may come with the HTTP status 200: read `success`. */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. Read `code`; do not depend on the HTTP status or the header. */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number | undefined;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The bill id is empty. The same failure may come with the HTTP status 200; read `success` and `message`. */
    EmptyBillId: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type GiftCode = components['schemas']['GiftCode'];
export type Gift = components['schemas']['Gift'];
export type DeliveryTime = components['schemas']['DeliveryTime'];
export type TelegramContext = components['schemas']['TelegramContext'];
export type TelegramOutcome = components['schemas']['TelegramOutcome'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type SubscriptionId = components['schemas']['SubscriptionId'];
export type CreatedBill = components['schemas']['CreatedBill'];
export type BuyerId = components['schemas']['BuyerId'];
export type RedirectUrl = components['schemas']['RedirectUrl'];
export type BillId = components['schemas']['BillId'];
export type BillStatus = components['schemas']['BillStatus'];
export type UserId = components['schemas']['UserId'];
export type GiftGetArguments = components['schemas']['GiftGetArguments'];
export type GiftSendArguments = components['schemas']['GiftSendArguments'];
export type GiftApplyArguments = components['schemas']['GiftApplyArguments'];
export type PaytureBillCreateArguments = components['schemas']['PaytureBillCreateArguments'];
export type PaytureBillCreateUnauthorisedArguments =
  components['schemas']['PaytureBillCreateUnauthorisedArguments'];
export type PaytureBillStatusArguments = components['schemas']['PaytureBillStatusArguments'];
export type ProductHasArguments = components['schemas']['ProductHasArguments'];
export type ProductHasData = components['schemas']['ProductHasData'];
export type TelegramBillCreateArguments = components['schemas']['TelegramBillCreateArguments'];
export type TelegramBillCreateUnauthorisedArguments =
  components['schemas']['TelegramBillCreateUnauthorisedArguments'];
export type TelegramBillStatusArguments = components['schemas']['TelegramBillStatusArguments'];
export type TelegramStartArguments = components['schemas']['TelegramStartArguments'];
export type TelegramSuccessfulPaymentArguments = components['schemas']['TelegramSuccessfulPaymentArguments'];
export type $defs = Record<string, never>;
