import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { PAYTURE } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test('what can be got can be asked for without its body', async () => {
  for (const path of ['/__mock', '/__mock/requests', '/__mock/entities']) {
    const { status, headers } = await fetch(mock.url + path, { method: 'HEAD' });
    const got = await fetch(mock.url + path);
    expect([status, headers.get('content-type')]).toEqual([200, got.headers.get('content-type')]);
  }
  const { status, headers } = await fetch(`${mock.url}${PAYTURE}/billStatus`, { method: 'HEAD' });
  expect([status, headers.get('allow')]).toEqual([405, 'POST']);
});
