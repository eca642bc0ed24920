// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  BillStatus,
  Card,
  CreatedBill,
  PaytureBillCreateArguments,
  PaytureBillCreateUnauthorisedArguments,
  PaytureBillStatusArguments,
  StripeBillCreateArguments,
  StripeBillCreateUnauthorisedArguments,
  StripeBillStatusArguments,
  Subscription,
  SubscriptionsCancelArguments,
} from './types.ts';

/** The result of `V21.payments.cards.getList`. */
export type CardsGetListResult = Result<Card[]>;

export interface CardsGetListCall {
  /**
   * Returns the payment cards that the signed-in user has stored, for example to let the user choose one. Full
   * card numbers stay with Payture or Stripe.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The stored cards.
   * @example
   * ```ts
   * const result = await behindAPI.V21.payments.cards.getList();
   * ```
   */
  (options?: CallOptions): Promise<CardsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the payment cards that the signed-in user has stored, for example to let the user choose one. Full
   * card numbers stay with Payture or Stripe.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The stored cards.
   */
  with(named: NoArguments, options?: CallOptions): Promise<CardsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the payment cards that the signed-in user has stored, for example to let the user choose one. Full
   * card numbers stay with Payture or Stripe.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The stored cards.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<CardsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the payment cards that the signed-in user has stored, for example to let the user choose one. Full
   * card numbers stay with Payture or Stripe.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V21.payments.payture.billCreate`. */
export type PaytureBillCreateResult = Result<CreatedBill>;

export interface PaytureBillCreateCall {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, and returns
   * where to pay it through Payture. Send the buyer to `bill.payUrl`, and store `bill_id` to ask `billStatus`
   * later.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
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
   * const result = await behindAPI.V21.payments.payture.billCreate('550e8400-e29b-41d4-a716-446655440001');
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
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
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
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
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
   * - All of it is inferred: nobody has seen this call.
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

/** The result of `V21.payments.payture.billCreateUnauthorised`. */
export type PaytureBillCreateUnauthorisedResult = Result<CreatedBill>;

export interface PaytureBillCreateUnauthorisedCall {
  /**
   * Creates a bill for a subscription product in the name of any user, without authorisation. It takes no
   * return address and no data of your own; where you need them, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V20.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V21.payments.payture.billCreateUnauthorised(
   *   '550e8400-e29b-41d4-a716-446655440001',
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   * );
   * ```
   */
  (
    subscriptionId: string,
    userId: string,
    options?: CallOptions,
  ): Promise<PaytureBillCreateUnauthorisedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. It takes no
   * return address and no data of your own; where you need them, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V20.payments.payture.billCreateUnauthorised`.
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
   * Creates a bill for a subscription product in the name of any user, without authorisation. It takes no
   * return address and no data of your own; where you need them, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V20.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(
    subscriptionId: string,
    userId: string,
    options?: CallOptions,
  ): Promise<WithResponse<PaytureBillCreateUnauthorisedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product in the name of any user, without authorisation. It takes no
   * return address and no data of your own; where you need them, use v20.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   * - See also `V20.payments.payture.billCreateUnauthorised`.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param userId - The user who makes the purchase, a UUID. Users of a test environment may have other
   *   identifiers, such as `test-user-000000000000000000000001`.
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, userId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V21.payments.payture.billStatus`. */
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
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V21.payments.payture.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
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
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
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
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
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
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   */
  raw(billId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V21.payments.stripe.billCreate`. */
export type StripeBillCreateResult = Result<CreatedBill>;

export interface StripeBillCreateCall {
  /**
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, to be paid
   * on Stripe's checkout page.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
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
   * const result = await behindAPI.V21.payments.stripe.billCreate('550e8400-e29b-41d4-a716-446655440001');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<StripeBillCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, to be paid
   * on Stripe's checkout page.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  with(named: StripeBillCreateArguments, options?: CallOptions): Promise<StripeBillCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, to be paid
   * on Stripe's checkout page.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs an access token.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(subscriptionId: string, options?: CallOptions): Promise<WithResponse<StripeBillCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product, in the name of the user whose access token is sent, to be paid
   * on Stripe's checkout page.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
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

/** The result of `V21.payments.stripe.billCreateUnauthorised`. */
export type StripeBillCreateUnauthorisedResult = Result<CreatedBill>;

export interface StripeBillCreateUnauthorisedCall {
  /**
   * Creates a bill for a subscription product without authorisation, to be paid on Stripe's checkout page. It
   * takes no user: where the purchase belongs to a user you know, use `billCreate`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   * @example
   * ```ts
   * const result = await behindAPI.V21.payments.stripe.billCreateUnauthorised(
   *   '550e8400-e29b-41d4-a716-446655440001',
   * );
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<StripeBillCreateUnauthorisedResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'charge'>;
  /**
   * The same call with named arguments.
   *
   * Creates a bill for a subscription product without authorisation, to be paid on Stripe's checkout page. It
   * takes no user: where the purchase belongs to a user you know, use `billCreate`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  with(
    named: StripeBillCreateUnauthorisedArguments,
    options?: CallOptions,
  ): Promise<StripeBillCreateUnauthorisedResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a bill for a subscription product without authorisation, to be paid on Stripe's checkout page. It
   * takes no user: where the purchase belongs to a user you know, use `billCreate`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   * @returns The new bill.
   */
  withResponse(
    subscriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<StripeBillCreateUnauthorisedResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a bill for a subscription product without authorisation, to be paid on Stripe's checkout page. It
   * takes no user: where the purchase belongs to a user you know, use `billCreate`.
   *
   * It counts as a charge because each call creates another bill, which can be paid.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It costs money, reaches a person or starts paid work (`charge`). Never repeat it unless you know that it
   *   was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param subscriptionId - The subscription product to pay for, a UUID. It is the product that is on sale,
   *   not a subscription that somebody has.
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V21.payments.stripe.billStatus`. */
export type StripeBillStatusResult = Result<BillStatus, BillStatus>;

export interface StripeBillStatusCall {
  /**
   * Returns where a bill that is paid through Stripe stands, and processes a payment that has completed since
   * the last check. It counts as a read, because asking again changes nothing more. Every 3 to 5 seconds is
   * often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   * @example
   * ```ts
   * const result = await behindAPI.V21.payments.stripe.billStatus('cc0e8400-e29b-41d4-a716-446655440009');
   * ```
   */
  (billId: string, options?: CallOptions): Promise<StripeBillStatusResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns where a bill that is paid through Stripe stands, and processes a payment that has completed since
   * the last check. It counts as a read, because asking again changes nothing more. Every 3 to 5 seconds is
   * often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  with(named: StripeBillStatusArguments, options?: CallOptions): Promise<StripeBillStatusResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns where a bill that is paid through Stripe stands, and processes a payment that has completed since
   * the last check. It counts as a read, because asking again changes nothing more. Every 3 to 5 seconds is
   * often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   * @returns The bill's status; a failure with data if the amounts differ.
   */
  withResponse(billId: string, options?: CallOptions): Promise<WithResponse<StripeBillStatusResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns where a bill that is paid through Stripe stands, and processes a payment that has completed since
   * the last check. It counts as a read, because asking again changes nothing more. Every 3 to 5 seconds is
   * often enough.
   *
   * A payment whose amount is not the bill's is answered as a failure that carries data, with the status
   * `AMOUNT_MISMATCH`.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs no access token; if there is one, it is sent.
   *
   * @param billId - The bill, by the identifier that it got when it was created.
   * @param options - Settings for this call alone.
   */
  raw(billId: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V21.payments.subscriptions.getList`. */
export type SubscriptionsGetListResult = Result<Subscription[]>;

export interface SubscriptionsGetListCall {
  /**
   * Returns the running subscriptions of the signed-in user, for example to let the user cancel one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The running subscriptions.
   * @example
   * ```ts
   * const result = await behindAPI.V21.payments.subscriptions.getList();
   * ```
   */
  (options?: CallOptions): Promise<SubscriptionsGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the running subscriptions of the signed-in user, for example to let the user cancel one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The running subscriptions.
   */
  with(named: NoArguments, options?: CallOptions): Promise<SubscriptionsGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the running subscriptions of the signed-in user, for example to let the user cancel one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The running subscriptions.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<SubscriptionsGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the running subscriptions of the signed-in user, for example to let the user cancel one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V21.payments.subscriptions.cancel`. */
export type SubscriptionsCancelResult = Result<Subscription>;

export interface SubscriptionsCancelCall {
  /**
   * Cancels a running subscription of the signed-in user. It counts as a write because it takes no money.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param subscriptionId - The running subscription to cancel, as `getList` names it.
   * @param options - Settings for this call alone.
   * @returns The cancelled subscription.
   * @example
   * ```ts
   * const result = await behindAPI.V21.payments.subscriptions.cancel('5b0e8400-e29b-41d4-a716-446655440061');
   * ```
   */
  (subscriptionId: string, options?: CallOptions): Promise<SubscriptionsCancelResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Cancels a running subscription of the signed-in user. It counts as a write because it takes no money.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The cancelled subscription.
   */
  with(named: SubscriptionsCancelArguments, options?: CallOptions): Promise<SubscriptionsCancelResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Cancels a running subscription of the signed-in user. It counts as a write because it takes no money.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param subscriptionId - The running subscription to cancel, as `getList` names it.
   * @param options - Settings for this call alone.
   * @returns The cancelled subscription.
   */
  withResponse(
    subscriptionId: string,
    options?: CallOptions,
  ): Promise<WithResponse<SubscriptionsCancelResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Cancels a running subscription of the signed-in user. It counts as a write because it takes no money.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param subscriptionId - The running subscription to cancel, as `getList` names it.
   * @param options - Settings for this call alone.
   */
  raw(subscriptionId: string, options?: CallOptions): Promise<Response>;
}

/** The payment cards that the signed-in user has stored. */
export interface CardsModule {
  /** List the stored cards. */
  readonly getList: CardsGetListCall;
}

/** Bills paid through the Payture gateway. */
export interface PaytureModule {
  /** Create a bill for the signed-in user. */
  readonly billCreate: PaytureBillCreateCall;
  /** Create a bill for a guest. */
  readonly billCreateUnauthorised: PaytureBillCreateUnauthorisedCall;
  /** Check a bill, and process its payment. */
  readonly billStatus: PaytureBillStatusCall;
}

/** Bills paid through Stripe. */
export interface StripeModule {
  /** Create a Stripe bill for the signed-in user. */
  readonly billCreate: StripeBillCreateCall;
  /** Create a Stripe bill for a guest. */
  readonly billCreateUnauthorised: StripeBillCreateUnauthorisedCall;
  /** Check a Stripe bill. */
  readonly billStatus: StripeBillStatusCall;
}

/** The running subscriptions of the signed-in user. */
export interface SubscriptionsModule {
  /** List the running subscriptions. */
  readonly getList: SubscriptionsGetListCall;
  /** Cancel a subscription. */
  readonly cancel: SubscriptionsCancelCall;
}

/** The newest bills, through Payture or Stripe, with cards and subscriptions. */
export interface PaymentsV21 {
  /** The payment cards that the signed-in user has stored. */
  readonly cards: CardsModule;
  /** Bills paid through the Payture gateway. */
  readonly payture: PaytureModule;
  /** Bills paid through Stripe. */
  readonly stripe: StripeModule;
  /** The running subscriptions of the signed-in user. */
  readonly subscriptions: SubscriptionsModule;
}
