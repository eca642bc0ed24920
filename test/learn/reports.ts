import type { DriftReport, Finding, OperationDrift } from '../../src/drift/report.ts';

export const today = new Date().toISOString().slice(0, 10);

export const BILL_STATUS = 'V20.payments.payture.billStatus';
export const PROCESS = 'V20.sales.companies.process';

export const report = (...operations: OperationDrift[]): DriftReport => ({
  format: 'behind-api-drift',
  version: 1,
  client: '3.0.0',
  from: today,
  to: today,
  operations,
});

/** An operation of which some successes were seen, all of them with the findings; with failures alone, those have them. */
export const drift = (
  operation: string,
  findings: readonly Partial<Finding>[] = [],
  answers: OperationDrift['answers'] = { 200: { successes: 5, failures: 0 } },
): OperationDrift => ({
  operation,
  answers,
  findings: findings.map((finding) => ({
    kind: 'unknown-member',
    status: 200,
    success: answers[finding.status ?? 200]?.successes !== 0,
    pointer: '',
    expected: 'nothing',
    seen: 'string',
    count: 1,
    ...finding,
  })),
});
