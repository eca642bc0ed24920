// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** A bill that was just created, and where to pay it. */
    CreatedBill: {
      /** The new bill's identifier, a UUID. Store it to ask for the status, and for questions to support. (documented) */
      bill_id: string;
      /** What the buyer needs to pay. (documented) */
      bill: {
        /**
         * Format: uri
         * The payment page. Send the buyer there as it is; do not check its host, which depends on the gateway's environment. (documented)
         */
        payUrl: string;
      };
    };
    /** Where a bill stands, and what Payture says about its payment. */
    BillStatus: {
      bill_info: components['schemas']['BillInfo'];
      /** The bill's status: `PENDING` (not paid yet), `PAID` (paid, the amount is right), `DONE` (paid, and the subscription or gift is activated) or `AMOUNT_MISMATCH` (another amount was paid). Treat any other value as a question for support. (documented) */
      status: 'PENDING' | 'PAID' | 'DONE' | 'AMOUNT_MISMATCH' | (string & {});
    };
    /** The payment as Payture knows it. */
    BillInfo: {
      /** The state of the payment itself: `PENDING` or `PAID`. It is `PAID` as well where the amount is not the bill's. (documented) */
      bill_status: 'PENDING' | 'PAID' | (string & {});
      /** The amount of the payment in kopecks; 99900 is 999.00 roubles. (documented) */
      amount: number;
      gift?: components['schemas']['GiftCode'] | undefined;
    };
    /** The gift that was bought. There only for gifts, and only once the payment is completed. */
    GiftCode: {
      /** The code that activates the gift. Show it to the buyer. (documented) */
      code: string;
    };
    /** Data to store with the bill. The members below are those that the documentation names; any other is kept as it is. Put no card data or passwords into it. Default: nothing is stored. */
    BillExtension: {
      /** The page to grant the user access to once the bill is paid. It works for subscription products of the type "direct". (documented) */
      pageId?: string | undefined;
      /** The e-mail address of the person who gets the gift. (documented) */
      giftRecipient?: string | undefined;
      /** A message to the recipient of the gift. (documented) */
      giftMessage?: string | undefined;
      /** What kind of gift it is, such as `subscription`. (documented) */
      giftType?: string | undefined;
      /** The occasion of the gift, such as `birthday`. (documented) */
      giftOccasion?: string | undefined;
      /** Where the purchase began, such as `landing_page`. (documented) */
      source?: string | undefined;
      /** The campaign that led to the purchase. (documented) */
      campaign?: string | undefined;
      /** The page or person that sent the buyer. (documented) */
      referrer?: string | undefined;
      /** The source of the campaign, from the UTM parameters of your page. (documented) */
      utm_source?: string | undefined;
      /** The medium of the campaign, from the UTM parameters of your page. (documented) */
      utm_medium?: string | undefined;
      /** The name of the campaign, from the UTM parameters of your page. (documented) */
      utm_campaign?: string | undefined;
      /** The currency of the buyer's country, such as `RUB`, `USD` or `EUR`. It is stored; whether it changes the currency of the payment is not documented, so compare the amount that was paid. (documented) */
      currency?: string | undefined;
      /** The country of the buyer, such as `RU` or `US`; also `EU`. (documented) */
      country?: string | undefined;
      /** Your own identifier of the buyer's session, for analytics. (documented) */
      sessionId?: string | undefined;
      /** The kind of device, such as `mobile`, `tablet` or `desktop`. (documented) */
      deviceType?: string | undefined;
      /** A note of your own. (documented) */
      customNote?: string | undefined;
      /** Marks the bill as one of a test of yours. (documented) */
      test?: boolean | undefined;
    } & {
      [key: string]: unknown;
    };
    /** What a notice about a payment says. Use it to find the bill, and ask `billStatus` for the rest. */
    PaymentNotification: {
      bill_id: components['schemas']['BillId'];
      /** The bill's status, as `billStatus` returns it. (documented) */
      status?: 'PENDING' | 'PAID' | 'DONE' | 'AMOUNT_MISMATCH' | (string & {}) | undefined;
      /** The amount in kopecks; 99900 is 999.00 roubles. (documented) */
      amount?: number | undefined;
    } & {
      [key: string]: unknown;
    };
    /** The subscription product to pay for, a UUID. It is the product that is on sale, not a subscription that somebody has. */
    SubscriptionId: string;
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
    /** The user who makes the purchase, a UUID. Users of a test environment may have other identifiers, such as `test-user-000000000000000000000001`. */
    BuyerId: string;
    /**
     * Format: uri
     * Where the payment page sends the buyer afterwards: an http or https address that the buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
     */
    RedirectUrl: string;
    /** The bill, by the identifier that it got when it was created. */
    BillId: string;
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
      /** Data to store with the bill. The members below are those that the documentation names; any other is kept as it is. Put no card data or passwords into it. Default: nothing is stored. (documented) */
      extended?: components['schemas']['BillExtension'] | undefined;
    };
    PaytureBillStatusArguments: {
      /** The bill, by the identifier that it got when it was created. */
      billId: string;
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
export type CreatedBill = components['schemas']['CreatedBill'];
export type BillStatus = components['schemas']['BillStatus'];
export type BillInfo = components['schemas']['BillInfo'];
export type GiftCode = components['schemas']['GiftCode'];
export type BillExtension = components['schemas']['BillExtension'];
export type PaymentNotification = components['schemas']['PaymentNotification'];
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
