import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { CREATE, faultRequests, SILENT } from './fault-requests.ts';
import { GUEST, post, raw } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(async () => {
  await post(`${mock.url}/__mock/reset`);
});

const { create, arm, bills } = faultRequests(() => mock);

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
