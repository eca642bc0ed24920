import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import type { DriftReport } from '../../src/drift/index.ts';
import { Project } from '../learn/project.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { RealServer } from './real-server.ts';
import { PAYTURE, post, send } from './support.ts';

let real: RealServer;
let mock: Mock;
const reports = join(temporaryFolder('reports'), 'of-today');
beforeAll(async () => {
  real = await RealServer.start();
  mock = await startMock({ upstream: real.url, reports });
});
afterAll(async () => {
  await mock.close();
  await real.close();
});

const SECRET = 'ann@example.com';
/** What the spec has, and a member that it does not have. */
const DEVIATING = {
  success: true,
  data: { bill_info: { bill_status: 'PAID', amount: 99_900, fee: 12_345 }, status: 'PAID', [SECRET]: SECRET },
};

const ask = (headers = {}) => post(`${mock.url}${PAYTURE}/billStatus`, { bill_id: SECRET }, headers);
const written = () =>
  readdirSync(reports).map((name): DriftReport => JSON.parse(readFileSync(join(reports, name), 'utf8')));

test('differences from the spec become a report without values, which spec:learn takes', async () => {
  real.answerWith(200, DEVIATING);
  for (let times = 0; times < 3; times++) await ask({ AccessToken: SECRET });

  const response = await fetch(`${mock.url}/__mock/reports`);
  const report = (await response.json()) as DriftReport;
  expect(report).toEqual(mock.driftReport());
  const [drift] = report.operations;
  expect(drift).toMatchObject({
    operation: 'V20.payments.payture.billStatus',
    answers: { 200: { successes: 3, failures: 0 } },
    paths: { [`${PAYTURE}/billStatus`]: { successes: 3, failures: 0 } },
  });
  const found = drift?.findings.map(({ pointer, count }) => [pointer, count]);
  expect(found).toContainEqual(['/data/bill_info/fee', 3]);
  expect(JSON.stringify(report)).not.toMatch(/ann|99900|12345/);

  const project = new Project();
  const { code, out } = await project.learn(project.input('report.json', report));
  expect(code, out).toBe(0);
  expect(out).toMatch(/^\+ +fee: .*type: integer/m);
});

test('answers of mocks, bodies that are no answers and faults are not in it', async () => {
  const before = mock.driftReport();
  real.answerWith(200, DEVIATING, { 'X-Mock': 'node-behind-api-mock' });
  await ask();
  real.answerWith(502, 'a page of a gateway');
  await ask();
  real.answerWith(200, DEVIATING);
  await ask({ 'X-Mock-Fault': 'server-error' });
  expect(mock.driftReport()).toEqual(before);
});

test('a HAR file of the mock says that its answers, in which secrets are redacted, prove nothing', async () => {
  real.answerWith(200, DEVIATING);
  await ask();
  const { log } = await (await fetch(`${mock.url}/__mock/requests.har`)).json();
  const project = new Project();
  const { out } = await project.learn(project.input('requests.har', { log }));
  expect(out).not.toMatch(/^\+/m);
  expect(log.entries.length).toBeGreaterThan(0);
});

test('the other path of an operation counts as its own', async () => {
  real.answerWith(200, { success: true, data: {} });
  const path = '/api/globals/10/storage/get';
  await post(`${mock.url}${path}`, {});
  const drift = mock
    .driftReport()
    ?.operations.find(({ operation }) => operation === 'V10.global.storage.get');
  expect(drift?.paths).toEqual({ [path]: { successes: 1, failures: 0 } });
});

test('each report is a file of its own, which is written at the end, and when another one begins', async () => {
  real.answerWith(200, DEVIATING);
  const first = mock.driftReport();
  await send(`${mock.url}/__mock/reports`, { method: 'DELETE' });
  expect(mock.driftReport()?.operations).toEqual([]);
  expect(written()).toEqual([first]);

  await ask();
  const second = mock.driftReport();
  await mock.close();
  expect(written()).toHaveLength(2);
  expect(written()).toContainEqual(first);
  expect(written()).toContainEqual(second);
});

test('a folder that can not be written is refused at the start', async () => {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, 'a-file');
  writeFileSync(file, '');
  await expect(startMock({ upstream: real.url, reports: file })).rejects.toThrow(
    `Reports can not be written into ${file} (EEXIST). --reports takes a directory.`,
  );
});
