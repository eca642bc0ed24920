// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

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
     * Creates a bill for a subscription product, in the name of the user whose access token is sent, and answers where to
     *     pay it. Send the buyer to `bill.payUrl`, and keep `bill_id` to ask `billStatus` later.
     *
     *     For a guest, a return address of your own, a gift or page access, use `billCreateUnauthorised`.
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
     *     What you put into `extended` is stored with the bill, and some of its members have an effect once it is paid:
     *
     *     - **Page access**: with `pageId`, and a subscription product of the type "direct", the server grants access to that
     *       page, with the access type `ALL_USERS`.
     *     - **Gift**: with the recipient in `giftRecipient`, the server generates a code, which `billStatus` then answers in
     *       `bill_info.gift.code`, and notifies the recipient by e-mail.
     *     - **Anything else** (campaign, referrer, notes) is kept for your own use.
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
     * Asks Payture for the state of the bill and answers it. If the payment has completed since the last check, the
     *     server processes it: it activates the subscription or gift and stores the new status. Asking again changes nothing
     *     more, so the call may be repeated at will; every 3 to 5 seconds is enough.
     *
     *     A payment whose amount is not the bill's is answered as a failure that carries the same data as a success, with the
     *     status `AMOUNT_MISMATCH`. Do not deliver then; have support look at it.
     */
    post: operations['V20.payments.payture.billStatus'];
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
    /** A bill that was just created, and where to pay it. */
    CreatedBill: {
      /** The new bill's identifier, a UUID. Keep it to ask for the status. */
      bill_id: string;
      /** What the buyer needs to pay. */
      bill: {
        /**
         * Format: uri
         * The page of Payture on which the buyer pays. Send the buyer there.
         */
        payUrl: string;
      };
    };
    /** Where a bill stands, and what Payture says about its payment. */
    BillStatus: {
      bill_info: components['schemas']['BillInfo'];
      /** The bill's status: `PENDING` (not paid yet), `PAID` (paid, the amount is right), `DONE` (paid, and the subscription or gift is activated) or `AMOUNT_MISMATCH` (another amount was paid). */
      status: 'PENDING' | 'PAID' | 'DONE' | 'AMOUNT_MISMATCH' | (string & {});
    };
    /** The payment as Payture knows it. */
    BillInfo: {
      /** The state of the payment itself: `PENDING` or `PAID`. It stays `PAID` when the bill is `DONE` or its amount does not match. */
      bill_status: 'PENDING' | 'PAID' | (string & {});
      /** The amount of the payment in kopecks; 99900 is 999.00 roubles. */
      amount: number;
      gift?: components['schemas']['GiftCode'];
    };
    /** The gift that was bought. There only for gifts, and only once the payment is completed. */
    GiftCode: {
      /** The code with which the recipient activates the gift. */
      code: string;
    };
    /** Data of your own to store with the bill. `pageId` and `giftRecipient` have an effect once the bill is paid; any other member is kept as it is. */
    BillExtension: {
      /** The page to grant access to once the bill is paid. It works for subscription products of the type "direct". */
      pageId?: string;
      /** The e-mail address of the person who gets the gift. */
      giftRecipient?: string;
    } & {
      [key: string]: unknown;
    };
    /** The subscription product to pay for, a UUID. Other strings reach the server as they are, and are its to judge. */
    SubscriptionId: string;
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
    /** The user who makes the purchase, a UUID. Other strings reach the server as they are, and are its to judge. */
    BuyerId: string;
    /**
     * Format: uri
     * Where the payment page sends the buyer afterwards: an http or https address that the buyer can reach. Left out, the server decides.
     */
    RedirectUrl: string;
    /** The bill, by the identifier that was answered when it was created. */
    BillId: string;
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
      /** Data of your own to store with the bill. `pageId` and `giftRecipient` have an effect once the bill is paid; any other member is kept as it is. */
      extended?: components['schemas']['BillExtension'];
    };
    PaytureBillStatusArguments: {
      /** The bill, by the identifier that was answered when it was created. */
      billId: string;
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
export type CreatedBill = components['schemas']['CreatedBill'];
export type BillStatus = components['schemas']['BillStatus'];
export type BillInfo = components['schemas']['BillInfo'];
export type GiftCode = components['schemas']['GiftCode'];
export type BillExtension = components['schemas']['BillExtension'];
export type SubscriptionId = components['schemas']['SubscriptionId'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type BuyerId = components['schemas']['BuyerId'];
export type RedirectUrl = components['schemas']['RedirectUrl'];
export type BillId = components['schemas']['BillId'];
export type PaytureBillCreateArguments = components['schemas']['PaytureBillCreateArguments'];
export type PaytureBillCreateUnauthorisedArguments =
  components['schemas']['PaytureBillCreateUnauthorisedArguments'];
export type PaytureBillStatusArguments = components['schemas']['PaytureBillStatusArguments'];
export type $defs = Record<string, never>;
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
          redirect_url?: components['schemas']['RedirectUrl'];
          extended?: components['schemas']['BillExtension'];
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
}
