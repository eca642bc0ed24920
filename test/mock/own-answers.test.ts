import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMock, type InProcessMock } from '../../mock/src/index.ts';
import { createBehindApi } from '../../src/index.ts';
import { PAYTURE, SUBSCRIPTION } from './support.ts';

const CREATE = 'V20.payments.payture.billCreate';
const STATUS = 'V20.payments.payture.billStatus';
const PAID = { bill_info: { bill_status: 'PAID', amount: 500 }, status: 'PAID' };

let mock: InProcessMock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());
afterEach(() => mock.reset());

const clientOf = ({ fetch }: Pick<InProcessMock, 'fetch'>) =>
  createBehindApi({ endpoint: mock.url, accessToken: 'any', fetch }).V20.payments.payture;
const create = (options = {}) => clientOf(mock).billCreate(SUBSCRIPTION.subscription_id, options);
const control = async (method: string, path = '', body?: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const init = { method, ...(body !== undefined && { headers, body: JSON.stringify(body) }) };
  const response = await mock.fetch(`/__mock/answers${path}`, init);
  return { status: response.status, body: (await response.json()) as { data: unknown; message?: string } };
};

describe('an answer of one’s own', () => {
  test('is an example of the document', async () => {
    await mock.answer({ operation: CREATE, example: 'refused' });
    expect(await create()).toMatchObject({ success: false, message: "Can't finish request" });
    expect(mock.entities()).toEqual([]);
    expect(mock.requests()[0]?.notes).toContain('An answer of your own, from /__mock/answers');
  });

  test('is chosen among the examples of the operation', async () => {
    const examplesOf = async (name: string) => {
      const response = await mock.fetch(`/__mock/examples/${name}`);
      return { status: response.status, body: (await response.json()) as { data: unknown } };
    };
    expect((await examplesOf(CREATE)).body.data).toContainEqual({
      name: 'created',
      status: 200,
      summary: 'The bill is created',
    });
    expect((await examplesOf('V20.payments.payture.billCrate')).status).toBe(400);
  });

  test('is data, or a whole body, with a status and headers', async () => {
    await mock.answer({ operation: STATUS, data: PAID });
    expect((await clientOf(mock).billStatus('b')).data).toEqual(PAID);
    const body = { success: false, message: 'Try again', code: 1039 };
    await mock.answer({ operation: STATUS, body, status: 429, headers: { 'Retry-After': '7' }, times: 1 });
    const headers = { 'content-type': 'application/json' };
    const ask = { method: 'POST', headers, body: '{"bill_id":"b"}' };
    const answer = await mock.fetch(`${PAYTURE}/billStatus`, ask);
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([429, '7', body]);
  });

  test.each([204, 304])('may have the status %d, which has no body', async (status) => {
    const answer = { operation: STATUS, body: { success: true }, status, force: true };
    await mock.answer(answer);
    const response = await mock.fetch(`${PAYTURE}/billStatus`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"bill_id":"b"}',
    });
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test('is for so many requests, and the latest one is first', async () => {
    const usual = await mock.answer({ operation: CREATE, example: 'refused' });
    const twice = await mock.answer({
      operation: CREATE,
      body: { success: false, message: 'Twice' },
      times: 2,
    });
    const messages = [];
    for (let call = 0; call < 3; call++) messages.push((await create()).message);
    expect(messages).toEqual(['Twice', 'Twice', "Can't finish request"]);
    expect([twice.left, usual.left]).toEqual([0, 'always']);
    usual.remove();
    expect((await create()).success).toBe(true);
  });

  test('is for requests with a body or headers', async () => {
    await mock.answer({ operation: STATUS, when: { body: { bill_id: 'rich' } }, data: PAID });
    await mock.answer({ operation: CREATE, when: { headers: { 'X-Shop': 'closed' } }, example: 'refused' });
    expect((await clientOf(mock).billStatus('rich')).data).toEqual(PAID);
    expect((await clientOf(mock).billStatus('poor')).data).not.toEqual(PAID);
    expect((await create()).success).toBe(true);
    expect((await create({ headers: { 'x-shop': 'closed' } })).success).toBe(false);
  });

  test('is only for requests that are valid', async () => {
    await mock.answer({ operation: STATUS, data: PAID });
    expect((await clientOf(mock).billStatus('')).message).toBe('bill_id can not be empty');
  });

  test('fits the document, unless it is forced', async () => {
    const wrong = { operation: STATUS, data: { ...PAID, bill_info: { bill_status: 'PAID' } } };
    await expect(mock.answer(wrong)).rejects.toThrow(
      'answer(): it does not fit the document: data.bill_info.amount can not be empty. With "force": true it is taken all the same',
    );
    await mock.answer({ ...wrong, force: true });
    expect((await clientOf(mock).billStatus('b')).data).toEqual(wrong.data);
    await expect(mock.answer({ operation: STATUS, data: PAID, status: 418 })).rejects.toThrow(
      /the document has no answer with the status 418, only 200/,
    );
  });

  test('is for its world alone', async () => {
    using world = mock.world('w');
    await world.answer({ operation: CREATE, example: 'refused' });
    expect((await clientOf(world).billCreate(SUBSCRIPTION.subscription_id)).success).toBe(false);
    expect((await create()).success).toBe(true);
  });

  test('is given, listed and removed by control requests', async () => {
    const given = await control('POST', '', { operation: CREATE, example: 'refused', times: 3 });
    const { id } = given.body.data as { id: number };
    expect((await control('GET')).body.data).toMatchObject([{ id, operation: CREATE, status: 200, left: 3 }]);
    expect((await control('DELETE', `/${id}`)).body.data).toEqual({ removed: 1 });
    expect((await control('DELETE', `/${id}`)).status).toBe(404);
    await mock.answer({ operation: CREATE, example: 'refused' });
    expect((await control('DELETE')).body.data).toEqual({ removed: 1 });
    expect((await create()).success).toBe(true);
  });

  test.each([
    [
      { operation: 'V20.payments.payture.billCreat', example: 'refused' },
      /Did you mean V20\.payments\.payture\.billCreate\?/,
    ],
    [{ example: 'refused' }, /name an operation/],
    [{ operation: CREATE, example: 'refusd' }, /there is no example "refusd"\. The examples: created, /],
    [{ operation: CREATE }, /write one of example, data, body/],
    [{ operation: CREATE, example: 'refused', data: {} }, /write one of example, data, body/],
    [{ operation: CREATE, example: 'refused', times: 0 }, /times should be a whole number from 1/],
    [{ operation: CREATE, data: {}, status: 99 }, /status should be an HTTP status from 200 to 599/],
    [{ operation: CREATE, example: 'refused', when: { url: '/' } }, /there is no member "url"/],
    [{ operation: CREATE, example: 'refused', reply: 1 }, /there is no member "reply"/],
    [{ operation: CREATE, example: 'refused', force: 1 }, /force should be true or false/],
    [
      { operation: CREATE, example: 'refused', headers: { 'X-A': 'a\nb' } },
      /the header x-a can not have a line break/,
    ],
    [
      { operation: CREATE, example: 'refused', headers: { 'X-A': 'имя' } },
      /letters beyond Latin-1 in it: "имя"/,
    ],
    [{ operation: CREATE, example: 'refused', headers: { 'X A': 'a' } }, /"x a" is not the name of a header/],
    [
      { operation: CREATE, example: 'refused', headers: { 'Content-Length': '3' } },
      /sets content-length itself/,
    ],
  ])('is refused if it is wrong: %j', async (answer, message) => {
    const { status, body } = await control('POST', '', answer);
    expect(status).toBe(400);
    expect(body.message).toMatch(message);
  });
});
