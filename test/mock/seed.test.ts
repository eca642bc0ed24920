import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { GUEST, PAYTURE, post, send, TOKEN } from './support.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ strict: true });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const seed = (entities: unknown) => post(`${mock.url}/__mock/seed`, { entities });
const BILL = { app: 'payments', lifecycle: 'bill', id: 'b-1' };
const PRODUCT = { app: 'payments', lifecycle: 'product', id: 'p-1' };
const MAIL = { app: 'mailer', lifecycle: 'mail', id: 'm-1' };
const status = async (bill_id: string) => (await post(`${mock.url}${PAYTURE}/billStatus`, { bill_id })).body;
const all = async () => (await send(`${mock.url}/__mock/entities`)).body.data as unknown;

test('what was set is there', async () => {
  const got = await seed([
    { ...BILL, state: 'PAID', kind: 'gift' },
    { ...BILL, id: 'b/2' },
    { app: 'chat', lifecycle: 'chat', id: 'c', state: 'pinned', data: { name: 'N' } },
  ]);
  expect(got.body).toEqual({ success: true, data: { set: 3 } });
  expect(await status('b-1')).toMatchObject({
    data: { status: 'PAID', bill_info: { gift: { code: expect.any(String) } } },
  });
  expect(await status('b/2')).toMatchObject({ data: { status: 'PENDING' } });
  expect((await post(`${mock.url}/__mock/bills/b%2F2/pay`)).body.data?.state).toBe('PAID');
  const chat = await post(`${mock.url}/api/chat/10/chat/get`, { chat_uuid: 'c' }, TOKEN);
  expect(chat.body.data).toEqual({ chat_uuid: 'c', name: 'N' });
});

test('what is there already is as it is set now', async () => {
  await seed([{ ...BILL, state: 'PAID', data: { redirect_url: 'https://a.example' } }]);
  await seed([{ ...BILL, state: 'AMOUNT_MISMATCH' }]);
  expect(await status('b-1')).toMatchObject({ success: false, data: { status: 'AMOUNT_MISMATCH' } });
  expect(await all()).toMatchObject([{ data: {} }]);
});

test('a state of its own only where the life cycle is open', async () => {
  expect((await seed([{ app: 'chat', lifecycle: 'message', id: 'm', state: 'read' }])).status).toBe(200);
  expect((await seed([{ app: 'chat', lifecycle: 'chat', id: 'c', state: 'read' }])).status).toBe(400);
});

test.each<[unknown, string | RegExp]>([
  [undefined, 'entities is not a list'],
  [{}, 'entities is not a list'],
  [[1], 'entities[0] is not an object'],
  [
    [BILL, { ...BILL, state: 'PAYED' }],
    'entities[1].state should be one of PENDING, PAID, DONE, AMOUNT_MISMATCH, not "PAYED"',
  ],
  [[{ ...BILL, app: 'shop' }], /entities\[0\]\.app should be one of .*chat, .*payments.*, not "shop"/],
  [
    [{ ...BILL, lifecycle: 'cat' }],
    'entities[0].lifecycle should be one of bill, product, gift, subscription, not "cat"',
  ],
  [[{ app: 'payments', lifecycle: 'bill' }], 'entities[0].id should be a string that is not empty'],
  [[{ ...BILL, id: '' }], 'entities[0].id should be a string that is not empty'],
  [[{ ...BILL, kind: 1 }], 'entities[0].kind should be one of gift, not 1'],
  [[{ ...BILL, kind: 'present' }], 'entities[0].kind should be one of gift, not "present"'],
  [
    [{ app: 'chat', lifecycle: 'chat', id: 'c', kind: 'gift' }],
    'entities[0].kind should be left out, not "gift"',
  ],
  [
    [{ ...BILL, parents: { chat: 'c' } }],
    'entities[0].parents has no member "chat". There are bill, product, gift',
  ],
  [
    [{ ...BILL, added: { bils: ['c'] } }],
    'entities[0].added has no member "bils". There are bill, product, gift',
  ],
  [
    [{ ...BILL, made: { gifts: 'c' } }],
    'entities[0].made has no member "gifts". There are bill, product, gift',
  ],
  [[{ ...BILL, data: [] }], 'entities[0].data should be an object'],
  [[{ ...BILL, deleted: 1 }], 'entities[0].deleted should be true or false'],
  [
    [{ ...BILL, status: 'PAID' }],
    'entities[0] has no member "status". Its members: app, lifecycle, id, state',
  ],
  [
    [BILL, { ...BILL, id: 'b-2', data: { amount: 'ten', user_id: 5 } }],
    'entities[1], the bill "b-2": data.amount must be a number, not "ten"; data.user_id must be a string, not 5',
  ],
  [[{ ...BILL, data: { amount: null } }], 'data.amount must be a number, not null'],
  [[{ ...BILL, data: { extended: ['gift'] } }], 'data.extended must be an object, not ["gift"]'],
  [
    [{ ...BILL, data: { extended: { giftRecipient: 5 } } }],
    'data.extended.giftRecipient must be a string, not 5',
  ],
  [[{ ...PRODUCT, data: { amount: '499' } }], 'data.amount must be a number, not "499"'],
  [[{ ...PRODUCT, data: { currency: 643 } }], 'data.currency must be a string, not 643'],
  [[{ ...MAIL, data: { email: [] } }], 'data.email must be a string, not []'],
])('%j is refused, and nothing is set', async (entities, message) => {
  const got = await seed(entities);
  expect(got.status).toBe(400);
  expect(got.body.message).toMatch(/^POST \/__mock\/seed: /);
  if (typeof message === 'string') expect(got.body.message).toContain(message);
  else expect(got.body.message).toMatch(message);
  expect(await all()).toEqual([]);
});

