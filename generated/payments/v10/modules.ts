// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

import type { CallForms, CallOptions, Result } from '../../../src/types.ts';
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

export interface GiftGetCall
  extends CallForms<[code: string, options?: CallOptions], GiftGetArguments, Result<Gift>> {
  /**
   * Answers the gift that belongs to a code, for example to show what it contains before the recipient
   * activates it.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus or the recipient from the mail.
   * @param options - Settings for this call alone.
   * @returns The gift, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.gift.get('GIFT-ABC123');
   * ```
   */
  (code: string, options?: CallOptions): Promise<Result<Gift>>;
}

export interface GiftSendCall
  extends CallForms<
    [
      code: string,
      deliveryTime?: string,
      deliveryEmail?: string,
      deliveryName?: string,
      extended?: GiftSendArguments['extended'],
      options?: CallOptions,
    ],
    GiftSendArguments,
    Result<Gift>
  > {
  /**
   * Has the gift's code delivered to its recipient by e-mail, at once or at a time of your choice. It counts
   * as a charge because a second call may send a second mail.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus or the recipient from the mail.
   * @param deliveryTime - When to deliver the gift, as an ISO 8601 date and time. Left out, the server
   *   decides, presumably at once.
   * @param deliveryEmail - The e-mail address to deliver the gift to.
   * @param deliveryName - How the mail addresses the recipient.
   * @param extended - Data of your own to store with the delivery, such as a message to the recipient.
   * @param options - Settings for this call alone.
   * @returns The gift with its delivery, or why it can not be sent.
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
    deliveryTime?: string,
    deliveryEmail?: string,
    deliveryName?: string,
    extended?: GiftSendArguments['extended'],
    options?: CallOptions,
  ): Promise<Result<Gift>>;
}

export interface GiftApplyCall
  extends CallForms<[code: string, options?: CallOptions], GiftApplyArguments, Result<Gift>> {
  /**
   * Activates what the gift contains for the user whose access token is sent, and uses up the code. It counts
   * as a charge because a code can be used only once: where the answer is lost, look the gift up before trying
   * again.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param code - The code of the gift, as the buyer got it from billStatus or the recipient from the mail.
   * @param options - Settings for this call alone.
   * @returns The activated gift, or why it can not be activated.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.gift.apply('GIFT-ABC123');
   * ```
   */
  (code: string, options?: CallOptions): Promise<Result<Gift>>;
}

export interface PaytureBillCreateCall
  extends CallForms<
    [subscriptionId: string, options?: CallOptions],
    PaytureBillCreateArguments,
    Result<CreatedBill>
  > {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and answers
   * where to pay it through Payture.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   * - There is a later version: `V20.payments.payture.billCreate`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. Other strings reach the server as
   *   they are, and are its to judge.
   * @param options - Settings for this call alone.
   * @returns The new bill, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.payture.billCreate('550e8400-e29b-41d4-a716-446655440001');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<Result<CreatedBill>>;
}

export interface PaytureBillCreateUnauthorisedCall
  extends CallForms<
    [subscriptionId: string, userId: string, redirectUrl?: string, options?: CallOptions],
    PaytureBillCreateUnauthorisedArguments,
    Result<CreatedBill>
  > {
  /**
   * Creates a bill for a subscription product in the name of any user, without authorisation, for example in a
   * guest's checkout. To store data of your own with the bill, buy a gift or grant access to a page, use v20.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: none needed; a token that is there is sent.
   * - There is a later version: `V20.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. Other strings reach the server as
   *   they are, and are its to judge.
   * @param userId - The user who makes the purchase, a UUID. Other strings reach the server as they are, and
   *   are its to judge.
   * @param redirectUrl - Where the payment page sends the buyer afterwards: an http or https address that the
   *   buyer can reach. Left out, the server decides.
   * @param options - Settings for this call alone.
   * @returns The new bill, or why there is none.
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
  ): Promise<Result<CreatedBill>>;
}

export interface PaytureBillStatusCall
  extends CallForms<
    [billId: string, options?: CallOptions],
    PaytureBillStatusArguments,
    Result<BillStatus, BillStatus>
  > {
  /**
   * Asks Payture for the state of the bill and answers it. A payment that has completed since the last check
   * is processed on the way; asking again changes nothing more. A payment of another amount than the bill's is
   * answered as a failure that carries data, with the status `AMOUNT_MISMATCH`.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: none needed; a token that is there is sent.
   * - There is a later version: `V20.payments.payture.billStatus`.
   *
   * @param billId - The bill, by the identifier that was answered when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
   * ```
   */
  (billId: string, options?: CallOptions): Promise<Result<BillStatus, BillStatus>>;
}

