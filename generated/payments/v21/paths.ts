// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
