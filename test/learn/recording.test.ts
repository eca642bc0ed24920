import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { AnswersSeen } from '../../scripts/learn/answers-seen.ts';
import { readHar } from '../../scripts/learn/har.ts';
import { InputError } from '../../scripts/learn/input-error.ts';
import { BILL_PATH, bill, type Entry, entryOf } from './har.ts';
import { BILL_STATUS } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function input(content: string): string {
  const file = join(folder, 'a.har');
  writeFileSync(file, content);
  return file;
}

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.100.20.3', true],
  ['[::1]', true],
  ['localhost.example.com', false],
  ['notlocalhost', false],
  ['127.0.0.1.example.com', false],
  ['api.localhost.example', false],
])('answers of %s are this computer’s own: %s', async (host, isLocal) => {
  const request = { url: `https://${host}:6002${BILL_PATH}` };
  const { checked, local } = await recordingOf([{ path: BILL_PATH, text: bill(), request }]);
  expect({ checked, local }).toEqual({ checked: 1, local: isLocal ? 1 : 0 });
});

it('all HTTP statuses that there are count', async () => {
  const entries = [99, 100, 599, 600].map((status) => ({ path: BILL_PATH, status, text: bill() }));
  const { checked, unreadable, report } = await recordingOf(entries);
  expect({ checked, unreadable }).toEqual({ checked: 2, unreadable: 2 });
  expect(Object.keys(report.operations[0]?.answers ?? {})).toEqual(['100', '599']);
});

it('the days of the answers are told, in whatever order they stand', async () => {
  const at = (startedDateTime: string) => ({
    ...entryOf({ path: BILL_PATH, text: bill() }),
    startedDateTime,
  });
  const entries = ['2026-03-02T10:00:00Z', '2026-03-05T23:30:00-02:00', '2026-03-01T00:00:00Z', 'yesterday'];
  const { checked, unreadable, report } = await recordingOf(entries.map(at));
  expect({ checked, unreadable }).toEqual({ checked: 3, unreadable: 1 });
  expect([report.from, report.to]).toEqual(['2026-03-01', '2026-03-06']);
});

it('only readable answers of calls in the spec are read, and the rest is counted', async () => {
  // Answers are compared with the repository's own spec, which learns as well: not this member.
  const text = bill({ never_to_be_learned: 120 });
  const { checked, unreadable, others, report } = await recordingOf([
    { path: BILL_PATH, text },
    { path: BILL_PATH, text: Buffer.from(text).toString('base64'), encoding: 'base64' },
    { path: BILL_PATH, text: Buffer.from(text).toString('base64') },
    { path: BILL_PATH, text: '<html>' },
    { path: BILL_PATH },
    { path: BILL_PATH, method: 'OPTIONS', text },
    { path: '/api/payments/20/payture/other', text },
    { path: BILL_PATH, text, request: { url: 'no address' } },
    {},
    { request: { method: 'POST', url: `https://api.example.com${BILL_PATH}` } },
  ]);
  expect({ checked, unreadable, others }).toEqual({ checked: 2, unreadable: 4, others: 4 });
  expect(report).toMatchObject({ format: 'behind-api-drift', version: 1 });
  expect(report.operations).toEqual([
    {
      operation: BILL_STATUS,
      answers: { 200: { successes: 2, failures: 0 } },
      paths: { [BILL_PATH]: { successes: 2, failures: 0 } },
      members: expect.objectContaining({ '/data/status': 2 }),
      findings: [
        expect.objectContaining({ kind: 'unknown-member', pointer: '/data/never_to_be_learned', count: 2 }),
      ],
    },
  ]);
});

it.each([
  ['cut off', '{"log":{"entries":['],
  ['broken', '{"log":{"entries":[oops]}}'],
  ['followed by another one', '{"log":{"entries":[]}}\n{"log":{}}'],
  ['empty', ''],
])('a file that is %s is refused', async (_, content) => {
  const file = input(content);
  const read = readHar(file, () => undefined, new AnswersSeen());
  await expect(read).rejects.toThrow(InputError);
  await expect(read).rejects.toThrow(/a\.har: this HAR file is not whole JSON/);
});

it.each([['{}'], ['{"log":{}}'], ['{"log":{"version":"1.2","pages":[]}}']])(
  '%s is no HAR file',
  async (content) => {
    const read = readHar(input(content), () => undefined, new AnswersSeen());
    await expect(read).rejects.toThrow(/a\.har: this is no HAR file: it has no list of entries/);
  },
);

it('an answer that is dated in the future is refused with its file', async () => {
  const entry = { ...entryOf({ path: BILL_PATH, text: bill() }), startedDateTime: '2999-01-01T00:00:00Z' };
  await expect(recordingOf([entry])).rejects.toThrow(InputError);
  await expect(recordingOf([entry])).rejects.toThrow(/a\.har: an answer is dated in the future/);
});

it('a file may end in line breaks, and hold nothing: its days are then today', async () => {
  const file = input('{"log":{"entries":[]}}\n\n');
  const { report, checked } = await readHar(file, () => undefined, new AnswersSeen());
  const today = new Date().toISOString().slice(0, 10);
  expect(checked).toBe(0);
  expect([report.from, report.to]).toEqual([today, today]);
});

/** What is read of a HAR file in which these are the entries. */
function recordingOf(entries: readonly object[]) {
  const file = input(JSON.stringify({ log: { entries: entries.map(whole) } }));
  const operationAt = (path: string) => (path === BILL_PATH ? BILL_STATUS : undefined);
  return readHar(file, operationAt, new AnswersSeen());
}

const whole = (entry: object, index: number) => ('path' in entry ? entryOf(entry as Entry, index) : entry);