test.each([
  ['that no document knows', { ...PRODUCT, data: { name: 'Monthly', colour: 5 } }],
  ['of any length and form', { ...MAIL, data: { email: '' } }],
  ['of a free-form object', { app: 'raet', lifecycle: 'individual', id: 'i', data: { project_id: 5 } }],
])('a member %s is set', async (_, entity) => {
  expect((await seed([entity])).body).toEqual({ success: true, data: { set: 1 } });
});

test('by the programmatic API as well', async () => {
  await mock.seed([{ ...BILL, state: 'PAID' }]);
  expect(await status('b-1')).toMatchObject({ data: { status: 'PAID' } });
  await expect(mock.seed([{ ...BILL, state: 'PAYED' }])).rejects.toThrow(
    'entities[0].state should be one of',
  );
  mock.reset();
  expect(await status('b-1')).toEqual({
    success: false,
    message: 'No bill with the id b-1 was created here',
  });
});

test('all there is, with what can be done to it', async () => {
  const { body } = await post(`${mock.url}${PAYTURE}/billCreateUnauthorised`, {
    ...GUEST,
    redirect_url: 'https://a.example/',
  });
  const id = body.data?.bill_id as string;
  await seed([{ app: 'chat', lifecycle: 'chat', id: 'c', deleted: true }]);
  expect(await all()).toEqual([
    {
      ...{ app: 'payments', lifecycle: 'bill', id, state: 'PENDING', deleted: false },
      data: { ...GUEST, redirect_url: 'https://a.example/' },
      page: `/__mock/pay/${id}`,
      actions: [
        expect.objectContaining({ name: 'pay', title: 'Pay', path: `bills/${id}/pay` }),
        expect.objectContaining({ name: 'payWrongAmount', to: 'AMOUNT_MISMATCH' }),
      ],
    },
    { app: 'chat', lifecycle: 'chat', id: 'c', state: 'deleted', deleted: true, data: {}, actions: [] },
  ]);
  await post(`${mock.url}/__mock/bills/${id}/pay`);
  expect(await all()).toMatchObject([{ state: 'PAID', actions: [] }, {}]);
});

test.each<[Record<string, string>, string]>([
  [{ lifecycle: 'bil' }, 'entities(): there is no life cycle "bil". There are '],
  [{ app: 'payment' }, 'entities(): there is no app "payment" with life cycles. The apps: '],
  [{ app: 'chat', lifecycle: 'bill' }, 'entities(): there is no life cycle "bill". There are chat, message'],
  [
    { lifecyle: 'bill' },
    'entities(): there is no member "lifecyle". The members: app, lifecycle, id, state, kind',
  ],
])('what can not be there is not looked for: %j', (filter, message) => {
  expect(() => mock.entities(filter)).toThrow(message);
});

test.each([
  ['entities?lifecycle=bill', 'GET /__mock/entities: there is no lifecycle among summary, limit, world'],
  ['webhooks?entity=b-1', 'GET /__mock/webhooks: there is no entity among limit, world'],
])('a parameter that there is not is refused: %s', async (path, message) => {
  const got = await send(`${mock.url}/__mock/${path}`);
  expect([got.status, got.body.message]).toEqual([400, message]);
});

test('what is not there says whether it was deleted, and what else there is', async () => {
  await seed([{ ...BILL, deleted: true }]);
  const messageOf = async (path: string) => (await send(`${mock.url}/__mock/${path}`)).body.message;
  expect(await messageOf('bills/b-1')).toBe('The bill b-1 was deleted');
  expect(await messageOf('bills/b-2')).toBe('No bill with the id b-2 was created here');
  expect(await messageOf('bils/b-1')).toMatch(
    /^There are no bils here\. Did you mean bills\? There are authorisationCodes, .*files$/,
  );
});
