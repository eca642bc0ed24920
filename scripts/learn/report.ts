import type { DriftReport, Finding, FindingKind, OperationDrift } from '../../src/drift/report.ts';
import { isAhead, isDay } from '../spec/day.ts';
import { InputError } from './input-error.ts';

const KINDS: ReadonlySet<string> = new Set<FindingKind>([
  'unknown-member',
  'other-type',
  'missing-member',
  'unknown-value',
  'unknown-code',
  'unknown-status',
]);

/** Longer than anything that a drift monitor writes. */
const LONGEST = 2_000;

/** Reads a drift report; throws {@link InputError} if it is none, or contradicts itself. */
export function parseReport(text: string, file: string): DriftReport {
  const fail = (problem: string): never => {
    throw new InputError(`${file}: ${problem}`);
  };
  const report = parseJson(text, fail);
  if (!isRecord(report) || report.format !== 'behind-api-drift') {
    return fail(
      'this is neither a drift report ("format": "behind-api-drift") nor a HAR file. Give what report() of the drift monitor answers, or a HAR file from the network tab of a browser.',
    );
  }
  if (report.version !== 1) fail('version is not 1; this command reads version 1 of the drift report.');
  for (const day of ['from', 'to'] as const)
    if (!isDay(report[day])) fail(`${day} is not a day like 2026-11-24.`);
  if ((report.from as string) > (report.to as string)) fail('from is later than to.');
  if (isAhead(report.to as string)) fail('to is in the future.');
  if (!Array.isArray(report.operations)) return fail('operations is not a list.');
  const names = new Set<unknown>();
  for (const [index, operation] of report.operations.entries()) {
    checkOperation(operation, (problem) => fail(`operations[${index}]${problem}`));
    if (names.has(operation.operation)) fail(`operations[${index}] is there twice.`);
    names.add(operation.operation);
  }
  return report as unknown as DriftReport;
}

type Fail = (problem: string) => never;

function parseJson(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the file.
    return fail('this is not JSON. Was it cut off while it was saved?');
  }
}

function checkOperation(operation: unknown, fail: Fail): asserts operation is OperationDrift {
  if (!isRecord(operation)) return fail(' is not an object.');
  if (!isText(operation.operation) || !/^V\d+(\.\w+){3}$/.test(operation.operation))
    fail('.operation is not a call path like V20.payments.payture.billStatus.');
  const { answers, paths = {}, members = {}, findings } = operation;
  if (!isRecord(answers)) return fail('.answers is not an object.');
  for (const [status, counts] of Object.entries(answers)) {
    if (!/^[1-5]\d\d$/.test(status)) fail('.answers has a key that is no HTTP status.');
    if (!isAnswerCount(counts)) fail(`.answers.${status} does not have the numbers successes and failures.`);
  }
  // The monitor of 3.0 does not tell the paths.
  if (!isRecord(paths)) return fail('.paths is not an object.');
  for (const [path, counts] of Object.entries(paths)) {
    if (!isText(path) || !/^(\/[\w-]+)+$/.test(path)) fail('.paths has a key that is no path.');
    if (!isAnswerCount(counts)) fail(`.paths.${path} does not have the numbers successes and failures.`);
  }
  if (!isRecord(members)) return fail('.members is not an object.');
  checkMembers(members, answers as OperationDrift['answers'], fail);
  if (!Array.isArray(findings)) return fail('.findings is not a list.');
  for (const [index, finding] of findings.entries())
    checkFinding(finding, answers as OperationDrift['answers'], (problem) =>
      fail(`.findings[${index}]${problem}`),
    );
}

function checkMembers(
  members: Readonly<Record<string, unknown>>,
  answers: OperationDrift['answers'],
  fail: Fail,
): void {
  const successes = Object.values(answers).reduce((so, count) => so + count.successes, 0);
  for (const [pointer, count] of Object.entries(members)) {
    if (!isPointer(pointer)) fail('.members has a key that is no JSON pointer.');
    if (!isCount(count) || count === 0 || count > successes)
      fail('.members has a number that is no number of successes.');
  }
}

function checkFinding(
  finding: unknown,
  answers: OperationDrift['answers'],
  fail: Fail,
): asserts finding is Finding {
  if (!isRecord(finding)) return fail(' is not an object.');
  if (!isText(finding.kind) || !KINDS.has(finding.kind))
    fail(`.kind is none of ${[...KINDS].join(', ')}. Was the report written by a later version?`);
  if (typeof finding.success !== 'boolean')
    fail('.success is neither true nor false. Was the report written by an earlier version? Record anew.');
  if (!isText(finding.pointer) || !isPointer(finding.pointer)) fail('.pointer is not a JSON pointer.');
  if (!isText(finding.expected)) fail('.expected is not a short text.');
  if (!isText(finding.seen) || finding.seen === '') fail('.seen is not a short text.');
  if (!isCount(finding.count) || finding.count === 0) fail('.count is not a number above 0.');
  const counts = answers[`${finding.status}`];
  if (!counts) return fail('.status is not among the answers of the operation.');
  if ((finding.count as number) > counts[finding.success ? 'successes' : 'failures'])
    fail('.count is higher than the number of such answers with this status.');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

const isPointer = (value: string): boolean => /^(\/([^/~]|~[01])*)*$/.test(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isAnswerCount = (value: unknown): boolean =>
  isRecord(value) && isCount(value.successes) && isCount(value.failures);
