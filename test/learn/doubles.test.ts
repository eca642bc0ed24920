import { expect, it } from 'vitest';
import { BILL_PATH, bill, entryOf, har } from './har.ts';
import { Project } from './project.ts';
import { BILL_STATUS, drift, report } from './reports.ts';

const entry = { path: BILL_PATH, text: bill() };
const [first, second, third] = har([entry, entry, entry]).log.entries as [object, object, object];
const harOf = (...entries: object[]) => ({ log: { ...har([]).log, entries } });

it('an answer that a service worker passes on is counted once', async () => {
  const project = new Project();
  // Chromium records the request of the page, and within its time that of the worker.
  const ofPage = { ...entryOf(entry), time: 120 };
  const ofWorker = { ...ofPage, startedDateTime: '2026-03-01T10:00:00.040Z', time: 60 };
  const { out } = await project.learn(project.input('a.har', harOf(ofPage, ofWorker, second)));
  expect(out).toContain('a.har: HAR file, 2 answers of 1 operation\n  1 answer left out: counted already\n');
});

it('answers that only look alike are all counted', async () => {
  const project = new Project();
  const others = [
    { ...entry, text: bill({ never_to_be_learned: 1 }) },
    { ...entry, request: { postData: { mimeType: 'application/json', text: '{"bill_id":"2"}' } } },
    { ...entry, request: { url: `https://other.example${BILL_PATH}` } },
  ].map((one) => entryOf(one));
  const { out } = await project.learn(project.input('a.har', harOf(first, second, ...others)));
  expect(out).toContain('a.har: HAR file, 5 answers of 1 operation\n');
  expect(out).not.toContain('counted already');
});

it('what recordings have in common is counted once', async () => {
  const project = new Project();
  const files = { 'a.har': harOf(first, second), 'b.har': harOf(second, third), 'c.har': harOf(first) };
  const inputs = Object.entries(files).map(([name, content]) => project.input(name, content));
  const { out } = await project.learn(...inputs);
  expect(out).toContain("x-observed: { answers: 3, last: '2026-03-01' }");
  expect(out).toContain('b.har: HAR file, 1 answer of 1 operation\n  1 answer left out: counted already\n');
});

it('a report is counted once, whatever its copy is called', async () => {
  const project = new Project();
  const one = report(drift(BILL_STATUS));
  const [a, b, c] = ['a.json', 'b.json', 'c.json'].map((name) => project.input(name, one));
  const other = project.input('d.json', { ...one, from: '2026-03-01' });
  const { out } = await project.learn(a as string, b as string, a as string, c as string, other);
  expect(out).toContain(`${b}: the same drift report as ${a}, counted once\n`);
  expect(out).toMatch(/x-observed: \{ answers: 10, /);
});
