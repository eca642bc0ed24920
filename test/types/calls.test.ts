import { describe, expectTypeOf, test } from 'vitest';
import type { ModelSettings } from '../../generated/gpt/v30/index.ts';
import type {
  BillExtension,
  BillStatus,
  CreatedBill,
  PaymentNotification,
} from '../../generated/payments/v20/index.ts';
import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../src/index.ts';
import { behindAPI, compiled } from './client.ts';

const { payture } = behindAPI.V20.payments;
const { chat, prompts } = behindAPI.V30.gpt;
const { chats } = behindAPI.V10.chat;

describe('names', () => {
  test('of what there is', () => {
    expectTypeOf(behindAPI).toHaveProperty('V40');
    expectTypeOf(behindAPI.V10.ruKitchen).toHaveProperty('importer');
  });

  test('of what there is not', () => {
    compiled(
      // @ts-expect-error
      () => behindAPI.V20.payments.paiture,
      // @ts-expect-error
      () => behindAPI.V20.payments.payture.billDelete,
      // @ts-expect-error
      () => behindAPI.V20.payment,
      // @ts-expect-error: this app has no such version
      () => behindAPI.V40.payments,
      // @ts-expect-error
      () => behindAPI.V99,
      // @ts-expect-error: it has a client of its own
      () => behindAPI.V10.authorisation,
    );
  });

  test('cannot be given a new meaning', () => {
    compiled(
      // @ts-expect-error
      () => (behindAPI.V20.payments.payture.billCreate = payture.billCreate),
      // @ts-expect-error
      () => (behindAPI.V20 = {} as typeof behindAPI.V20),
    );
  });
});

test('a call tells its operation, with its effect as a literal', () => {
  expectTypeOf(payture.billCreate.operation).toEqualTypeOf<CallOperation<'charge'>>();
  expectTypeOf(payture.billStatus.operation.effect).toEqualTypeOf<'read'>();
  expectTypeOf(payture.billStatus.operation.parameters).toEqualTypeOf<readonly string[]>();
});

describe('positional arguments', () => {
  test('stand in the order of the document, options last', () => {
    expectTypeOf(payture.billCreateUnauthorised).parameters.toEqualTypeOf<
      [
        subscriptionId: string,
        userId: string,
        redirectUrl?: string,
        extended?: BillExtension,
        options?: CallOptions,
      ]
    >();
    expectTypeOf(payture.billStatus).parameters.toEqualTypeOf<[billId: string, options?: CallOptions]>();
  });

  test('are checked', () => {
    compiled(
      () => payture.billCreate('subscription'),
      // @ts-expect-error: a required argument is missing
      () => payture.billCreate(),
      // @ts-expect-error
      () => payture.billCreateUnauthorised('subscription'),
      // @ts-expect-error: the wrong type
      () => payture.billCreate(1),
      // @ts-expect-error
      () => payture.billCreateUnauthorised('subscription', 'user', {}),
      // @ts-expect-error
      () => payture.billCreateUnauthorised('subscription', 'user', undefined, { pageId: 1 }),
      // @ts-expect-error: one too many
      () => payture.billStatus('bill', {}, 1),
      // @ts-expect-error: no option
      () => payture.billStatus('bill', { timout: 1 }),
      // @ts-expect-error: this one is for the client only
      () => payture.billStatus('bill', { endpoint: '' }),
    );
  });

  test('extended takes members of your own', () => {
    compiled(() => payture.billCreateUnauthorised('s', 'u', undefined, { pageId: 'p', shelf: 1 }));
  });

  test('of a call without parameters are its options', () => {
    expectTypeOf(chats.get).parameters.toEqualTypeOf<[options?: CallOptions]>();
    compiled(
      () => prompts.get({ timeout: 1, signal: AbortSignal.timeout(1) }),
      // @ts-expect-error
      () => prompts.get('prompt'),
    );
  });

  test('of a call with a parameter named options are both', () => {
    type Parameters = globalThis.Parameters<typeof chat.execute>;
    expectTypeOf<Parameters[1]>().toEqualTypeOf<ModelSettings | undefined>();
    expectTypeOf<Parameters[6]>().toEqualTypeOf<CallOptions | undefined>();
    expectTypeOf<Required<Parameters>['length']>().toEqualTypeOf<7>();
  });
});

describe('.with', () => {
  test('takes the arguments by name, and options', () => {
    expectTypeOf(payture.billCreateUnauthorised.with).parameters.toEqualTypeOf<
      [
        named: { subscriptionId: string; userId: string; redirectUrl?: string; extended?: BillExtension },
        options?: CallOptions,
      ]
    >();
    expectTypeOf(payture.billCreate.with).returns.resolves.toEqualTypeOf<Result<CreatedBill>>();
  });

  test('checks them', () => {
    compiled(
      () => payture.billStatus.with({ billId: 'bill' }, { retries: 1 }),
      // @ts-expect-error: an argument that it does not have
      () => payture.billStatus.with({ billId: 'bill', billNumber: 1 }),
      // @ts-expect-error: the name on the wire
      () => payture.billStatus.with({ bill_id: 'bill' }),
      // @ts-expect-error: a required argument is missing
      () => payture.billCreateUnauthorised.with({ subscriptionId: 'subscription' }),
      // @ts-expect-error: the wrong type
      () => payture.billStatus.with({ billId: 1 }),
      // @ts-expect-error: options are no argument
      () => payture.billStatus.with({ billId: 'bill', timeout: 1 }),
    );
  });

  test('takes an empty object where there are no parameters', () => {
    expectTypeOf(chats.get.with).parameters.toEqualTypeOf<[named: NoArguments, options?: CallOptions]>();
    compiled(
      () => chats.get.with({}),
      // @ts-expect-error
      () => chats.get.with({ page: 1 }),
    );
  });

  test('tells a parameter named options from the options', () => {
    compiled(() => chat.execute.with({ messages: [], options: { model: 'm' } }, { timeout: 1 }));
    expectTypeOf(chat.execute.with).parameter(0).toHaveProperty('options');
  });
});

describe('the other forms', () => {
  test('take the arguments of the call', () => {
    expectTypeOf<Parameters<typeof payture.billStatus.withResponse>>().toEqualTypeOf<
      Parameters<typeof payture.billStatus>
    >();
    expectTypeOf<Parameters<typeof payture.billStatus.raw>>().toEqualTypeOf<
      Parameters<typeof payture.billStatus>
    >();
    expectTypeOf<Parameters<typeof chats.get.raw>>().toEqualTypeOf<Parameters<typeof chats.get>>();
  });

  test('withResponse answers the result and the response', () => {
    expectTypeOf(payture.billStatus.withResponse).returns.resolves.toEqualTypeOf<
      WithResponse<Result<BillStatus, BillStatus>>
    >();
    expectTypeOf<WithResponse<1>>().toEqualTypeOf<{ readonly result: 1; readonly response: Response }>();
  });

  test('raw answers the response', () => {
    expectTypeOf(payture.billStatus.raw).returns.toEqualTypeOf<Promise<Response>>();
  });
});

test('what the API sends to a server of yours has a type', () => {
  expectTypeOf<PaymentNotification['bill_id']>().toEqualTypeOf<string>();
  expectTypeOf<'DONE' | undefined>().toExtend<PaymentNotification['status']>();
  expectTypeOf<PaymentNotification['amount']>().toEqualTypeOf<number | undefined>();
});
