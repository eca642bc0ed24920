import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { callsOf } from './calls.ts';
import { send } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const { call, data, entities } = callsOf(() => mock);

test('of each life cycle, the last 10,000 are remembered', async () => {
  const things = Array.from({ length: 10_001 }, (_, index) => ({
    ...{ app: 'chat', lifecycle: 'chat', id: `chat-${index}`, data: { name: String(index), member_id: '1' } },
  }));
  await mock.seed(things);
  await mock.seed([{ app: 'chat', lifecycle: 'message', id: 'message' }]);
  expect(await entities()).toHaveLength(10_001);
  expect(await data('chat/10/chat/get', { chat_uuid: 'chat-10000' })).toMatchObject({ name: '10000' });
  expect(await data('chat/10/chat/get', { chat_uuid: 'chat-0' })).not.toMatchObject({ name: '0' });
});

test('as many that were deleted are remembered besides, and push out nothing else', async () => {
  const chat = (id: string, deleted: boolean) => ({ app: 'chat', lifecycle: 'chat', id, deleted });
  await mock.seed([chat('live', false)]);
  await mock.seed(Array.from({ length: 10_001 }, (_, index) => chat(`gone-${index}`, true)));
  expect((await send(`${mock.url}/__mock/chats/live`)).status).toBe(200);
  expect(await call('chat/10/chat/get', { chat_uuid: 'gone-10000' })).toMatchObject({ success: false });
  expect(await entities()).toHaveLength(10_001);
});
