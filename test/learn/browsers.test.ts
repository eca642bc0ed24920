import { expect, it } from 'vitest';
import { BILL_PATH, bill, entryOf, har } from './har.ts';
import { Project } from './project.ts';

const whole = entryOf({ path: BILL_PATH, text: bill() });
const harOf = (creator: string, entries: readonly object[]) => ({
  log: { ...har([]).log, creator: { name: creator, version: '1' }, entries },
});

it('a recording of Firefox is read: times of the place, requests that were blocked, answers that are cut off', async () => {
  const project = new Project();
  const entries = [
    { ...whole, startedDateTime: '2026-03-02T01:30:00.000+03:00', cache: {}, timings: { blocked: 0 } },
    { ...whole, response: { ...whole.response, status: 0, content: { mimeType: '', size: 0 } } },
    {
      ...whole,
      response: {
        ...whole.response,
        content: { ...whole.response.content, text: bill().slice(0, 20), comment: 'truncated' },
      },
    },
  ];
  const { out, code } = await project.learn(project.input('Archive.har', harOf('Firefox', entries)));
  expect(code).toBe(0);
  expect(out).toContain('HAR file, 1 answer of 1 operation\n  2 answers left out');
  expect(out).toContain("x-observed: { answers: 1, last: '2026-03-01' }");
});

it('a recording of Safari is read: an entry without a time has that of its server', async () => {
  const project = new Project();
  const headers = (date: string) => [{ name: 'Date', value: date }];
  const entries = [
    {
      ...whole,
      startedDateTime: '',
      response: { ...whole.response, headers: headers('Tue, 03 Mar 2026 10:00:00 GMT') },
    },
    { ...whole, _fetchType: 'Network Load', _serverPort: 6002, _priority: 'medium' },
    { ...whole, startedDateTime: '' },
  ];
  const { out, code } = await project.learn(project.input('a.har', harOf('WebKit Web Inspector', entries)));
  expect(code).toBe(0);
  expect(out).toContain('HAR file, 2 answers of 1 operation\n  1 answer left out');
  expect(out).toContain("x-observed: { answers: 2, last: '2026-03-03' }");
});

it('a server may be behind a path of its own, which is not repeated', async () => {
  const project = new Project();
  const urls = [`/behind/v1${BILL_PATH}`, `/api/proxy${BILL_PATH}`, `${BILL_PATH}/more`];
  const entries = urls.map((path, second) => entryOf({ path, text: bill() }, second));
  const { out } = await project.learn(project.input('a.har', harOf('Browser', entries)));
  expect(out).toContain('HAR file, 2 answers of 1 operation\n  1 entry left out: no calls of the API\n');
  expect(out).not.toContain('Asked at another path');
});

it('answers of the mock prove nothing, wherever it runs', async () => {
  const project = new Project();
  const more = { headers: [{ name: 'X-Mock', value: 'node-behind-api-mock' }] };
  const file = project.input('a.har', har([{ path: BILL_PATH, text: bill(), more }]));
  const { out } = await project.learn(file, '--write');
  expect(out).toContain('HAR file, 0 answers of 0 operations\n  1 answer left out: the mock gave them');
  expect(out).toContain('There is nothing to change.');
});
