import { describe, expect, test } from 'vitest';
import { createDriftMonitor } from './frozen.ts';
import { BILL_STATUS, bill, clientOf, findingsIn, useServer } from './support.ts';

useServer();

const finding = (
  kind: string,
  pointer: string,
  expected: string,
  seen: string,
  status = 200,
  success = status < 400,
) => ({
  kind,
  status,
  success,
  pointer,
  expected,
  seen,
  count: 1,
});

describe('what differs is found', () => {
  test('nothing, where nothing does', async () => {
    expect(await findingsIn({ success: true, data: bill('PAID') })).toEqual([]);
    expect(await findingsIn({ success: false, message: 'No', code: 1001 }, 403)).toEqual([]);
  });

  test('an unknown member, and what is in it', async () => {
    const buyer = {
      address: { city: 'Omsk' },
      tags: ['a', 'b'],
      orders: [{ id: 1 }, { id: 2.5, paid: null }],
    };
    expect(await findingsIn({ success: true, data: { ...bill('PAID'), buyer } })).toEqual([
      finding('unknown-member', '/data/buyer', 'nothing', 'object'),
      finding('unknown-member', '/data/buyer/address', 'nothing', 'object'),
      finding('unknown-member', '/data/buyer/tags', 'nothing', 'array'),
      finding('unknown-member', '/data/buyer/orders', 'nothing', 'array'),
      finding('unknown-member', '/data/buyer/address/city', 'nothing', 'string'),
      finding('unknown-member', '/data/buyer/tags/*', 'nothing', 'string'),
      finding('unknown-member', '/data/buyer/orders/*', 'nothing', 'object'),
      finding('unknown-member', '/data/buyer/orders/*/id', 'nothing', 'integer'),
      finding('unknown-member', '/data/buyer/orders/*/id', 'nothing', 'number'),
      finding('unknown-member', '/data/buyer/orders/*/paid', 'nothing', 'null'),
    ]);
  });

  test('an unknown member of the envelope, and of a failure', async () => {
    expect(await findingsIn({ success: true, data: bill('PAID'), trace: 'x' })).toEqual([
      finding('unknown-member', '/trace', 'nothing', 'string'),
    ]);
    expect(await findingsIn({ success: false, errors: [], data: { field: 'x' } }, 422)).toEqual([
      finding('unknown-member', '/errors', 'nothing', 'array', 422),
      finding('unknown-member', '/data/field', 'nothing', 'string', 422),
    ]);
  });

  test('another type, and what is in the value', async () => {
    const data = { bill_info: { bill_status: 'PAID', amount: '999.00' }, status: { now: 'PAID' } };
    expect(await findingsIn({ success: true, data })).toEqual([
      finding('other-type', '/data/status', 'string', 'object'),
      finding('other-type', '/data/bill_info/amount', 'integer', 'string'),
      finding('unknown-member', '/data/status/now', 'nothing', 'string'),
    ]);
    expect(await findingsIn({ success: true, data: null })).toEqual([
      finding('other-type', '/data', 'object', 'null'),
    ]);
  });

  test('a missing member', async () => {
    expect(await findingsIn({ success: true, data: { status: 'PAID', bill_info: { amount: 1 } } })).toEqual([
      finding('missing-member', '/data/bill_info/bill_status', 'string', 'nothing'),
    ]);
    expect(await findingsIn({ success: true })).toEqual([
      finding('missing-member', '/data', 'object', 'nothing'),
    ]);
  });

  test('an unknown value', async () => {
    expect(await findingsIn({ success: true, data: bill('REFUNDED') })).toEqual([
      finding('unknown-value', '/data/status', 'PENDING | PAID | DONE | AMOUNT_MISMATCH', 'REFUNDED'),
    ]);
  });

  test('an unknown code', async () => {
    expect(await findingsIn({ success: false, message: 'No', code: 1040 })).toEqual([
      finding('unknown-code', '/code', '1001 | 1009 | 1039', '1040', 200, false),
    ]);
    expect(await findingsIn({ success: false, code: '1039' })).toEqual([
      finding('other-type', '/code', 'integer', 'string', 200, false),
    ]);
  });

  test('an unknown status, under which the answer is checked all the same', async () => {
    expect(await findingsIn({ success: false, code: 7, hint: 'x' }, 404)).toEqual([
      finding('unknown-status', '', '200 | 403 | 422 | 429', '404', 404),
      finding('unknown-code', '/code', '1001 | 1009 | 1039', '7', 404),
      finding('unknown-member', '/hint', 'nothing', 'string', 404),
    ]);
  });

  test('a success under the status of a failure', async () => {
    expect(await findingsIn({ success: true, data: { ...bill('PAID'), more: 1 } }, 403)).toEqual([
      finding('unknown-value', '/success', 'false', 'true', 403, true),
      finding('unknown-member', '/data/more', 'nothing', 'integer', 403, true),
    ]);
  });

  test('names that every object inherits are names like others', async () => {
    const text = `{"success":true,"data":{"status":"PAID","bill_info":{"bill_status":"PAID","amount":1},
      "constructor":1,"toString":"x"}}`;
    expect((await findingsIn(JSON.parse(text))).map(({ pointer }) => pointer)).toEqual([
      '/data/constructor',
      '/data/toString',
    ]);
  });
});

