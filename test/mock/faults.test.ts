import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../../mock/src/faults/catalogue.ts';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { ANSWERS, CREATE, faultRequests, NAMES, SILENT } from './fault-requests.ts';
import { GUEST, post, send } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(async () => {
  await post(`${mock.url}/__mock/reset`);
});

const { create, status, arm, bills } = faultRequests(() => mock);

describe('the work', () => {
  test.each(NAMES)('%s: is done or not, as the catalogue says', async (name) => {
    const values = name === 'latency' ? '=10' : '';
    await fetch(`${mock.url}${CREATE}`, {
      method: 'POST',
      body: JSON.stringify(GUEST),
      headers: { 'Content-Type': 'application/json', 'X-Mock-Fault': `${name}${values}` },
      signal: AbortSignal.timeout(500),
    }).catch(() => undefined);
    expect(await bills()).toBe(catalogue[name].work ? 1 : 0);
  });

  test.each(ANSWERS)('%s hides what is wrong with the request', async (name) => {
    const got = await fetch(`${mock.url}${CREATE}`, {
      method: 'POST',
      body: '{',
      headers: { 'Content-Type': 'application/json', 'X-Mock-Fault': name },
    });
    expect(got.status).not.toBe(400);
    await got.text();
    expect((await status()).status).toBe(200);
  });
});

test('the list has all that can be armed, with usual values that fit', async () => {
  const { body } = await send(`${mock.url}/__mock/faults`);
  const listed = body.data?.faults as { name: string; title: string; description: string }[];
  expect(listed.map(({ name }) => name)).toEqual(NAMES);
  expect(body.data?.operations).toHaveLength(mock.operations);
  for (const { name, title, description } of listed) {
    expect(title).not.toBe('');
    expect(description).toMatch(/\.$/);
    expect((await arm({ fault: name })).status).toBe(200);
  }
});

test('the manual has each fault, with its parameters', () => {
  const rows = readFileSync('mock/MANUAL.md', 'utf8').matchAll(
    /^\| `([\w-]+)` +\| .* \| (yes|no) +\|(.*)\|$/gm,
  );
  const listed = [...rows].map(([, name, work, parameters]) => ({
    name,
    work: work === 'yes',
    parameters: [...(parameters ?? '').matchAll(/`(\w+)`/g)].map(([, parameter]) => parameter),
  }));
  expect(listed).toEqual(
    NAMES.map((name) => ({
      name,
      work: catalogue[name].work,
      parameters: Object.keys(catalogue[name].parameters),
    })),
  );
});

test.each([
  ['rate-limit', 'TooManyRequests', 'tooManyRequests'],
  ['rejected', 'Rejected', 'rejected'],
  ['expired-token', 'Unauthorised', 'expired'],
] as const)('%s answers what the documents say', async (fault, response, example) => {
  const failures = parse(readFileSync('spec/shared/failures.yaml', 'utf8'));
  const { value } = failures[response].content['application/json'].examples[example];
  expect((await create(fault)).body).toEqual(value);
});

test('what waits or hangs does not keep the server from ending', async () => {
  const other = await startMock();
  const faults = ['latency=600000', ...SILENT];
  // Without a time limit of their own: only the server can end them.
  const requests = Array.from({ length: 30 }, (_, index) =>
    fetch(`${other.url}${CREATE}`, {
      method: 'POST',
      headers: { 'X-Mock-Fault': faults[index % faults.length] as string },
    }).catch(() => 'lost'),
  );
  // Those that hang are in the list of requests as soon as they have been handled; those that wait are not.
  const hanging = requests.filter((_, index) => index % faults.length > 0).length;
  await expect
    .poll(async () => (await send(`${other.url}/__mock/requests`)).body.data?.length, { timeout: 20_000 })
    .toBe(hanging);
  await other.close();
  expect(new Set(await Promise.all(requests))).toEqual(new Set(['lost']));
  const [error] = await once(connect(other.port, '127.0.0.1'), 'error');
  expect(error).toMatchObject({ code: 'ECONNREFUSED' });
});