export interface ProductHasCall
  extends CallForms<
    [userId: string, productId: string, options?: CallOptions],
    ProductHasArguments,
    Result<ProductHasData>
  > {
  /**
   * Answers whether a user owns a product, for example to show or hide what only buyers may see. It tells
   * nothing about when the product was bought or for how long it lasts.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param userId - The user to ask about. Not necessarily the one who is signed in.
   * @param productId - The product that the user may have.
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
  (userId: string, productId: string, options?: CallOptions): Promise<Result<ProductHasData>>;
}

export interface TelegramBillCreateCall
  extends CallForms<
    [subscriptionId: string, options?: CallOptions],
    TelegramBillCreateArguments,
    Result<CreatedBill>
  > {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent. It is paid
   * inside Telegram, with the bot that the server runs.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. Other strings reach the server as
   *   they are, and are its to judge.
   * @param options - Settings for this call alone.
   * @returns The new bill, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.billCreate('550e8400-e29b-41d4-a716-446655440001');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<Result<CreatedBill>>;
}

export interface TelegramBillCreateUnauthorisedCall
  extends CallForms<
    [subscriptionId: string, userId: string, redirectUrl?: string, options?: CallOptions],
    TelegramBillCreateUnauthorisedArguments,
    Result<CreatedBill>
  > {
  /**
   * Creates a bill for a subscription product in the name of any user, without authorisation. It is paid
   * inside Telegram, with the bot that the server runs.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: none needed; a token that is there is sent.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. Other strings reach the server as
   *   they are, and are its to judge.
   * @param userId - The user who makes the purchase, a UUID. Other strings reach the server as they are, and
   *   are its to judge.
   * @param redirectUrl - Where the buyer goes after paying, an http or https address. Left out, the server
   *   decides.
   * @param options - Settings for this call alone.
   * @returns The new bill, or why there is none.
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
  ): Promise<Result<CreatedBill>>;
}

export interface TelegramBillStatusCall
  extends CallForms<
    [billId: string, options?: CallOptions],
    TelegramBillStatusArguments,
    Result<BillStatus, BillStatus>
  > {
  /**
   * Answers where the bill stands. The payment itself is reported to the server by the bot, through
   * `successfulPayment`; this call may be repeated at will.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: none needed; a token that is there is sent.
   *
   * @param billId - The bill, by the identifier that was answered when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
   * ```
   */
  (billId: string, options?: CallOptions): Promise<Result<BillStatus, BillStatus>>;
}

export interface TelegramStartCall
  extends CallForms<
    [ctx: TelegramContext, options?: CallOptions],
    TelegramStartArguments,
    Result<TelegramOutcome>
  > {
  /**
   * For the server's own Telegram bot: it passes on the context of a `/start` message, with which a buyer
   * begins to pay. It counts as a charge because the bot may answer the buyer with an invoice.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is. Its members are Telegram's.
   * @param options - Settings for this call alone.
   * @returns That the message was taken.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.start(
   *   { chat: { id: 10002000 }, message: { text: '/start cc0e8400' } },
   * );
   * ```
   */
  (ctx: TelegramContext, options?: CallOptions): Promise<Result<TelegramOutcome>>;
}

export interface TelegramSuccessfulPaymentCall
  extends CallForms<
    [ctx: TelegramContext, options?: CallOptions],
    TelegramSuccessfulPaymentArguments,
    Result<TelegramOutcome>
  > {
  /**
   * For the server's own Telegram bot: it passes on the context of Telegram's message about a successful
   * payment, upon which the server marks the bill as paid. An app never calls it.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: costs money, reaches a person or starts paid work (`charge`); never repeat it blindly.
   * - Authorisation: an access token is needed.
   *
   * @param ctx - The context that the bot's framework got from Telegram, as it is. Its members are Telegram's.
   * @param options - Settings for this call alone.
   * @returns That the payment was taken.
   * @example
   * ```ts
   * const result = await behindAPI.V10.payments.telegram.successfulPayment(
   *   { chat: { id: 10002000 }, message: { successful_payment: { currency: 'RUB', total_amount: 99900, invoice_payload: 'cc0e8400' } } },
   * );
   * ```
   */
  (ctx: TelegramContext, options?: CallOptions): Promise<Result<TelegramOutcome>>;
}

/** Codes that activate a subscription for somebody else. */
export interface GiftModule {
  /** Look a gift up by its code. */
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
