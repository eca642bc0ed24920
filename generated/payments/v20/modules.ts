// Generated from spec/payments/v20.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  BillExtension,
  BillStatus,
  CreatedBill,
  PaytureBillCreateArguments,
  PaytureBillCreateUnauthorisedArguments,
  PaytureBillStatusArguments,
} from './types.ts';

/** What `V20.payments.payture.billCreate` answers. */
export type PaytureBillCreateResult = Result<CreatedBill>;

export interface PaytureBillCreateCall {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and answers
   * where to pay it. Send the buyer to `bill.payUrl`, and keep `bill_id` to ask `billStatus` later.
   *
   * For a guest, a return address of your own, a gift or page access, use `billCreateUnauthorised`.
   *
   * - Call: documented. Answer: documented.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   * - There is a later version: `V21.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. Other strings reach the server as
   *   they are, and are its to judge.
   * @param options - Settings for this call alone.
   * @returns The new bill, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V20.payments.payture.billCreate('550e8400-e29b-41d4-a716-446655440001');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<PaytureBillCreateResult>;
  /** The same call with named arguments. */
  with(named: PaytureBillCreateArguments, options?: CallOptions): Promise<PaytureBillCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(subscriptionId: string, options?: CallOptions): Promise<WithResponse<PaytureBillCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(subscriptionId: string, options?: CallOptions): Promise<Response>;
}

/** What `V20.payments.payture.billCreateUnauthorised` answers. */
export type PaytureBillCreateUnauthorisedResult = Result<CreatedBill>;

export interface PaytureBillCreateUnauthorisedCall {
  /**
   * Creates a bill for a subscription product in the name of any user, without authorisation. Use it for a
   * guest's checkout, and whenever the bill needs a return address or data of its own.
   *
   * What you put into `extended` is stored with the bill, and some of its members have an effect once it is
   * paid:
   *
   * - **Page access**: with `pageId`, and a subscription product of the type "direct", the server grants
   *   access to that page, with the access type `ALL_USERS`.
   * - **Gift**: with the recipient in `giftRecipient`, the server generates a code, which `billStatus` then
   *   answers in `bill_info.gift.code`, and notifies the recipient by e-mail.
   * - **Anything else** (campaign, referrer, notes) is kept for your own use.
   *
   * - Call: documented. Answer: documented.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: none needed; a token that is there is sent.
   * - There is a later version: `V21.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. Other strings reach the server as
   *   they are, and are its to judge.
   * @param userId - The user who makes the purchase, a UUID. Other strings reach the server as they are, and
   *   are its to judge.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach. Left out, the server decides.
   * @param extended - Data of your own to store with the bill. `pageId` and `giftRecipient` have an effect
   *   once the bill is paid; any other member is kept as it is.
   * @param options - Settings for this call alone.
   * @returns The new bill, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V20.payments.payture.billCreateUnauthorised(
   *   '550e8400-e29b-41d4-a716-446655440001',
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'https://example.com/payment-complete',
   *   { pageId: 'ck4jrtawdA3Ed4', giftRecipient: 'john@example.com', customNote: 'Holiday special' },
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
  /** The same call with named arguments. */
  with(
    named: PaytureBillCreateUnauthorisedArguments,
    options?: CallOptions,
  ): Promise<PaytureBillCreateUnauthorisedResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    extended?: BillExtension,
    options?: CallOptions,
  ): Promise<WithResponse<PaytureBillCreateUnauthorisedResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    extended?: BillExtension,
    options?: CallOptions,
  ): Promise<Response>;
}

/** What `V20.payments.payture.billStatus` answers. */
export type PaytureBillStatusResult = Result<BillStatus, BillStatus>;

export interface PaytureBillStatusCall {
  /**
   * Asks Payture for the state of the bill and answers it. If the payment has completed since the last check,
   * the server processes it: it activates the subscription or gift and stores the new status. Asking again
   * changes nothing more, so the call may be repeated at will; every 3 to 5 seconds is enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries the same data as a success,
   * with the status `AMOUNT_MISMATCH`. Do not deliver then; have support look at it.
   *
   * - Call: documented. Answer: documented.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: none needed; a token that is there is sent.
   * - There is a later version: `V21.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that was answered when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V20.payments.payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
   * ```
   */
  (billId: string, options?: CallOptions): Promise<PaytureBillStatusResult>;
  /** The same call with named arguments. */
  with(named: PaytureBillStatusArguments, options?: CallOptions): Promise<PaytureBillStatusResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(billId: string, options?: CallOptions): Promise<WithResponse<PaytureBillStatusResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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
