import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { post, TOKEN } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ strict: true });
});
afterAll(() => mock.close());
beforeEach(() => post(`${mock.url}/__mock/reset`));

const call = async (path: string, body: object) => (await post(`${mock.url}${path}`, body, TOKEN)).body;

test('a strict mock says what it looked for and did not find', async () => {
  expect(await call('/api/chat/10/chat/getIdByMember', { member_id: '10002000' })).toEqual({
    success: false,
    message: 'No chat with the member_id 10002000 was created here',
  });
  expect(await call('/api/easyjob/10/candidateProfiles/get', {})).toEqual({
    success: false,
    message: 'No candidateProfile was created here',
  });
});

test('values are listed by their keys, but those that nobody has stored', async () => {
  const storage = '/api/global/10/storage';
  await call(`${storage}/set`, { key: 'a', value: { dark: true } });
  await call(`${storage}/set`, { key: 'b', value: 'open' });
  await call(`${storage}/set`, { key: 'c', value: 3 });
  expect(await call(`${storage}/getBulk`, { keys: ['a', 'b', 'unknown'] })).toEqual({
    success: true,
    data: { a: { dark: true }, b: 'open' },
  });
  expect(await call(`${storage}/getBulk`, { keys: ['unknown'] })).toEqual({ success: true, data: {} });
});
