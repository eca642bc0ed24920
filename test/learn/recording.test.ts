import { expect, it } from 'vitest';
import { readHar } from '../../scripts/learn/har.ts';
import { BILL_PATH, bill, type Entry, entryOf } from './har.ts';
import { Project } from './project.ts';
import { BILL_STATUS } from './reports.ts';

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['[::1]', true],
  ['localhost.example.com', false],
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

/** What is read of a HAR file in which these are the entries. */
function recordingOf(entries: readonly object[]) {
  const file = new Project().input('a.har', { log: { entries: entries.map(whole) } });
  return readHar(file, (path) => (path === BILL_PATH ? BILL_STATUS : undefined));
}

const whole = (entry: object) => ('path' in entry ? entryOf(entry as Entry) : entry);
