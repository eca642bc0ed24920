import { expect, test } from 'vitest';
import { merge } from '../../scripts/learn/merge.ts';
import { BILL_STATUS, drift, PROCESS, report } from './reports.ts';

const counts = (successes: number, failures: number) => ({ successes, failures });

test('reports are added up by operation: successes, failures and findings, of which the last day counts', () => {
  const unknown = { kind: 'unknown-member', pointer: '/data/fee', seen: 'integer' } as const;
  const first = report(
    {
      ...drift(BILL_STATUS, [{ ...unknown, count: 3 }], { 200: counts(4, 1), 403: counts(0, 2) }),
      paths: { '/api/one': counts(4, 3) },
      members: { '/data/status': 3 },
    },
    drift(PROCESS, [], { 200: counts(1, 0) }),
  );
  const others = [
    { ...unknown, count: 2 },
    { ...unknown, seen: 'string' },
  ];
  const second = report({
    ...drift(BILL_STATUS, others, { 200: counts(2, 5), 422: counts(0, 7) }),
    paths: { '/api/one': counts(1, 7), '/api/other': counts(1, 5) },
    members: { '/data/status': 2, '/data/bill_info': 1 },
  });
  const days = [
    { ...first, from: '2026-01-01', to: '2026-03-01' },
    { ...second, from: '2026-01-01', to: '2026-02-01' },
  ];
  expect(merge(days)).toEqual([
    {
      operation: BILL_STATUS,
      answers: { 200: counts(6, 6), 403: counts(0, 2), 422: counts(0, 7) },
      paths: { '/api/one': counts(5, 10), '/api/other': counts(1, 5) },
      members: { '/data/status': 5, '/data/bill_info': 1 },
      findings: [
        expect.objectContaining({ ...unknown, count: 5 }),
        expect.objectContaining({ ...unknown, seen: 'string', count: 1 }),
      ],
      last: '2026-03-01',
    },
    {
      operation: PROCESS,
      answers: { 200: counts(1, 0) },
      paths: {},
      members: {},
      findings: [],
      last: '2026-03-01',
    },
  ]);
});