test('a report sums up the answers of each operation', async () => {
  const drift = createDriftMonitor();
  const started = new Date().toISOString().slice(0, 10);
  const differing = clientOf(drift, { success: true, data: { ...bill('PAID'), paid_at: 'today' } });
  for (let n = 0; n < 3; n++) await differing.V20.payments.payture.billStatus('bill');
  await clientOf(drift, { success: false }, 422).V20.payments.payture.billStatus('');
  await clientOf(drift, {
    success: true,
    data: { bill_id: '1', bill: { payUrl: '2' } },
  }).V20.payments.payture.billCreate('x');
  const report = drift.report();
  expect(report).toEqual({
    format: 'behind-api-drift',
    version: 1,
    client: expect.any(String),
    from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    operations: [
      {
        operation: BILL_STATUS,
        answers: { 200: { successes: 3, failures: 0 }, 422: { successes: 0, failures: 1 } },
        paths: { '/api/payments/20/payture/billStatus': { successes: 3, failures: 1 } },
        members: {
          '/data/bill_info': 3,
          '/data/status': 3,
          '/data/bill_info/bill_status': 3,
          '/data/bill_info/amount': 3,
        },
        findings: [{ ...finding('unknown-member', '/data/paid_at', 'nothing', 'string'), count: 3 }],
      },
      {
        operation: 'V20.payments.payture.billCreate',
        answers: { 200: { successes: 1, failures: 0 } },
        paths: { '/api/payments/20/payture/billCreate': { successes: 1, failures: 0 } },
        members: { '/data/bill_id': 1, '/data/bill': 1, '/data/bill/payUrl': 1 },
        findings: [],
      },
    ],
  });
  expect(report.from >= started && report.to >= report.from).toBe(true);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('what differs in a success and in a failure is two findings', async () => {
  const drift = createDriftMonitor();
  for (const success of [true, false, true]) {
    const answer = { success, data: bill('PAID'), hint: 'x' };
    await clientOf(drift, answer).V20.payments.payture.billStatus('bill');
  }
  expect(drift.report().operations[0]?.findings).toEqual([
    { ...finding('unknown-member', '/hint', 'nothing', 'string'), count: 2 },
    finding('unknown-member', '/hint', 'nothing', 'string', 200, false),
  ]);
});

test('what differs under two statuses is two findings', async () => {
  const drift = createDriftMonitor();
  const answer = { success: false, hint: 'x' };
  for (const status of [422, 403, 422]) {
    await clientOf(drift, answer, status).V20.payments.payture.billStatus('bill');
  }
  expect(drift.report().operations[0]?.findings).toEqual([
    { ...finding('unknown-member', '/hint', 'nothing', 'string', 422), count: 2 },
    finding('unknown-member', '/hint', 'nothing', 'string', 403),
  ]);
});

test('a member is counted where it has a type that the spec says', async () => {
  const membersIn = async (data: unknown, status = 200) => {
    const drift = createDriftMonitor();
    await clientOf(drift, { success: status < 400, data }, status).V20.payments.payture.billStatus('bill');
    return Object.keys(drift.report().operations[0]?.members ?? {});
  };
  expect(await membersIn({ status: 'REFUNDED', bill_info: null, more: 1 })).toEqual(['/data/status']);
  expect(await membersIn({ status: 1 })).toEqual([]);
  expect(await membersIn({ status: 'PAID' }, 422)).toEqual([]);
});

test('answers are counted by the path that was asked', async () => {
  const drift = createDriftMonitor();
  const client = clientOf(drift, { success: true, data: {} });
  const otherPath = '/api/payments/20/paytures/billStatus';
  const paths = { [BILL_STATUS]: otherPath };
  await client.V20.payments.payture.billStatus('1');
  for (let n = 0; n < 2; n++) await client.withOptions({ paths }).V20.payments.payture.billStatus('1');
  const operations = drift.report().operations.map(({ operation, paths }) => ({ operation, paths }));
  expect(operations).toEqual([
    {
      operation: BILL_STATUS,
      paths: {
        '/api/payments/20/payture/billStatus': { successes: 1, failures: 0 },
        [otherPath]: { successes: 2, failures: 0 },
      },
    },
  ]);
});

test('what the spec does not have is not checked', async () => {
  const drift = createDriftMonitor();
  await clientOf(drift, { success: true, data: 1 }).request('payments/20/payture/refund');
  await clientOf(drift, { success: true, data: 1 }).request('bakery/10/oven/heat');
  expect(drift.report().operations).toEqual([]);
});
