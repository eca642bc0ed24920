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
     * Answers the payment cards that the signed-in user has stored. What the server tells of a card is not known; card
     *     numbers are Payture's or Stripe's to keep.
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
     * Creates a bill for a subscription product, in the name of the user whose access token is sent, and answers where
     *     to pay it through Payture.
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
     * Creates a bill for a subscription product in the name of any user, without authorisation. Unlike v20, no return
     *     address and no data of your own are known to be taken; where you need them, use v20.
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
     * Asks Payture for the state of the bill and answers it. A payment that has completed since the last check is
     *     processed on the way; asking again changes nothing more. A payment of another amount than the bill's is answered
     *     as a failure that carries data, with the status `AMOUNT_MISMATCH`.
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
     *     no user: for whom the subscription is activated is not known.
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
     * Answers where a bill that is paid through Stripe stands, and processes a payment that has completed since the
     *     last check; asking again changes nothing more.
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
     * Answers the subscriptions of the signed-in user, for example to let the user cancel one.
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
     * Ends a subscription of the signed-in user, so that it is not charged again. Whether it ends at once or with the
     *     period that is paid is not known. It takes no money, and cancelling twice does no harm: a write.
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
    /** A stored payment card. Its members are not known. */
    Card: {
      [key: string]: unknown;
    };
    /** A running subscription. Only its id is certain, because cancel asks for it. */
    Subscription: {
      /** The subscription's identifier. */
      subscription_id: string;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong, in English, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was answered, and the answer is no.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'];
      code?: components['schemas']['FailureCode'];
      /** What the server adds to the failure, if anything. Not documented in general. */
      data?: unknown;
    };
    /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
    SubscriptionId: string;
    /** A bill that was just created. Only the id is certain, because billStatus asks for it. */
    CreatedBill: {
      /** The new bill's identifier. Keep it to ask for the status. */
      bill_id: string;
      /** What the buyer needs to pay. */
      bill?: {
        /**
         * Format: uri
         * The page on which the buyer pays. Send the buyer there.
         */
        payUrl?: string;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** The user who makes the purchase, a UUID. Other strings reach the server as they are, and are its to judge. */
    BuyerId: string;
    /** The bill, by the identifier that was answered when it was created. */
    BillId: string;
    /** Where a bill stands. Nobody has seen this version's answer; v20 documents these members. */
    BillStatus: {
      /** The payment as the payment service knows it. */
      bill_info?: {
        /** The state of the payment itself, `PENDING` or `PAID`. */
        bill_status?: 'PENDING' | 'PAID' | (string & {});
        /** The amount of the payment in the currency's smallest unit; kopecks for roubles. */
        amount?: number;
      } & {
        [key: string]: unknown;
      };
      /** The bill's status: `PENDING` (not paid yet), `PAID` (paid, the amount is right), `DONE` (paid, and the subscription is activated) or `AMOUNT_MISMATCH` (another amount was paid). */
      status?: 'PENDING' | 'PAID' | 'DONE' | 'AMOUNT_MISMATCH' | (string & {});
    } & {
      [key: string]: unknown;
    };
    PaytureBillCreateArguments: {
      /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
      subscriptionId: string;
    };
    PaytureBillCreateUnauthorisedArguments: {
      /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
      subscriptionId: string;
      /** The user who makes the purchase, a UUID. Other strings reach the server as they are, and are its to judge. */
      userId: string;
    };
    PaytureBillStatusArguments: {
      /** The bill, by the identifier that was answered when it was created. */
      billId: string;
    };
    StripeBillCreateArguments: {
      /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
      subscriptionId: string;
    };
    StripeBillCreateUnauthorisedArguments: {
      /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
      subscriptionId: string;
    };
    StripeBillStatusArguments: {
      /** The bill, by the identifier that was answered when it was created. */
      billId: string;
    };
    SubscriptionsCancelArguments: {
      /** The subscription to end, from getList. */
      subscriptionId: string;
    };
  };
  responses: {
    /** The access token is missing or has expired. (The HTTP status is inferred.) */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. (The HTTP status is inferred.) */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. (The HTTP status is inferred.) */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. (The HTTP status and the header are inferred.) */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The bill id is empty. (The message is documented for payture v20; the HTTP status is inferred.) */
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
      /** The cards. */
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
      /** The new bill, or why there is none. */
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
      /** The new bill, or why there is none. */
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
                message?: components['schemas']['FailureMessage'];
                code?: components['schemas']['FailureCode'];
                data?: components['schemas']['BillStatus'];
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
      /** The new bill, or why there is none. */
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
      /** The new bill, or why there is none. */
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
                message?: components['schemas']['FailureMessage'];
                code?: components['schemas']['FailureCode'];
                data?: components['schemas']['BillStatus'];
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
      /** The subscriptions. */
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
          /** The subscription to end, from getList. */
          subscription_id: string;
        };
      };
    };
    responses: {
      /** The cancelled subscription, or why it goes on. */
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
