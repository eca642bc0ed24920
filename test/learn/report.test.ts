import { describe, expect, test } from 'vitest';
import { InputError } from '../../scripts/learn/input-error.ts';
import { parseReport } from '../../scripts/learn/report.ts';
import { BILL_STATUS, drift, PROCESS, report, today } from './reports.ts';

const good = report(drift(BILL_STATUS, [{ pointer: '/data/fee', count: 5 }]), drift(PROCESS));
const [operation] = good.operations as [(typeof good.operations)[0]];
const [finding] = operation.findings as [(typeof operation.findings)[0]];
const withOperation = (change: object) => ({ ...good, operations: [{ ...operation, ...change }] });
const withFinding = (change: object) => withOperation({ findings: [{ ...finding, ...change }] });
const parse = (content: unknown) => parseReport(JSON.stringify(content), 'r.json');
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a report', () => {
  test('is given as it is', () => {
    expect(parse(good)).toEqual(good);
  });

  test.each<[what: string, content: unknown]>([
    ['of one day', { ...good, from: today, to: today }],
    ['of tomorrow, somewhere else on earth', { ...good, to: inDays(1) }],
    ['without operations', { ...good, operations: [] }],
    [
      'with the lowest HTTP status',
      withOperation({ answers: { 100: { successes: 0, failures: 0 } }, findings: [] }),
    ],
    [
      'with the highest HTTP status',
      withOperation({ answers: { 599: { successes: 0, failures: 0 } }, findings: [] }),
    ],
    ['with a finding in all answers', withOperation({ answers: { 200: { successes: 5, failures: 3 } } })],
    [
      'with a finding in all failures',
      withOperation({
        answers: { 200: { successes: 1, failures: 5 } },
        findings: [{ ...finding, success: false }],
      }),
    ],
    [
      'with the paths that were asked',
      withOperation({ paths: { '/api/ru-kitchen/10/dish/get': { successes: 1, failures: 0 } } }),
    ],
    ['with a member in all successes', withOperation({ members: { '/data/status': 5 } })],
    ['with a finding in one answer', withFinding({ count: 1 })],
    ['with a finding about the whole answer', withFinding({ pointer: '' })],
    ['with an escaped name', withFinding({ pointer: '/data/a~1b~0c/*' })],
    ['with a text as long as may be', withFinding({ expected: 'x'.repeat(2_000) })],
    ['with a text of nothing', withFinding({ expected: '' })],
  ])('%s is one', (_, content) => {
    expect(parse(content)).toEqual(content);
  });

  test.each<[what: string, content: unknown, message: string]>([
    ['null', null, 'this is neither a drift report'],
    ['of another format', { ...good, format: 'other' }, 'this is neither a drift report'],
    ['of another version', { ...good, version: 2 }, 'version is not 1'],
    ['from no day', { ...good, from: `${today}T00:00` }, 'from is not a day like'],
    ['from a day that there is not', { ...good, from: '2026-02-30' }, 'from is not a day like'],
    ['from the thirteenth month', { ...good, from: '2025-13-01' }, 'from is not a day like'],
    ['from a number', { ...good, from: 20260201 }, 'from is not a day like'],
    ['to no day', { ...good, to: 'today' }, 'to is not a day like'],
    ['that ends before it begins', { ...good, to: inDays(-1) }, 'from is later than to'],
    ['of the day after tomorrow', { ...good, to: inDays(2) }, 'to is in the future'],
    ['with operations that are no list', { ...good, operations: {} }, 'operations is not a list'],
    ['with an operation that is none', { ...good, operations: ['x'] }, 'operations[0] is not an object'],
    ['with a list for an operation', { ...good, operations: [[]] }, 'operations[0] is not an object'],
    [
      'with a call path too short',
      withOperation({ operation: 'V20.payments.payture' }),
      'operations[0].operation is not',
    ],
    [
      'with more than a call path',
      withOperation({ operation: `see ${BILL_STATUS}` }),
      'operations[0].operation is not',
    ],
    [
      'with something after the call path',
      withOperation({ operation: `${BILL_STATUS}.x` }),
      'operations[0].operation is not',
    ],
    ['with a number for a call path', withOperation({ operation: 20 }), 'operations[0].operation is not'],
    [
      'with an operation twice',
      { ...good, operations: [operation, drift(PROCESS), operation] },
      'operations[2] is there twice',
    ],
    ['with answers that are none', withOperation({ answers: [] }), 'operations[0].answers is not an object'],
    [
      'with a status below 100',
      withOperation({ answers: { 99: { successes: 1, failures: 0 } } }),
      'no HTTP status',
    ],
    [
      'with a status above 599',
      withOperation({ answers: { 600: { successes: 1, failures: 0 } } }),
      'no HTTP status',
    ],
    [
      'with a status of four figures',
      withOperation({ answers: { 1200: { successes: 1, failures: 0 } } }),
      'no HTTP status',
    ],
    ['without counts', withOperation({ answers: { 200: 5 } }), 'answers.200 does not have the numbers'],
    [
      'without a count of successes',
      withOperation({ answers: { 200: { failures: 5 } } }),
      'answers.200 does not have',
    ],
    [
      'without a count of failures',
      withOperation({ answers: { 200: { successes: 5 } } }),
      'answers.200 does not have',
    ],
    [
      'with less than no success',
      withOperation({ answers: { 200: { successes: -1, failures: 9 } } }),
      'answers.200 does not have',
    ],
    [
      'with half a failure',
      withOperation({ answers: { 200: { successes: 5, failures: 0.5 } } }),
      'answers.200 does not have',
    ],
    ['with paths that are none', withOperation({ paths: [] }), 'operations[0].paths is not an object'],
    [
      'with an address in place of a path',
      withOperation({ paths: { 'https://api.example/api': { successes: 1, failures: 0 } } }),
      'operations[0].paths has a key that is no path',
    ],
    [
      'without counts of a path',
      withOperation({ paths: { '/api': { successes: 1 } } }),
      'operations[0].paths./api does not have the numbers',
    ],
    ['with members that are none', withOperation({ members: [] }), 'operations[0].members is not an object'],
    [
      'with a member that has no pointer',
      withOperation({ members: { status: 1 } }),
      'operations[0].members has a key that is no JSON pointer',
    ],
    [
      'with a member in no success',
      withOperation({ members: { '/data/status': 0 } }),
      'operations[0].members has a number that is no number of successes',
    ],
    [
      'with a member in more successes than there are',
      withOperation({
        answers: { 200: { successes: 5, failures: 1 } },
        members: { '/data/status': 6 },
      }),
      'operations[0].members has a number that is no number of successes',
    ],
    [
      'with findings that are no list',
      withOperation({ findings: {} }),
      'operations[0].findings is not a list',
    ],
    [
      'with a finding that is none',
      withOperation({ findings: [finding, 'x'] }),
      'findings[1] is not an object',
    ],
    [
      'with a kind of its own',
      withFinding({ kind: 'odd' }),
      'findings[0].kind is none of unknown-member, other-type, missing-member,',
    ],
    ['with no kind', withFinding({ kind: undefined }), 'findings[0].kind is none of'],
    ['with a pointer without a slash', withFinding({ pointer: 'data' }), 'findings[0].pointer is not'],
    [
      'with a pointer that is wrongly escaped',
      withFinding({ pointer: '/data/~2' }),
      'findings[0].pointer is not',
    ],
    ['with no pointer', withFinding({ pointer: 1 }), 'findings[0].pointer is not'],
    [
      'with a text that is too long',
      withFinding({ expected: 'x'.repeat(2_001) }),
      'findings[0].expected is not',
    ],
    ['with nothing seen', withFinding({ seen: '' }), 'findings[0].seen is not'],
    ['with something seen that is no text', withFinding({ seen: 1 }), 'findings[0].seen is not'],
    ['with a finding in no answer', withFinding({ count: 0 }), 'findings[0].count is not a number above 0'],
    [
      'with a finding in half an answer',
      withFinding({ count: 0.5 }),
      'findings[0].count is not a number above 0',
    ],
    [
      'with a finding in more answers than there are',
      withFinding({ count: 6 }),
      'findings[0].count is higher',
    ],
    [
      'with a finding in more failures than there are',
      withFinding({ success: false }),
      'findings[0].count is higher',
    ],
    [
      'with a finding of which it is not said what answers it is in',
      withFinding({ success: undefined }),
      'findings[0].success is neither true nor false. Was the report written by an earlier version?',
    ],
    [
      'with a finding under a status that did not come',
      withFinding({ status: 500 }),
      'findings[0].status is not among',
    ],
  ])('%s is none', (_, content, message) => {
    expect(() => parse(content)).toThrow(InputError);
    expect(() => parse(content)).toThrow('r.json: ');
    expect(() => parse(content)).toThrow(message);
  });

  test('that is no JSON is none', () => {
    expect(() => parseReport('{', 'r.json')).toThrow(
      'r.json: this is not JSON. Was it cut off while it was saved?',
    );
  });
});
