// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/payments/20/payture/billCreate': {
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
     * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns where to
     *     pay it. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
     *
     *     For a guest, a return address of your own, a gift or page access, use `billCreateUnauthorised`.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V20.payments.payture.billCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/20/payture/billCreateUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a bill for a guest, a gift or page access
     * Creates a bill for a subscription product in the name of any user, without authorisation. Use it for a guest's
     *     checkout, and whenever the bill needs a return address or data of its own.
     *
     *     What you put into `extended` is stored with the bill:
     *
     *     - **Page access**: name the page in `pageId`. Once the bill is `PAID`, and if its product has the type "direct", the
     *       server grants the user access to that page, with the access type `ALL_USERS`.
     *     - **Gift**: take a gift subscription product, and describe the gift in `giftRecipient`, `giftMessage`, `giftType` and
     *       `giftOccasion`. Once the bill is paid, the server generates a code, which `billStatus` returns in
     *       `bill_info.gift.code`, and sends a notification by e-mail.
     *     - **Anything else** (campaign, referrer, notes) is kept for your own use.
     *
     *     The API's own documentation repeats this call after a failure, with growing pauses. It counts as a charge here
     *     all the same, because each call creates another bill, which can be paid: repeat it only after an answer that
     *     says no.
     */
    post: operations['V20.payments.payture.billCreateUnauthorised'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/20/payture/billStatus': {
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
     * Asks Payture for the state of the bill and returns it. If the payment has completed since the last check, the
     *     server processes it: it activates the subscription or gift and stores the new status. Every 3 to 5 seconds is
     *     often enough. It counts as a read, because asking again changes nothing more.
     *
     *     A payment whose amount is not the bill's is answered as a failure that carries the same data as a success, with the
     *     status `AMOUNT_MISMATCH` and the amount that was paid. Do not deliver then: contact support, or have the buyer pay
     *     again.
     *
     *     Compare `amount` with the price of what you deliver before you deliver it.
     */
    post: operations['V20.payments.payture.billStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  paymentNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment was made
     * A notice to your own server that something has happened to a bill. No call sets its address: agree on it with the
     *     API's support.
     *
     *     The request does not prove who sent it, and its signature is not documented: verify the signature as agreed, then
     *     ask `billStatus` about `bill_id` and act on what that returns, never on this body. Deliver when the status is
     *     `DONE`, and deliver each bill once, however often you are told of it.
     *
     *     Answer 200 if you have taken the notice, whatever the status is, 401 if the signature is wrong, and 500 if your own
     *     server has failed. (documented)
     */
    post: operations['paymentNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface operations {
  'V20.payments.payture.billCreate': {
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
  'V20.payments.payture.billCreateUnauthorised': {
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
          redirect_url?: components['schemas']['RedirectUrl'] | undefined;
          extended?: components['schemas']['BillExtension'] | undefined;
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
  'V20.payments.payture.billStatus': {
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
  paymentNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PaymentNotification'];
      };
    };
    responses: {
      /** The notice was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The signature is wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Your server has failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
