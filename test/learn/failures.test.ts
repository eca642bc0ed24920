import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/drift/report.ts';
import { learned, PAY } from './kitchen/learned.ts';
import { drift } from './reports.ts';

const untouched = await learned();

const FAILURES = { 200: { successes: 0, failures: 1 } };
const BOTH = { 200: { successes: 9, failures: 1 } };
const UNPROCESSABLE = { 200: { successes: 9, failures: 0 }, 422: { successes: 0, failures: 1 } };

const missing = { kind: 'missing-member' as const, pointer: '/data/sum', seen: 'nothing' };
const isNull = { kind: 'other-type' as const, pointer: '/data/sum', seen: 'null' };
const newValue = { kind: 'unknown-value' as const, pointer: '/data/status', seen: 'REFUSED' };

describe('what only failures show', () => {
  test.each<[what: string, finding: Partial<Finding>]>([
    ['a missing member', missing],
    ['another type', isNull],
    ['a new value', newValue],
  ])('leaves the schema of successes as it is, and is a question: %s', async (_, finding) => {
    for (const answers of [FAILURES, BOTH]) {
      const { schemas, questions } = await learned(drift(PAY, [{ ...finding, success: false }], answers));
      expect(schemas).toEqual(untouched.schemas);
      expect(questions).toEqual([
        expect.stringMatching(
          /#\/components\/schemas\/Bill, which successes answer with, too, and only failures/,
        ),
      ]);
    }
  });

  test('is added to the failure alone, where it is a new member', async () => {
    const finding = { pointer: '/data/reason', success: false };
    const { schemas, answer, questions } = await learned(drift(PAY, [finding], BOTH));
    expect(questions).toEqual([]);
    expect(schemas).toEqual(untouched.schemas);
    const [success, failure] = answer.pay.oneOf;
    expect(success).toEqual(untouched.answer.pay.oneOf[0]);
    expect(failure.properties.data).toMatchObject({
      allOf: [{ $ref: '#/components/schemas/Bill' }, { properties: { reason: { type: 'string' } } }],
    });
  });

  test('changes a schema that only failures have', async () => {
    const finding = { ...missing, pointer: '/data/reason', status: 422, success: false };
    const { schemas, questions } = await learned(drift(PAY, [finding], UNPROCESSABLE));
    expect(questions).toEqual([]);
    expect(schemas.Refusal).not.toHaveProperty('required');
  });
});

test('what successes show, too, changes the schema of both', async () => {
  const findings = [missing, { ...missing, success: false }];
  const { schemas, questions } = await learned(drift(PAY, findings, BOTH));
  expect(questions).toEqual([]);
  expect(schemas.Bill).not.toHaveProperty('required');
});

test('what users’ own servers are sent is changed by no answer', async () => {
  const finding = { kind: 'missing-member' as const, pointer: '/data/notice/sum', seen: 'nothing' };
  const { schemas, questions } = await learned(drift(PAY, [finding], BOTH));
  expect(schemas).toEqual(untouched.schemas);
  expect(questions).toEqual([expect.stringMatching(/schemas\/Notice, which is also part of requests/)]);
});

test('a success under the status of failures is a question, whatever is in it', async () => {
  const success = { status: 422, success: true };
  const findings = [
    { ...success, kind: 'unknown-value' as const, pointer: '/success', seen: 'true' },
    { ...success, pointer: '/data/sum', seen: 'integer' },
  ];
  const { files, questions } = await learned(drift(PAY, findings, { 422: { successes: 1, failures: 0 } }));
  expect(files).toEqual([]);
  expect(questions).toEqual([
    expect.stringMatching(/^\/success: Successes and failures come with other HTTP/),
  ]);
});
