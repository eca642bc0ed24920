// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

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
     * Look a gift up by its code
     * Answers the gift that belongs to a code, for example to show what it contains before the recipient activates it.
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
     * Has the gift's code delivered to its recipient by e-mail, at once or at a time of your choice. It counts as a
     *     charge because a second call may send a second mail.
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
     *     charge because a code can be used only once: where the answer is lost, look the gift up before trying again.
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
     * Creates a bill for a subscription product, in the name of the user whose access token is sent, and answers where
     *     to pay it through Payture.
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
     * Asks Payture for the state of the bill and answers it. A payment that has completed since the last check is
     *     processed on the way; asking again changes nothing more. A payment of another amount than the bill's is answered
     *     as a failure that carries data, with the status `AMOUNT_MISMATCH`.
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
     * Answers whether a user owns a product, for example to show or hide what only buyers may see. It tells nothing
     *     about when the product was bought or for how long it lasts.
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
     *     Telegram, with the bot that the server runs.
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
     *     Telegram, with the bot that the server runs.
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
     * Answers where the bill stands. The payment itself is reported to the server by the bot, through
     *     `successfulPayment`; this call may be repeated at will.
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
     * For the server's own Telegram bot: it passes on the context of a `/start` message, with which a buyer begins to
     *     pay. It counts as a charge because the bot may answer the buyer with an invoice.
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
     * For the server's own Telegram bot: it passes on the context of Telegram's message about a successful payment,
     *     upon which the server marks the bill as paid. An app never calls it.
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
export interface components {
  schemas: {
    /** The code of the gift, as the buyer got it from billStatus or the recipient from the mail. */
    GiftCode: string;
    /** A gift, and how it is delivered. Only its code is certain; the rest is what gift.send can set. */
    Gift: {
      /** The code that activates the gift. */
      code: string;
      /**
       * Format: date-time
       * When the gift is delivered.
       */
      delivery_time?: string;
      /** The e-mail address it is delivered to. */
      delivery_email?: string;
      /** How the mail addresses the recipient. */
      delivery_name?: string;
      /** Data that was stored with the delivery. */
      extended?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** The context that the bot's framework got from Telegram, as it is. Its members are Telegram's. */
    TelegramContext: {
      [key: string]: unknown;
    };
    /** Nothing is known of what this answers. */
    TelegramOutcome: {
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
    /**
     * Format: uri
     * Where the payment page sends the buyer afterwards: an http or https address that the buyer can reach. Left out, the server decides.
     */
    RedirectUrl: string;
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
    GiftGetArguments: {
      /** The code of the gift, as the buyer got it from billStatus or the recipient from the mail. */
      code: string;
    };
    GiftSendArguments: {
      /** The code of the gift, as the buyer got it from billStatus or the recipient from the mail. */
      code: string;
      /**
       * Format: date-time
       * When to deliver the gift, as an ISO 8601 date and time. Left out, the server decides, presumably at once.
       */
      deliveryTime?: string;
      /**
       * Format: email
       * The e-mail address to deliver the gift to.
       */
      deliveryEmail?: string;
      /** How the mail addresses the recipient. */
      deliveryName?: string;
      /** Data of your own to store with the delivery, such as a message to the recipient. */
      extended?: {
        [key: string]: unknown;
      };
    };
    GiftApplyArguments: {
      /** The code of the gift, as the buyer got it from billStatus or the recipient from the mail. */
      code: string;
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
      /**
       * Format: uri
       * Where the payment page sends the buyer afterwards: an http or https address that the buyer can reach. Left out, the server decides.
       */
      redirectUrl?: string;
    };
    PaytureBillStatusArguments: {
      /** The bill, by the identifier that was answered when it was created. */
      billId: string;
    };
    ProductHasArguments: {
      /** The user to ask about. Not necessarily the one who is signed in. */
      userId: string;
      /** The product that the user may have. */
      productId: string;
    };
    /** Whether the user has the product. In which form the server says so is not known. */
    ProductHasData: unknown;
    TelegramBillCreateArguments: {
      /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
      subscriptionId: string;
    };
    TelegramBillCreateUnauthorisedArguments: {
      /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
      subscriptionId: string;
      /** The user who makes the purchase, a UUID. Other strings reach the server as they are, and are its to judge. */
      userId: string;
      /**
       * Format: uri
       * Where the buyer goes after paying, an http or https address. Left out, the server decides.
       */
      redirectUrl?: string;
    };
    TelegramBillStatusArguments: {
      /** The bill, by the identifier that was answered when it was created. */
      billId: string;
    };
    TelegramStartArguments: {
      /** The context that the bot's framework got from Telegram, as it is. Its members are Telegram's. */
      ctx: components['schemas']['TelegramContext'];
    };
    TelegramSuccessfulPaymentArguments: {
      /** The context that the bot's framework got from Telegram, as it is. Its members are Telegram's. */
      ctx: components['schemas']['TelegramContext'];
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
export type GiftCode = components['schemas']['GiftCode'];
export type Gift = components['schemas']['Gift'];
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
      /** The gift, or why there is none. */
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
          /**
           * Format: date-time
           * When to deliver the gift, as an ISO 8601 date and time. Left out, the server decides, presumably at once.
           */
          delivery_time?: string;
          /**
           * Format: email
           * The e-mail address to deliver the gift to.
           */
          delivery_email?: string;
          /** How the mail addresses the recipient. */
          delivery_name?: string;
          /** Data of your own to store with the delivery, such as a message to the recipient. */
          extended?: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** The gift with its delivery, or why it can not be sent. */
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
      /** The activated gift, or why it can not be activated. */
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
          redirect_url?: components['schemas']['RedirectUrl'];
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
          /** The user to ask about. Not necessarily the one who is signed in. */
          user_id: string;
          /** The product that the user may have. */
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
                /** Whether the user has the product. In which form the server says so is not known. */
                data: unknown;
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
          /**
           * Format: uri
           * Where the buyer goes after paying, an http or https address. Left out, the server decides.
           */
          redirect_url?: string;
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
      /** That the message was taken. */
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
      /** That the payment was taken. */
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
