// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/payments/21/cards/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the stored cards
     * Returns the payment cards that the signed-in user has stored, for example to let the user choose one. Full card
     *     numbers stay with Payture or Stripe.
     */
    post: operations['V21.payments.cards.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/payture/billCreate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a bill for the signed-in user
     * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns where
     *     to pay it through Payture. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V21.payments.payture.billCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/payture/billCreateUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a bill for a guest
     * Creates a bill for a subscription product in the name of any user, without authorisation. It takes no return
     *     address and no data of your own; where you need them, use v20.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V21.payments.payture.billCreateUnauthorised'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/payture/billStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a bill, and process its payment
     * Asks Payture for the state of the bill and returns it. A payment that has completed since the last check is
     *     processed on the way. It counts as a read, because asking again changes nothing more; every 3 to 5 seconds is
     *     often enough.
     *
     *     A payment whose amount is not the bill's is answered as a failure that carries data, with the status
     *     `AMOUNT_MISMATCH`: do not deliver, and contact support or have the buyer pay again.
     */
    post: operations['V21.payments.payture.billStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/stripe/billCreate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a Stripe bill for the signed-in user
     * Creates a bill for a subscription product, in the name of the user whose access token is sent, to be paid on
     *     Stripe's checkout page.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V21.payments.stripe.billCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/stripe/billCreateUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a Stripe bill for a guest
     * Creates a bill for a subscription product without authorisation, to be paid on Stripe's checkout page. It takes
     *     no user: where the purchase belongs to a user you know, use `billCreate`.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V21.payments.stripe.billCreateUnauthorised'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/stripe/billStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a Stripe bill
     * Returns where a bill that is paid through Stripe stands, and processes a payment that has completed since the
     *     last check. It counts as a read, because asking again changes nothing more. Every 3 to 5 seconds is often
     *     enough.
     *
     *     A payment whose amount is not the bill's is answered as a failure that carries data, with the status
     *     `AMOUNT_MISMATCH`.
     */
    post: operations['V21.payments.stripe.billStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/subscriptions/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the running subscriptions
     * Returns the running subscriptions of the signed-in user, for example to let the user cancel one.
     */
    post: operations['V21.payments.subscriptions.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/21/subscriptions/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a subscription
     * Cancels a running subscription of the signed-in user. It counts as a write because it takes no money.
     */
    post: operations['V21.payments.subscriptions.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
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
export interface operations {
  'V21.payments.cards.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stored cards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** The stored cards. */
                data: components['schemas']['Card'][];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.payture.billCreate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          subscription_id: components['schemas']['SubscriptionId'];
        };
      };
    };
    responses: {
      /** The new bill. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['CreatedBill'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.payture.billCreateUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          subscription_id: components['schemas']['SubscriptionId'];
          user_id: components['schemas']['BuyerId'];
        };
      };
    };
    responses: {
      /** The new bill. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['CreatedBill'];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.payture.billStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          bill_id: components['schemas']['BillId'];
        };
      };
    };
    responses: {
      /** The bill's status; a failure with data if the amounts differ. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['BillStatus'];
              }
            | {
                /**
                 * Always false.
                 * @constant
                 */
                success: false;
                message?: components['schemas']['FailureMessage'] | undefined;
                code?: components['schemas']['FailureCode'] | undefined;
                data?: components['schemas']['BillStatus'] | undefined;
              };
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['EmptyBillId'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.stripe.billCreate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          subscription_id: components['schemas']['SubscriptionId'];
        };
      };
    };
    responses: {
      /** The new bill. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['CreatedBill'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.stripe.billCreateUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          subscription_id: components['schemas']['SubscriptionId'];
        };
      };
    };
    responses: {
      /** The new bill. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['CreatedBill'];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.stripe.billStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          bill_id: components['schemas']['BillId'];
        };
      };
    };
    responses: {
      /** The bill's status; a failure with data if the amounts differ. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['BillStatus'];
              }
            | {
                /**
                 * Always false.
                 * @constant
                 */
                success: false;
                message?: components['schemas']['FailureMessage'] | undefined;
                code?: components['schemas']['FailureCode'] | undefined;
                data?: components['schemas']['BillStatus'] | undefined;
              };
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['EmptyBillId'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.subscriptions.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The running subscriptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                /** The subscriptions. */
                data: components['schemas']['Subscription'][];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V21.payments.subscriptions.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The running subscription to cancel, as `getList` names it. */
          subscription_id: string;
        };
      };
    };
    responses: {
      /** The cancelled subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Subscription'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
}
