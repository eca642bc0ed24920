import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { PAYTURE, post, SUBSCRIPTION, send, TOKEN } from './support.ts';

const ORIGIN = 'https://shop.example';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test.each([`${PAYTURE}/billCreate`, '/__mock/reset', '/nothing'])('preflight of %s', async (path) => {
  const { status, headers, body } = await send(`${mock.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      Origin: ORIGIN,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'accesstoken,authorization,content-type',
    },
  });
  expect(status).toBe(204);
  expect(body).toBeUndefined();
  expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(headers.get('access-control-allow-credentials')).toBe('true');
  expect(headers.get('access-control-allow-methods')).toBe('POST');
  expect(headers.get('access-control-allow-headers')).toBe('accesstoken,authorization,content-type');
  expect(headers.get('vary')).toContain('Origin');
  expect(headers.get('x-mock')).toBe('node-behind-api-mock');
});

test('OPTIONS that asks for nothing is answered', async () => {
  const { status, headers } = await send(`${mock.url}${PAYTURE}/billCreate`, { method: 'OPTIONS' });
  expect(status).toBe(204);
  expect(headers.has('access-control-allow-headers')).toBe(false);
});

test.each<[string, string, unknown, number]>([
  ['a success', `${PAYTURE}/billCreate`, SUBSCRIPTION, 200],
  ['an unfit body', `${PAYTURE}/billCreate`, {}, 422],
  ['malformed JSON', `${PAYTURE}/billCreate`, '{', 400],
  ['an unknown path', '/nothing', {}, 404],
])('the answer can be read by a page: %s', async (_, path, body, status) => {
  for (const origin of [ORIGIN, 'null', 'http://localhost:5173']) {
    const got = await post(`${mock.url}${path}`, body, { ...TOKEN, Origin: origin });
    expect(got.status).toBe(status);
    expect(got.headers.get('access-control-allow-origin')).toBe(origin);
    expect(got.headers.get('access-control-allow-credentials')).toBe('true');
    expect(got.headers.get('access-control-expose-headers')).toBe('Retry-After, X-Mock, X-Mock-Source');
    expect(got.headers.get('vary')).toContain('Origin');
  }
});

test('without an origin there is nothing to allow, but caches are told', async () => {
  const { headers } = await post(`${mock.url}${PAYTURE}/billCreate`, SUBSCRIPTION, TOKEN);
  expect(headers.has('access-control-allow-origin')).toBe(false);
  expect(headers.get('vary')).toBe('Origin');
});
