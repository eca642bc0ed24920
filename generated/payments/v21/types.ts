// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** A stored payment card. */
    Card: {
      [key: string]: unknown;
    };
    /** A subscription that a user has, until it is cancelled. */
    Subscription: {
      /** The identifier of the subscription, for `cancel`. */
      subscription_id: string;
    } & {
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
    PaytureBillCreateArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
    };
    PaytureBillCreateUnauthorisedArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
      /** The user who makes the purchase, a UUID. Users of a test environment may have other identifiers, such as `test-user-000000000000000000000001`. */
      userId: string;
    };
    PaytureBillStatusArguments: {
      /** The bill, by the identifier that it got when it was created. */
      billId: string;
    };
    StripeBillCreateArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
    };
    StripeBillCreateUnauthorisedArguments: {
      /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
      subscriptionId: string;
    };
    StripeBillStatusArguments: {
      /** The bill, by the identifier that it got when it was created. */
      billId: string;
    };
    SubscriptionsCancelArguments: {
      /** The running subscription to cancel, as `getList` names it. */
      subscriptionId: string;
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
export type Card = components['schemas']['Card'];
export type Subscription = components['schemas']['Subscription'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type SubscriptionId = components['schemas']['SubscriptionId'];
export type CreatedBill = components['schemas']['CreatedBill'];
export type BuyerId = components['schemas']['BuyerId'];
export type BillId = components['schemas']['BillId'];
export type BillStatus = components['schemas']['BillStatus'];
export type PaytureBillCreateArguments = components['schemas']['PaytureBillCreateArguments'];
export type PaytureBillCreateUnauthorisedArguments =
  components['schemas']['PaytureBillCreateUnauthorisedArguments'];
export type PaytureBillStatusArguments = components['schemas']['PaytureBillStatusArguments'];
export type StripeBillCreateArguments = components['schemas']['StripeBillCreateArguments'];
export type StripeBillCreateUnauthorisedArguments =
  components['schemas']['StripeBillCreateUnauthorisedArguments'];
export type StripeBillStatusArguments = components['schemas']['StripeBillStatusArguments'];
export type SubscriptionsCancelArguments = components['schemas']['SubscriptionsCancelArguments'];
export type $defs = Record<string, never>;
