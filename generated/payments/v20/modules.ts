// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  BillExtension,
  BillStatus,
  CreatedBill,
  PaytureBillCreateArguments,
  PaytureBillCreateUnauthorisedArguments,
  PaytureBillStatusArguments,
} from './types.ts';

/** The result of `V20.payments.payture.billCreate`. */
export type PaytureBillCreateResult = Result<CreatedBill>;

export interface PaytureBillCreateCall {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * For a guest, a return address of your own, a gift or page access, use `billCreateUnauthorised`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V21.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has. (documented)
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V20.payments.payture.billCreate('550e8400-e29b-41d4-a716-446655440001');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<PaytureBillCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * For a guest, a return address of your own, a gift or page access, use `billCreateUnauthorised`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V21.payments.payture.billCreate`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  with(named: PaytureBillCreateArguments, options?: CallOptions): Promise<PaytureBillCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * For a guest, a return address of your own, a gift or page access, use `billCreateUnauthorised`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V21.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has. (documented)
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(subscriptionId: string, options?: CallOptions): Promise<WithResponse<PaytureBillCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * For a guest, a return address of your own, a gift or page access, use `billCreateUnauthorised`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - See also `V21.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has. (documented)
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V20.payments.payture.billCreateUnauthorised`. */
export type PaytureBillCreateUnauthorisedResult = Result<CreatedBill>;

export interface PaytureBillCreateUnauthorisedCall {
  /**
   * Creates a bill for a subscription product in the name of any user, without authorisation. Use it for a
   * guest's checkout, and whenever the bill needs a return address or data of its own.
   *
   * What you put into `extended` is stored with the bill:
   *
   * - **Page access**: name the page in `pageId`. Once the bill is `PAID`, and if its product has the type
   *   "direct", the server grants the user access to that page, with the access type `ALL_USERS`.
   * - **Gift**: take a gift subscription product, and describe the gift in `giftRecipient`, `giftMessage`,
   *   `giftType` and `giftOccasion`. Once the bill is paid, the server generates a code, which `billStatus`
   *   returns in `bill_info.gift.code`, and sends a notification by e-mail.
   * - **Anything else** (campaign, referrer, notes) is kept for your own use.
   *
   * The API's own documentation repeats this call after a failure, with growing pauses. It counts as a charge
   * here all the same, because each call creates another bill, which can be paid: repeat it only after an
   * answer that says no.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has. (documented)
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`. (documented)
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   *   (documented)
   * @param extended - Data to store with the bill. The members below are those that the documentation names;
   *   any other is kept as it is. Put no card data or passwords into it. Default: nothing is stored.
   *   (documented)
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V20.payments.payture.billCreateUnauthorised(
   *   '550e8400-e29b-41d4-a716-446655440001',
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'https://example.com/payment-complete',
   *   { pageId: 'ck4jrtawdA3Ed4', customNote: 'Holiday special' },
   * );
   * ```
   */
  (
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    extended?: BillExtension,
    options?: CallOptions,
  ): Promise<PaytureBillCreateUnauthorisedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. Use it for a
   * guest's checkout, and whenever the bill needs a return address or data of its own.
   *
   * What you put into `extended` is stored with the bill:
   *
   * - **Page access**: name the page in `pageId`. Once the bill is `PAID`, and if its product has the type
   *   "direct", the server grants the user access to that page, with the access type `ALL_USERS`.
   * - **Gift**: take a gift subscription product, and describe the gift in `giftRecipient`, `giftMessage`,
   *   `giftType` and `giftOccasion`. Once the bill is paid, the server generates a code, which `billStatus`
   *   returns in `bill_info.gift.code`, and sends a notification by e-mail.
   * - **Anything else** (campaign, referrer, notes) is kept for your own use.
   *
   * The API's own documentation repeats this call after a failure, with growing pauses. It counts as a charge
   * here all the same, because each call creates another bill, which can be paid: repeat it only after an
   * answer that says no.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billCreateUnauthorised`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  with(
    named: PaytureBillCreateUnauthorisedArguments,
    options?: CallOptions,
  ): Promise<PaytureBillCreateUnauthorisedResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. Use it for a
   * guest's checkout, and whenever the bill needs a return address or data of its own.
   *
   * What you put into `extended` is stored with the bill:
   *
   * - **Page access**: name the page in `pageId`. Once the bill is `PAID`, and if its product has the type
   *   "direct", the server grants the user access to that page, with the access type `ALL_USERS`.
   * - **Gift**: take a gift subscription product, and describe the gift in `giftRecipient`, `giftMessage`,
   *   `giftType` and `giftOccasion`. Once the bill is paid, the server generates a code, which `billStatus`
   *   returns in `bill_info.gift.code`, and sends a notification by e-mail.
   * - **Anything else** (campaign, referrer, notes) is kept for your own use.
   *
   * The API's own documentation repeats this call after a failure, with growing pauses. It counts as a charge
   * here all the same, because each call creates another bill, which can be paid: repeat it only after an
   * answer that says no.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has. (documented)
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`. (documented)
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   *   (documented)
   * @param extended - Data to store with the bill. The members below are those that the documentation names;
   *   any other is kept as it is. Put no card data or passwords into it. Default: nothing is stored.
   *   (documented)
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    extended?: BillExtension,
    options?: CallOptions,
  ): Promise<WithResponse<PaytureBillCreateUnauthorisedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. Use it for a
   * guest's checkout, and whenever the bill needs a return address or data of its own.
   *
   * What you put into `extended` is stored with the bill:
   *
   * - **Page access**: name the page in `pageId`. Once the bill is `PAID`, and if its product has the type
   *   "direct", the server grants the user access to that page, with the access type `ALL_USERS`.
   * - **Gift**: take a gift subscription product, and describe the gift in `giftRecipient`, `giftMessage`,
   *   `giftType` and `giftOccasion`. Once the bill is paid, the server generates a code, which `billStatus`
   *   returns in `bill_info.gift.code`, and sends a notification by e-mail.
   * - **Anything else** (campaign, referrer, notes) is kept for your own use.
   *
   * The API's own documentation repeats this call after a failure, with growing pauses. It counts as a charge
   * here all the same, because each call creates another bill, which can be paid: repeat it only after an
   * answer that says no.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has. (documented)
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`. (documented)
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   *   (documented)
   * @param extended - Data to store with the bill. The members below are those that the documentation names;
   *   any other is kept as it is. Put no card data or passwords into it. Default: nothing is stored.
   *   (documented)
   * @param options - Settings for this call alone.
   */
  raw(
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    extended?: BillExtension,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V20.payments.payture.billStatus`. */
export type PaytureBillStatusResult = Result<BillStatus, BillStatus>;

export interface PaytureBillStatusCall {
  /**
   * Asks Payture for the state of the bill and returns it. If the payment has completed since the last check,
   * the server processes it: it activates the subscription or gift and stores the new status. Every 3 to 5
   * seconds is often enough. It counts as a read, because asking again changes nothing more.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries the same data as a success,
   * with the status `AMOUNT_MISMATCH` and the amount that was paid. Do not deliver then: contact support, or
   * have the buyer pay again.
   *
   * Compare `amount` with the price of what you deliver before you deliver it.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that it got when it was created. (documented)
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V20.payments.payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
   * ```
   */
  (billId: string, options?: CallOptions): Promise<PaytureBillStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Asks Payture for the state of the bill and returns it. If the payment has completed since the last check,
   * the server processes it: it activates the subscription or gift and stores the new status. Every 3 to 5
   * seconds is often enough. It counts as a read, because asking again changes nothing more.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries the same data as a success,
   * with the status `AMOUNT_MISMATCH` and the amount that was paid. Do not deliver then: contact support, or
   * have the buyer pay again.
   *
   * Compare `amount` with the price of what you deliver before you deliver it.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billStatus`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  with(named: PaytureBillStatusArguments, options?: CallOptions): Promise<PaytureBillStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Asks Payture for the state of the bill and returns it. If the payment has completed since the last check,
   * the server processes it: it activates the subscription or gift and stores the new status. Every 3 to 5
   * seconds is often enough. It counts as a read, because asking again changes nothing more.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries the same data as a success,
   * with the status `AMOUNT_MISMATCH` and the amount that was paid. Do not deliver then: contact support, or
   * have the buyer pay again.
   *
   * Compare `amount` with the price of what you deliver before you deliver it.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that it got when it was created. (documented)
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  withResponse(billId: string, options?: CallOptions): Promise<WithResponse<PaytureBillStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Asks Payture for the state of the bill and returns it. If the payment has completed since the last check,
   * the server processes it: it activates the subscription or gift and stores the new status. Every 3 to 5
   * seconds is often enough. It counts as a read, because asking again changes nothing more.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries the same data as a success,
   * with the status `AMOUNT_MISMATCH` and the amount that was paid. Do not deliver then: contact support, or
   * have the buyer pay again.
   *
   * Compare `amount` with the price of what you deliver before you deliver it.
   *
   * - The owners of the API document this call, its parameters and its answer.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - See also `V21.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that it got when it was created. (documented)
   * @param options - Settings for this call alone.
   */
  raw(billId: string, options?: CallOptions): Promise<Response>;
}

/** Bills paid through the Payture gateway, from creation to the activated subscription or gift. */
export interface PaytureModule {
  /** Create a bill for the signed-in user. */
  readonly billCreate: PaytureBillCreateCall;
  /** Create a bill for a guest, a gift or page access. */
  readonly billCreateUnauthorised: PaytureBillCreateUnauthorisedCall;
  /** Check a bill, and process its payment. */
  readonly billStatus: PaytureBillStatusCall;
}

/** Bills for subscriptions and gifts, paid through the Payture gateway. */
export interface PaymentsV20 {
  /** Bills paid through the Payture gateway, from creation to the activated subscription or gift. */
  readonly payture: PaytureModule;
}
