// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  BillStatus,
  CreatedBill,
  Gift,
  GiftApplyArguments,
  GiftGetArguments,
  GiftSendArguments,
  PaytureBillCreateArguments,
  PaytureBillCreateUnauthorisedArguments,
  PaytureBillStatusArguments,
  ProductHasArguments,
  ProductHasData,
  TelegramBillCreateArguments,
  TelegramBillCreateUnauthorisedArguments,
  TelegramBillStatusArguments,
  TelegramContext,
  TelegramOutcome,
  TelegramStartArguments,
  TelegramSuccessfulPaymentArguments,
} from './types.ts';

/** The result of `V10.payments.gift.get`. */
export type GiftGetResult = Result<Gift>;

export interface GiftGetCall {
  /**
   * Returns the gift that belongs to a code, for example to show what it contains before the recipient
   * activates it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param options - Settings for this call alone.
   * @returns The gift.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.gift.get('GIFT-ABC123');
   * ```
   */
  (code: string, options?: CallOptions): Promise<GiftGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the gift that belongs to a code, for example to show what it contains before the recipient
   * activates it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The gift.
   */
  with(named: GiftGetArguments, options?: CallOptions): Promise<GiftGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the gift that belongs to a code, for example to show what it contains before the recipient
   * activates it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param options - Settings for this call alone.
   * @returns The gift.
   */
  withResponse(code: string, options?: CallOptions): Promise<WithResponse<GiftGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the gift that belongs to a code, for example to show what it contains before the recipient
   * activates it.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param options - Settings for this call alone.
   */
  raw(code: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.gift.send`. */
export type GiftSendResult = Result<Gift>;

export interface GiftSendCall {
  /**
   * Delivers the gift's code to its recipient by e-mail, at once or at a time of your choice. It counts as a
   * charge because a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param deliveryTime - When the gift is delivered, as a date and time. Default: at once.
   * @param deliveryEmail - The e-mail address to deliver the gift to. Default: that of the recipient of the
   *   gift.
   * @param deliveryName - The name of the recipient, as the mail is to say it. Default: the mail says none.
   * @param extended - Data of your own to store with the delivery, such as a message to the recipient.
   *   Default: none.
   * @param options - Settings for this call alone.
   * @returns The gift with its delivery.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.gift.send(
   *   'GIFT-ABC123',
   *   '2026-12-24T18:00:00Z',
   *   'friend@example.com',
   *   'Anna',
   *   { giftMessage: 'Happy holidays!' },
   * );
   * ```
   */
  (
    code: string,
    deliveryTime?: GiftSendArguments['deliveryTime'],
    deliveryEmail?: string,
    deliveryName?: string,
    extended?: GiftSendArguments['extended'],
    options?: CallOptions,
  ): Promise<GiftSendResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Delivers the gift's code to its recipient by e-mail, at once or at a time of your choice. It counts as a
   * charge because a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The gift with its delivery.
   */
  with(named: GiftSendArguments, options?: CallOptions): Promise<GiftSendResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Delivers the gift's code to its recipient by e-mail, at once or at a time of your choice. It counts as a
   * charge because a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param deliveryTime - When the gift is delivered, as a date and time. Default: at once.
   * @param deliveryEmail - The e-mail address to deliver the gift to. Default: that of the recipient of the
   *   gift.
   * @param deliveryName - The name of the recipient, as the mail is to say it. Default: the mail says none.
   * @param extended - Data of your own to store with the delivery, such as a message to the recipient.
   *   Default: none.
   * @param options - Settings for this call alone.
   * @returns The gift with its delivery.
   */
  withResponse(
    code: string,
    deliveryTime?: GiftSendArguments['deliveryTime'],
    deliveryEmail?: string,
    deliveryName?: string,
    extended?: GiftSendArguments['extended'],
    options?: CallOptions,
  ): Promise<WithResponse<GiftSendResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Delivers the gift's code to its recipient by e-mail, at once or at a time of your choice. It counts as a
   * charge because a second call sends a second mail.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param deliveryTime - When the gift is delivered, as a date and time. Default: at once.
   * @param deliveryEmail - The e-mail address to deliver the gift to. Default: that of the recipient of the
   *   gift.
   * @param deliveryName - The name of the recipient, as the mail is to say it. Default: the mail says none.
   * @param extended - Data of your own to store with the delivery, such as a message to the recipient.
   *   Default: none.
   * @param options - Settings for this call alone.
   */
  raw(
    code: string,
    deliveryTime?: GiftSendArguments['deliveryTime'],
    deliveryEmail?: string,
    deliveryName?: string,
    extended?: GiftSendArguments['extended'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.payments.gift.apply`. */
export type GiftApplyResult = Result<Gift>;

export interface GiftApplyCall {
  /**
   * Activates what the gift contains for the user whose access token is sent, and uses up the code. It counts
   * as a write: a code can be used only once, so a second call is refused and costs nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param options - Settings for this call alone.
   * @returns The activated gift.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.gift.apply('GIFT-ABC123');
   * ```
   */
  (code: string, options?: CallOptions): Promise<GiftApplyResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Activates what the gift contains for the user whose access token is sent, and uses up the code. It counts
   * as a write: a code can be used only once, so a second call is refused and costs nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The activated gift.
   */
  with(named: GiftApplyArguments, options?: CallOptions): Promise<GiftApplyResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Activates what the gift contains for the user whose access token is sent, and uses up the code. It counts
   * as a write: a code can be used only once, so a second call is refused and costs nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param options - Settings for this call alone.
   * @returns The activated gift.
   */
  withResponse(code: string, options?: CallOptions): Promise<WithResponse<GiftApplyResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Activates what the gift contains for the user whose access token is sent, and uses up the code. It counts
   * as a write: a code can be used only once, so a second call is refused and costs nothing.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus, or the recipient from the mail.
   * @param options - Settings for this call alone.
   */
  raw(code: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.payture.billCreate`. */
export type PaytureBillCreateResult = Result<CreatedBill>;

export interface PaytureBillCreateCall {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it through Payture. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus`
   * later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.payture.billCreate('550e8400-e29b-41d4-a716-446655440001');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<PaytureBillCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it through Payture. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus`
   * later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.payments.payture.billCreate`.
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
   * where to pay it through Payture. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus`
   * later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(subscriptionId: string, options?: CallOptions): Promise<WithResponse<PaytureBillCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it through Payture. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus`
   * later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   * - There is a later version: `V20.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.payture.billCreateUnauthorised`. */
export type PaytureBillCreateUnauthorisedResult = Result<CreatedBill>;

export interface PaytureBillCreateUnauthorisedCall {
  /**
   * Creates a bill for a subscription product in the name of any user, without authorisation, for example in a
   * guest's checkout. To store data of your own with the bill, buy a gift or grant access to a page, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.payture.billCreateUnauthorised(
   *   '550e8400-e29b-41d4-a716-446655440001',
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'https://mysite.com/thank-you',
   * );
   * ```
   */
  (
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    options?: CallOptions,
  ): Promise<PaytureBillCreateUnauthorisedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation, for example in a
   * guest's checkout. To store data of your own with the bill, buy a gift or grant access to a page, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billCreateUnauthorised`.
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
   * Creates a bill for a subscription product in the name of any user, without authorisation, for example in a
   * guest's checkout. To store data of your own with the bill, buy a gift or grant access to a page, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    options?: CallOptions,
  ): Promise<WithResponse<PaytureBillCreateUnauthorisedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation, for example in a
   * guest's checkout. To store data of your own with the bill, buy a gift or grant access to a page, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, userId: string, redirectUrl?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.payture.billStatus`. */
export type PaytureBillStatusResult = Result<BillStatus, BillStatus>;

export interface PaytureBillStatusCall {
  /**
   * Asks Payture for the state of the bill and returns it. A payment that has completed since the last check
   * is processed on the way. It counts as a read, because asking again changes nothing more; every 3 to 5
   * seconds is often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`: do not deliver, and contact support or have the buyer pay again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
   * ```
   */
  (billId: string, options?: CallOptions): Promise<PaytureBillStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Asks Payture for the state of the bill and returns it. A payment that has completed since the last check
   * is processed on the way. It counts as a read, because asking again changes nothing more; every 3 to 5
   * seconds is often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`: do not deliver, and contact support or have the buyer pay again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billStatus`.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  with(named: PaytureBillStatusArguments, options?: CallOptions): Promise<PaytureBillStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Asks Payture for the state of the bill and returns it. A payment that has completed since the last check
   * is processed on the way. It counts as a read, because asking again changes nothing more; every 3 to 5
   * seconds is often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`: do not deliver, and contact support or have the buyer pay again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  withResponse(billId: string, options?: CallOptions): Promise<WithResponse<PaytureBillStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Asks Payture for the state of the bill and returns it. A payment that has completed since the last check
   * is processed on the way. It counts as a read, because asking again changes nothing more; every 3 to 5
   * seconds is often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`: do not deliver, and contact support or have the buyer pay again.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   * - There is a later version: `V20.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   */
  raw(billId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.product.has`. */
export type ProductHasResult = Result<ProductHasData>;

export interface ProductHasCall {
  /**
   * Returns whether a user owns a product, for example to show or hide what only buyers may see. It does not
   * say when the product was bought or how long it lasts.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param userId - The user to ask about, who may be another one than the one who is signed in.
   * @param productId - The product, by its identifier.
   * @param options - Settings for this call alone.
   * @returns Whether the user has the product.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.product.has(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   '550e8400-e29b-41d4-a716-446655440001',
   * );
   * ```
   */
  (userId: string, productId: string, options?: CallOptions): Promise<ProductHasResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns whether a user owns a product, for example to show or hide what only buyers may see. It does not
   * say when the product was bought or how long it lasts.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns Whether the user has the product.
   */
  with(named: ProductHasArguments, options?: CallOptions): Promise<ProductHasResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns whether a user owns a product, for example to show or hide what only buyers may see. It does not
   * say when the product was bought or how long it lasts.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param userId - The user to ask about, who may be another one than the one who is signed in.
   * @param productId - The product, by its identifier.
   * @param options - Settings for this call alone.
   * @returns Whether the user has the product.
   */
  withResponse(
    userId: string,
    productId: string,
    options?: CallOptions,
  ): Promise<WithResponse<ProductHasResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns whether a user owns a product, for example to show or hide what only buyers may see. It does not
   * say when the product was bought or how long it lasts.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param userId - The user to ask about, who may be another one than the one who is signed in.
   * @param productId - The product, by its identifier.
   * @param options - Settings for this call alone.
   */
  raw(userId: string, productId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.telegram.billCreate`. */
export type TelegramBillCreateResult = Result<CreatedBill>;

export interface TelegramBillCreateCall {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent. It is paid
   * inside Telegram: send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.billCreate('550e8400-e29b-41d4-a716-446655440001');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<TelegramBillCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent. It is paid
   * inside Telegram: send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  with(named: TelegramBillCreateArguments, options?: CallOptions): Promise<TelegramBillCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent. It is paid
   * inside Telegram: send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(
    subscriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<TelegramBillCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent. It is paid
   * inside Telegram: send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus` later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.telegram.billCreateUnauthorised`. */
export type TelegramBillCreateUnauthorisedResult = Result<CreatedBill>;

export interface TelegramBillCreateUnauthorisedCall {
  /**
   * Creates a bill for a subscription product in the name of any user, without authorisation. It is paid
   * inside Telegram.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.billCreateUnauthorised(
   *   '550e8400-e29b-41d4-a716-446655440001',
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   'https://mysite.com/thank-you',
   * );
   * ```
   */
  (
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    options?: CallOptions,
  ): Promise<TelegramBillCreateUnauthorisedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. It is paid
   * inside Telegram.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  with(
    named: TelegramBillCreateUnauthorisedArguments,
    options?: CallOptions,
  ): Promise<TelegramBillCreateUnauthorisedResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. It is paid
   * inside Telegram.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(
    subscriptionId: string,
    userId: string,
    redirectUrl?: string,
    options?: CallOptions,
  ): Promise<WithResponse<TelegramBillCreateUnauthorisedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. It is paid
   * inside Telegram.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach, https outside of tests. The buyer comes back with the query parameter `bill_id`.
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, userId: string, redirectUrl?: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.telegram.billStatus`. */
export type TelegramBillStatusResult = Result<BillStatus, BillStatus>;

export interface TelegramBillStatusCall {
  /**
   * Returns where the bill stands. A Telegram bot reports the payment through `successfulPayment`. This call
   * only looks, so it counts as a read.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
   * ```
   */
  (billId: string, options?: CallOptions): Promise<TelegramBillStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns where the bill stands. A Telegram bot reports the payment through `successfulPayment`. This call
   * only looks, so it counts as a read.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  with(named: TelegramBillStatusArguments, options?: CallOptions): Promise<TelegramBillStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns where the bill stands. A Telegram bot reports the payment through `successfulPayment`. This call
   * only looks, so it counts as a read.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  withResponse(billId: string, options?: CallOptions): Promise<WithResponse<TelegramBillStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns where the bill stands. A Telegram bot reports the payment through `successfulPayment`. This call
   * only looks, so it counts as a read.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   */
  raw(billId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.telegram.start`. */
export type TelegramStartResult = Result<TelegramOutcome>;

export interface TelegramStartCall {
  /**
   * Passes on the context of a `/start` message, with which a buyer begins to pay in a chat with a Telegram
   * bot. It is the bot's server that makes this call, not an app. It counts as a charge because the buyer gets
   * an invoice in the chat.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is, with Telegram's own
   *   members.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.start(
   *   { chat: { id: 10002000 }, message: { text: '/start cc0e8400' } },
   * );
   * ```
   */
  (ctx: TelegramContext, options?: CallOptions): Promise<TelegramStartResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Passes on the context of a `/start` message, with which a buyer begins to pay in a chat with a Telegram
   * bot. It is the bot's server that makes this call, not an app. It counts as a charge because the buyer gets
   * an invoice in the chat.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: TelegramStartArguments, options?: CallOptions): Promise<TelegramStartResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Passes on the context of a `/start` message, with which a buyer begins to pay in a chat with a Telegram
   * bot. It is the bot's server that makes this call, not an app. It counts as a charge because the buyer gets
   * an invoice in the chat.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is, with Telegram's own
   *   members.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(ctx: TelegramContext, options?: CallOptions): Promise<WithResponse<TelegramStartResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Passes on the context of a `/start` message, with which a buyer begins to pay in a chat with a Telegram
   * bot. It is the bot's server that makes this call, not an app. It counts as a charge because the buyer gets
   * an invoice in the chat.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is, with Telegram's own
   *   members.
   * @param options - Settings for this call alone.
   */
  raw(ctx: TelegramContext, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.payments.telegram.successfulPayment`. */
export type TelegramSuccessfulPaymentResult = Result<TelegramOutcome>;

export interface TelegramSuccessfulPaymentCall {
  /**
   * Passes on the context of Telegram's message about a successful payment, upon which the bill is marked as
   * paid. It is the bot's server that makes this call, not an app.
   *
   * It counts as a write: the money was paid before this call, and Telegram's identifier of the payment tells
   * a second report from a second payment. Until the report arrives, the bill stays `PENDING`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is, with Telegram's own
   *   members.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.successfulPayment(
   *   { chat: { id: 10002000 }, message: { successful_payment: { currency: 'RUB', total_amount: 99900, invoice_payload: 'cc0e8400' } } },
   * );
   * ```
   */
  (ctx: TelegramContext, options?: CallOptions): Promise<TelegramSuccessfulPaymentResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Passes on the context of Telegram's message about a successful payment, upon which the bill is marked as
   * paid. It is the bot's server that makes this call, not an app.
   *
   * It counts as a write: the money was paid before this call, and Telegram's identifier of the payment tells
   * a second report from a second payment. Until the report arrives, the bill stays `PENDING`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(
    named: TelegramSuccessfulPaymentArguments,
    options?: CallOptions,
  ): Promise<TelegramSuccessfulPaymentResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Passes on the context of Telegram's message about a successful payment, upon which the bill is marked as
   * paid. It is the bot's server that makes this call, not an app.
   *
   * It counts as a write: the money was paid before this call, and Telegram's identifier of the payment tells
   * a second report from a second payment. Until the report arrives, the bill stays `PENDING`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is, with Telegram's own
   *   members.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(
    ctx: TelegramContext,
    options?: CallOptions,
  ): Promise<WithResponse<TelegramSuccessfulPaymentResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Passes on the context of Telegram's message about a successful payment, upon which the bill is marked as
   * paid. It is the bot's server that makes this call, not an app.
   *
   * It counts as a write: the money was paid before this call, and Telegram's identifier of the payment tells
   * a second report from a second payment. Until the report arrives, the bill stays `PENDING`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is, with Telegram's own
   *   members.
   * @param options - Settings for this call alone.
   */
  raw(ctx: TelegramContext, options?: CallOptions): Promise<Response>;
}

/** Codes that activate a subscription for somebody else. */
export interface GiftModule {
  /** Get a gift by its code. */
  readonly get: GiftGetCall;
  /** Send a gift to its recipient. */
  readonly send: GiftSendCall;
  /** Activate a gift for the signed-in user. */
  readonly apply: GiftApplyCall;
}

/** Bills paid through the Payture gateway. v20 adds data of your own to a bill. */
export interface PaytureModule {
  /** Create a bill for the signed-in user. */
  readonly billCreate: PaytureBillCreateCall;
  /** Create a bill for a guest. */
  readonly billCreateUnauthorised: PaytureBillCreateUnauthorisedCall;
  /** Check a bill, and process its payment. */
  readonly billStatus: PaytureBillStatusCall;
}

/** What a user has bought. */
export interface ProductModule {
  /** Ask whether a user has a product. */
  readonly has: ProductHasCall;
}

/** Bills paid inside Telegram, and what the Telegram bot reports about them. */
export interface TelegramModule {
  /** Create a bill to be paid in Telegram. */
  readonly billCreate: TelegramBillCreateCall;
  /** Create a guest's bill to be paid in Telegram. */
  readonly billCreateUnauthorised: TelegramBillCreateUnauthorisedCall;
  /** Check a bill that is paid in Telegram. */
  readonly billStatus: TelegramBillStatusCall;
  /** Report that a user has started the bot. */
  readonly start: TelegramStartCall;
  /** Report a payment made in Telegram. */
  readonly successfulPayment: TelegramSuccessfulPaymentCall;
}

/** The first version of bills, gifts and product checks. */
export interface PaymentsV10 {
  /** Codes that activate a subscription for somebody else. */
  readonly gift: GiftModule;
  /** Bills paid through the Payture gateway. v20 adds data of your own to a bill. */
  readonly payture: PaytureModule;
  /** What a user has bought. */
  readonly product: ProductModule;
  /** Bills paid inside Telegram, and what the Telegram bot reports about them. */
  readonly telegram: TelegramModule;
}
