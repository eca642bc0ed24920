import { describe, expectTypeOf, test } from 'vitest';
import type { BillInfo, BillStatus, CreatedBill } from '../../generated/payments/v20/index.ts';
import { type Failure, type Result, type Success, unwrap } from '../../src/index.ts';
import { behindAPI, compiled } from './client.ts';

const { payture } = behindAPI.V20.payments;
type Created = Awaited<ReturnType<typeof payture.billCreate>>;
type Status = Awaited<ReturnType<typeof payture.billStatus>>;

test('a call answers the data of a success, or a failure', () => {
  expectTypeOf<Created>().toEqualTypeOf<Result<CreatedBill>>();
  expectTypeOf<Created>().toEqualTypeOf<Success<CreatedBill> | Failure<Partial<CreatedBill>>>();
});

test('success narrows it', () => {
  compiled((result = {} as Created) => {
    if (result.success) {
      expectTypeOf(result.data).toEqualTypeOf<CreatedBill>();
      expectTypeOf(result.data.bill.payUrl).toEqualTypeOf<CreatedBill['bill']['payUrl']>();
      expectTypeOf(result.message).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.message).toEqualTypeOf<string | undefined>();
      expectTypeOf(result.code).toEqualTypeOf<number | undefined>();
      expectTypeOf(result.data).toEqualTypeOf<Partial<CreatedBill> | undefined>();
    }
  });
});

describe('before success is known', () => {
  test('members can be read, and may be missing', () => {
    compiled((result = {} as Created) => {
      expectTypeOf(result.data?.bill_id).toEqualTypeOf<CreatedBill['bill_id'] | undefined>();
      expectTypeOf(result.message).toEqualTypeOf<string | undefined>();
      expectTypeOf(result.code).toEqualTypeOf<number | undefined>();
    });
  });

  test('data cannot be taken for granted', () => {
    compiled(
      // @ts-expect-error: it may be missing
      (result = {} as Created) => result.data.bill_id,
      // @ts-expect-error: a success has no such member
      (result = {} as Created) => result.data?.billId,
      // @ts-expect-error: an answer is not changed
      (result = {} as Created) => (result.success = true),
    );
  });
});

test('a failure of billStatus carries a whole status', () => {
  expectTypeOf<Status>().toEqualTypeOf<Success<BillStatus> | Failure<BillStatus>>();
  compiled((result = {} as Status) => {
    if (!result.success) expectTypeOf(result.data).toEqualTypeOf<BillStatus | undefined>();
    expectTypeOf(result.data?.bill_info).toEqualTypeOf<BillInfo | undefined>();
    expectTypeOf(result.data?.bill_info?.gift).toEqualTypeOf<NonNullable<BillInfo>['gift'] | undefined>();
  });
});

test('a status is one that is known, or any other', () => {
  type Known = 'PENDING' | 'PAID' | 'DONE' | 'AMOUNT_MISMATCH';
  expectTypeOf<Extract<BillStatus['status'], Known>>().toEqualTypeOf<Known>();
  expectTypeOf<BillStatus['status']>().not.toEqualTypeOf<string>();
  expectTypeOf<'REFUNDED'>().toExtend<BillStatus['status']>();
});

test('unwrap leaves the data of a success', () => {
  expectTypeOf(unwrap<CreatedBill>).returns.toEqualTypeOf<CreatedBill>();
  compiled(
    (result = {} as Created) => expectTypeOf(unwrap(result)).toEqualTypeOf<CreatedBill>(),
    (result = {} as Status) => expectTypeOf(unwrap(result)).toEqualTypeOf<BillStatus>(),
  );
});
