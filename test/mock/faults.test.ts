import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue, type FaultName } from '../../mock/src/faults/catalogue.ts';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, post, raw, send } from './support.ts';

const CREATE = `${PAYTURE}/billCreateUnauthorised`;
const STATUS = `${PAYTURE}/billStatus`;
const NAMES = Object.keys(catalogue) as FaultName[];

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(async () => {
  await post(`${mock.url}/__mock/reset`);
});

const create = (fault?: string) =>
  post(`${mock.url}${CREATE}`, GUEST, fault === undefined ? {} : { 'X-Mock-Fault': fault });
const status = () => post(`${mock.url}${STATUS}`, { bill_id: 'nobodys' });
const arm = (body: unknown) => post(`${mock.url}/__mock/faults`, body);
const disarm = (id = '') => send(`${mock.url}/__mock/faults${id}`, { method: 'DELETE' });
/** Each bill that was created is forgotten, and counted. */
const bills = async () => (await post(`${mock.url}/__mock/reset`)).body.data?.forgotten;

const ANSWERS = NAMES.filter((name) => catalogue[name].effect === 'answer');
const SILENT = NAMES.filter((name) => catalogue[name].effect === 'hang');

describe('by header', () => {
  test.each<[string, number, object]>([
    ['server-error', 500, { success: false, message: 'Internal server error' }],
    ['server-error=503', 503, { success: false, message: 'Internal server error' }],
    ['server-error-after-work', 500, { success: false, message: 'Internal server error' }],
    ['rate-limit', 429, { success: false, message: 'Too many requests', code: 1039 }],
    ['rate-limit; status=200', 200, { success: false, message: 'Too many requests', code: 1039 }],
    ['rejected', 403, { success: false, message: 'Request rejected', code: 1001 }],
    ['rejected = 1009 ; status = 200 ;', 200, { success: false, message: 'Request rejected', code: 1009 }],
    ['expired-token', 401, { success: false, message: 'Access token has expired' }],
    ['latency=0', 200, { success: true }],
  ])('%s', async (fault, code, body) => {
    expect(await create(fault)).toMatchObject({ status: code, body });
  });

  test('rate-limit says when to come back', async () => {
    expect((await create('rate-limit')).headers.get('retry-after')).toBe('1');
    expect((await create('rate-limit=20')).headers.get('retry-after')).toBe('20');
  });

  test('latency waits, and then all is as usual', async () => {
    const started = Date.now();
    expect((await create('latency=300')).body.success).toBe(true);
    expect(Date.now() - started).toBeGreaterThanOrEqual(295);
  });

  test('bad-gateway is a page', async () => {
    const response = await fetch(`${mock.url}${CREATE}`, {
      method: 'POST',
      headers: { 'X-Mock-Fault': 'bad-gateway' },
    });
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test.each(['drop', 'drop-after-work'])('%s: no byte of an answer', async (fault) => {
    await expect(create(fault)).rejects.toThrow('fetch failed');
    const body = JSON.stringify(GUEST);
    const bytes = `POST ${CREATE} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Mock-Fault: ${fault}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    expect(await raw(mock, bytes)).toBe('');
  });

  test.each(SILENT)('%s: nothing, and the connection stays open', async (fault) => {
    const answer = fetch(`${mock.url}${CREATE}`, {
      method: 'POST',
      body: JSON.stringify(GUEST),
      headers: { 'Content-Type': 'application/json', 'X-Mock-Fault': fault },
      signal: AbortSignal.timeout(400),
    });
    await expect(answer).rejects.toThrow(/timeout/);
  });

  test.each([0, 50, 99])('truncated-body=%s announces more than it sends', async (percent) => {
    const response = await fetch(`${mock.url}${CREATE}`, {
      method: 'POST',
      body: JSON.stringify(GUEST),
      headers: { 'Content-Type': 'application/json', 'X-Mock-Fault': `truncated-body=${percent}` },
    });
    expect(response.status).toBe(200);
    const announced = Number(response.headers.get('content-length'));
    expect(announced).toBeGreaterThan(100);
    let got = 0;
    const read = async () => {
      const reader = response.body?.getReader();
      for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
        got += chunk.value.length;
      }
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(got).toBe(Math.floor((announced * percent) / 100));
  });

  test('malformed-json arrives whole, and is none', async () => {
    const response = await fetch(`${mock.url}${CREATE}`, {
      method: 'POST',
      body: JSON.stringify(GUEST),
      headers: { 'Content-Type': 'application/json', 'X-Mock-Fault': 'malformed-json' },
    });
    expect(response.headers.get('content-type')).toBe('application/json');
    const text = await response.text();
    expect(text).toMatch(/^\{"success":true/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test('does not use up what is armed', async () => {
    await arm({ fault: 'rejected' });
    expect((await create('rate-limit')).status).toBe(429);
    expect((await create()).status).toBe(403);
    expect((await create()).status).toBe(200);
  });

  test('means nothing to the mock itself', async () => {
    expect((await post(`${mock.url}/__mock/reset`, undefined, { 'X-Mock-Fault': 'drop' })).status).toBe(200);
  });

  test.each([
    ['nonsense', /^X-Mock-Fault: there is no fault "nonsense"\. The faults: latency, server-error, .*hang/],
    ['latencyy', /Did you mean latency\?/],
    ['', /there is no fault ""/],
    ['constructor', /there is no fault "constructor"/],
    ['drop, hang', /^X-Mock-Fault: a request meets one fault, and a latency besides$/],
    ['latency=x', /ms of latency should be a whole number from 0 to 600000, not "x"/],
    ['latency=-1', /ms of latency should be a whole number/],
    ['latency=600001', /not 600001/],
    ['latency=', /not ""/],
    ['rejected=1039', /code of rejected should be one of 1001, 1009, not 1039/],
    ['drop=1', /drop takes no value/],
    ['drop; ms=1', /drop has no parameter "ms"\. Its parameters: none/],
    ['latency; mss=1', /latency has no parameter "mss"\. Its parameters: ms/],
    [`${'x'.repeat(5000)}`, /there is no fault "x{99}…/],
  ])('%j is refused: 400', async (fault, message) => {
    const { status: code, body } = await create(fault);
    expect(code).toBe(400);
    expect(body.success).toBe(false);
    expect(body.message).toMatch(message);
    expect(await bills()).toBe(0);
  });
});

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

describe('armed', () => {
  test('not after a reset', async () => {
    await arm({ fault: 'drop', times: 'always' });
    await post(`${mock.url}/__mock/reset`);
    expect((await status()).status).toBe(200);
  });

  test('for the next request of any operation', async () => {
    expect(await arm({ fault: 'server-error' })).toMatchObject({
      status: 200,
      body: { success: true, data: { fault: 'server-error', status: 500, operation: null, left: 1 } },
    });
    expect((await status()).status).toBe(500);
    expect((await status()).status).toBe(200);
  });

  test.each(['V20.payments.payture.billStatus', STATUS])('for one operation: %s', async (operation) => {
    const { body } = await arm({ fault: 'rejected', code: 1009, operation, times: 2 });
    expect(body.data?.operation).toBe('V20.payments.payture.billStatus');
    expect((await create()).status).toBe(200);
    expect((await status()).body.code).toBe(1009);
    expect((await create()).status).toBe(200);
    expect((await status()).body.code).toBe(1009);
    expect((await status()).status).toBe(200);
  });

  test('for one operation, it does not stand in the way of those armed after it', async () => {
    await arm({ fault: 'rejected', operation: STATUS });
    await arm({ fault: 'server-error' });
    await arm({ fault: 'rate-limit', operation: CREATE });
    expect((await create()).status).toBe(500);
    expect((await create()).status).toBe(429);
    expect((await create()).status).toBe(200);
    expect((await status()).status).toBe(403);
  });

  test('until it is disarmed', async () => {
    const { body } = await arm({ fault: 'rate-limit', times: 'always' });
    for (let time = 0; time < 3; time++) expect((await status()).status).toBe(429);
    expect((await disarm(`/${body.data?.id}`)).body).toEqual({ success: true, data: { disarmed: 1 } });
    expect((await status()).status).toBe(200);
    expect((await disarm(`/${body.data?.id}`)).status).toBe(404);
  });

  test('one after the other, and all disarmed at once', async () => {
    for (const fault of ['rejected', 'rate-limit', 'server-error']) await arm({ fault });
    expect((await status()).status).toBe(403);
    const { body } = await send(`${mock.url}/__mock/faults`);
    expect(body.data?.armed).toMatchObject([{ fault: 'rate-limit' }, { fault: 'server-error' }]);
    expect((await disarm()).body.data).toEqual({ disarmed: 2 });
    expect((await status()).status).toBe(200);
  });

  test('exactly as often as told, whatever comes at once', async () => {
    await arm({ fault: 'server-error', times: 7 });
    const codes = await Promise.all(Array.from({ length: 50 }, async () => (await status()).status));
    expect(codes.filter((code) => code === 500)).toHaveLength(7);
    expect(codes.filter((code) => code === 200)).toHaveLength(43);
  });

  test('an unknown path meets none', async () => {
    await arm({ fault: 'drop' });
    expect((await post(`${mock.url}/api/nothing`)).status).toBe(404);
    await expect(status()).rejects.toThrow();
  });

  test.each<[unknown, RegExp]>([
    [undefined, /name a fault\. The faults: latency/],
    [{}, /name a fault/],
    [{ fault: 7 }, /there is no fault 7/],
    [{ fault: 'rejectd' }, /Did you mean rejected\?/],
    [{ fault: 'latency', ms: '5' }, /ms of latency should be a whole number from 0 to 600000, not "5"/],
    [{ fault: 'latency', ms: 1.5 }, /not 1\.5/],
    [{ fault: 'latency', ms: null }, /not null/],
    [{ fault: 'latency', tims: 5 }, /latency has no parameter "tims"\. Its parameters: ms/],
    [{ fault: 'drop', times: 0 }, /times should be a whole number from 1 to 1000000, or "always", not 0/],
    [{ fault: 'drop', times: '3' }, /not "3"/],
    [
      { fault: 'drop', operation: 'V20.payments.payture.billStatsu' },
      /Did you mean V20\.payments\.payture\.billStatus\?/,
    ],
    [{ fault: 'drop', operation: ['x'] }, /there is no operation \["x"\]\. Name one like V/],
  ])('%j is refused: 400', async (body, message) => {
    const got = await arm(body);
    expect(got.status).toBe(400);
    expect(got.body.message).toMatch(message);
    expect((await send(`${mock.url}/__mock/faults`)).body.data?.armed).toEqual([]);
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

describe('armed faults are met', () => {
  const statuses = async (count: number) => {
    const seen: number[] = [];
    for (let call = 0; call < count; call++) seen.push((await create()).status);
    return seen;
  };

  test('after some requests', async () => {
    const fault = mock.arm({ fault: 'server-error', after: 2, times: 2 });
    expect(await statuses(5)).toEqual([200, 200, 500, 500, 200]);
    expect(fault.left).toBe(0);
  });

  test('by requests with a body or headers', async () => {
    mock.arm({ fault: 'server-error', when: { body: { user_id: 'unlucky' } }, times: 'always' });
    mock.arm({ fault: 'rate-limit', when: { headers: { 'X-Shop': 'busy' } }, times: 'always' });
    const ask = async (body: object, headers = {}) =>
      (await post(`${mock.url}${CREATE}`, body, headers)).status;
    expect(await ask({ ...GUEST, user_id: 'unlucky' })).toBe(500);
    expect(await ask(GUEST)).toBe(200);
    expect(await ask(GUEST, { 'x-shop': 'busy' })).toBe(429);
  });

  test('together with a latency', async () => {
    mock.arm({ fault: 'server-error' });
    mock.arm({ fault: 'server-error', status: 503 });
    mock.arm({ fault: 'latency', ms: 60, times: 2 });
    for (const status of [500, 503]) {
      const started = performance.now();
      expect((await create()).status).toBe(status);
      expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    }
    expect(mock.requests()[0]?.notes).toEqual([
      expect.stringMatching(/^Fault latency/),
      expect.stringMatching(/^Fault server-error/),
      'Internal server error',
    ]);
    expect((await create()).status).toBe(200);
  });

  test('for a time between two', async () => {
    mock.arm({ fault: 'latency', ms: 30, upTo: 31 });
    const started = performance.now();
    await create();
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  });

  test.each([
    [{ when: 1 }, /when should be an object with body or headers/],
    [{ when: { status: 200 } }, /when has no member "status", only body and headers/],
    [{ when: { body: [] } }, /body should be an object of members/],
    [{ after: -1 }, /after should be the number of requests that pass by before, not -1/],
  ])('unless they are wrong: %j', async (wrong, message) => {
    const { status, body } = await arm({ fault: 'drop', ...wrong });
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  });

  test('also where a header names two', async () => {
    const started = performance.now();
    expect((await create('latency=60, rate-limit')).status).toBe(429);
    expect(performance.now() - started).toBeGreaterThanOrEqual(59);
    for (const header of ['drop, hang', 'latency=1, latency=1', 'latency=1, drop, hang']) {
      expect((await create(header)).body.message).toBe(
        'X-Mock-Fault: a request meets one fault, and a latency besides',
      );
    }
  });
});

test('the README has each fault, with its parameters', () => {
  const rows = readFileSync('mock/README.md', 'utf8').matchAll(
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
