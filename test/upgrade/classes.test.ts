import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { BehindApiAuthClient, BehindApiClient } from '../../src/index.ts';

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const prefer = (preference: string) => ({ headers: { Prefer: preference }, retries: 0 });

describe('BehindApiClient', () => {
  it('finds calls by app first, and by version first', async () => {
    const client = new BehindApiClient(mock.url, 'token');
    const byApp = await client.payments.V20.payture.billCreate('550e8400');
    const byVersion = await client.V20.payments.payture.billCreate('550e8400');
    expect([byApp.success, byVersion.success]).toEqual([true, true]);
    expect(client.payments.V20).toBe(client.V20.payments);
    expect(client.ruKitchen.V10.importer.fetchFDC).toBeTypeOf('function');
  });

  it('tells the handlers that its methods set, the last one of each', async () => {
    // The failures of the mock have the word token in their message; a token of that name would be taken out of it.
    const client = new BehindApiClient(mock.url, 'd41d8cd98f00b204');
    const [first, expired, rejected, tooMany] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    client.onExpired(first);
    client.onExpired(expired);
    client.onReject(rejected);
    client.onTooManyRequests(tooMany);
    await client.chat.V10.chats.get(prefer('code=401, example=expired'));
    await client.chat.V10.chats.get(prefer('code=403, example=rejected'));
    await client.chat.V10.chats.get(prefer('code=429'));
    const operation = expect.objectContaining({ name: 'V10.chat.chats.get', effect: 'read' });
    expect(first).not.toHaveBeenCalled();
    expect(expired.mock.calls).toEqual([
      [{ success: false, message: 'Access token has expired' }, operation],
    ]);
    expect(rejected.mock.calls).toEqual([
      [{ success: false, message: 'Request rejected', code: 1001 }, operation],
    ]);
    expect(tooMany.mock.calls).toEqual([
      [{ success: false, message: 'Too many requests', code: 1039 }, operation],
    ]);
  });

  it('tells them through a proxy too, as Vue makes one of what a component holds', async () => {
    const rejected = vi.fn();
    const client = new Proxy(new BehindApiClient(mock.url, 'd41d8cd98f00b204'), {});
    client.onReject(rejected);
    await client.chat.V10.chats.get(prefer('code=403, example=rejected'));
    expect(rejected).toHaveBeenCalledTimes(1);
  });

  it('calls by path, whole and in parts', async () => {
    const client = new BehindApiClient(mock.url, 'token');
    const empty = { success: false, message: 'bill_id can not be empty' };
    expect(await client.request('payments/20/payture/billStatus', { bill_id: '' })).toEqual(empty);
    expect(await client.apiRequest('payments', 20, 'payture', 'billStatus', { bill_id: '' })).toEqual(empty);
    expect(
      await client.apiRequest('ruKitchen', 'v10', 'importer', 'fetchFDC', { name: 'beetroot' }),
    ).toMatchObject({
      success: true,
    });
  });

  it('takes the options of the new client', async () => {
    const onReject = vi.fn();
    const client = new BehindApiClient(mock.url, 'token', { onReject, retries: 0 });
    await client.chat.V10.chats.get(prefer('code=403, example=rejected'));
    expect(onReject).toHaveBeenCalledOnce();
  });

  it('says what became of selfsigned', () => {
    expect(() => new BehindApiClient(mock.url, 'token', true)).toThrow(
      /selfsigned.*guide migrating-from-2\.md/,
    );
    expect(new BehindApiClient(mock.url, 'token', false)).toBeInstanceOf(BehindApiClient);
  });
});

describe('BehindApiAuthClient', () => {
  it('has the calls of the authorisation app', async () => {
    const client = new BehindApiAuthClient(mock.url, 'token');
    const result = await client.authorisation.V10.code.create(
      'client-1',
      'https://client.example.com/callback',
    );
    expect(result.data?.code).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    expect(client).not.toHaveProperty('payments');
  });
});
