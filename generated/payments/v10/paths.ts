// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/payments/10/gift/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a gift by its code
     * Returns the gift that belongs to a code, for example to show what it contains before the recipient activates it.
     */
    post: operations['V10.payments.gift.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/gift/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a gift to its recipient
     * Delivers the gift's code to its recipient by e-mail, at once or at a time of your choice. It counts as a charge
     *     because a second call sends a second mail.
     */
    post: operations['V10.payments.gift.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/gift/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate a gift for the signed-in user
     * Activates what the gift contains for the user whose access token is sent, and uses up the code. It counts as a
     *     write: a code can be used only once, so a second call is refused and costs nothing.
     */
    post: operations['V10.payments.gift.apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/payture/billCreate': {
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
    post: operations['V10.payments.payture.billCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/payture/billCreateUnauthorised': {
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
     * Creates a bill for a subscription product in the name of any user, without authorisation, for example in a
     *     guest's checkout. To store data of your own with the bill, buy a gift or grant access to a page, use v20.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V10.payments.payture.billCreateUnauthorised'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/payture/billStatus': {
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
    post: operations['V10.payments.payture.billStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/product/has': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask whether a user has a product
     * Returns whether a user owns a product, for example to show or hide what only buyers may see. It does not say
     *     when the product was bought or how long it lasts.
     */
    post: operations['V10.payments.product.has'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/telegram/billCreate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a bill to be paid in Telegram
     * Creates a bill for a subscription product, in the name of the user whose access token is sent. It is paid inside
     *     Telegram: send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V10.payments.telegram.billCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/telegram/billCreateUnauthorised': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a guest's bill to be paid in Telegram
     * Creates a bill for a subscription product in the name of any user, without authorisation. It is paid inside
     *     Telegram.
     *
     *     It counts as a charge because each call creates another bill, which can be paid.
     */
    post: operations['V10.payments.telegram.billCreateUnauthorised'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/telegram/billStatus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a bill that is paid in Telegram
     * Returns where the bill stands. A Telegram bot reports the payment through `successfulPayment`. This call only
     *     looks, so it counts as a read.
     *
     *     A payment whose amount is not the bill's is answered as a failure that carries data, with the status
     *     `AMOUNT_MISMATCH`.
     */
    post: operations['V10.payments.telegram.billStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/telegram/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report that a user has started the bot
     * Passes on the context of a `/start` message, with which a buyer begins to pay in a chat with a Telegram bot. It
     *     is the bot's server that makes this call, not an app. It counts as a charge because the buyer gets an invoice in
     *     the chat.
     */
    post: operations['V10.payments.telegram.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/10/telegram/successfulPayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report a payment made in Telegram
     * Passes on the context of Telegram's message about a successful payment, upon which the bill is marked as paid.
     *     It is the bot's server that makes this call, not an app.
     *
     *     It counts as a write: the money was paid before this call, and Telegram's identifier of the payment tells a
     *     second report from a second payment. Until the report arrives, the bill stays `PENDING`.
     */
    post: operations['V10.payments.telegram.successfulPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.payments.gift.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: components['schemas']['GiftCode'];
        };
      };
    };
    responses: {
      /** The gift. */
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
                data: components['schemas']['Gift'];
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
  'V10.payments.gift.send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: components['schemas']['GiftCode'];
          delivery_time?: components['schemas']['DeliveryTime'] | undefined;
          /**
           * Format: email
           * The e-mail address to deliver the gift to. Default: that of the recipient of the gift.
           */
          delivery_email?: string | undefined;
          /** The name of the recipient, as the mail is to say it. Default: the mail says none. */
          delivery_name?: string | undefined;
          /** Data of your own to store with the delivery, such as a message to the recipient. Default: none. */
          extended?:
            | {
                [key: string]: unknown;
              }
            | undefined;
        };
      };
    };
    responses: {
      /** The gift with its delivery. */
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
                data: components['schemas']['Gift'];
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
  'V10.payments.gift.apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: components['schemas']['GiftCode'];
        };
      };
    };
    responses: {
      /** The activated gift. */
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
                data: components['schemas']['Gift'];
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
  'V10.payments.payture.billCreate': {
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
  'V10.payments.payture.billCreateUnauthorised': {
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
  'V10.payments.payture.billStatus': {
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
  'V10.payments.product.has': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The user to ask about, who may be another one than the one who is signed in. */
          user_id: components['schemas']['UserId'];
          /** The product, by its identifier. */
          product_id: string;
        };
      };
    };
    responses: {
      /** Whether the user has the product. */
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
                /** Whether the user has the product. */
                data:
                  | boolean
                  | {
                      [key: string]: unknown;
                    };
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
  'V10.payments.telegram.billCreate': {
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
  'V10.payments.telegram.billCreateUnauthorised': {
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
  'V10.payments.telegram.billStatus': {
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
  'V10.payments.telegram.start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ctx: components['schemas']['TelegramContext'];
        };
      };
    };
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['TelegramOutcome'];
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
  'V10.payments.telegram.successfulPayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ctx: components['schemas']['TelegramContext'];
        };
      };
    };
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['TelegramOutcome'];
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
