import { describe, expectTypeOf, test } from 'vitest';
import type { AuthorisationV10 } from '../../generated/authorisation/v10/index.ts';
import { type ChatV10, chatV10 } from '../../generated/chat/v10/index.ts';
import { type PaymentsV20, paymentsV20 } from '../../generated/payments/v20/index.ts';
import { createBehindApi as createFromCore } from '../../src/core.ts';
import {
  type BehindApi,
  type ClientMethods,
  createBehindApi,
  createBehindAuthApi,
  type Result,
} from '../../src/index.ts';
import { behindAPI, compiled } from './client.ts';

const endpoint = 'https://localhost';

describe('createBehindApi of core', () => {
  test('reaches the document it is given', () => {
    const client = createFromCore({ endpoint, apis: [paymentsV20] });
    expectTypeOf(client.V20.payments).toEqualTypeOf<PaymentsV20>();
    compiled(
      // @ts-expect-error
      () => client.V10,
      // @ts-expect-error
      () => client.V20.chat,
    );
  });

  test('reaches two documents', () => {
    const client = createFromCore({ endpoint, apis: [paymentsV20, chatV10] });
    type Tree = { readonly V20: { readonly payments: PaymentsV20 } } & {
      readonly V10: { readonly chat: ChatV10 };
    };
    expectTypeOf(client).toEqualTypeOf<Tree & ClientMethods<Tree>>();
    expectTypeOf(client.V20.payments).toEqualTypeOf<PaymentsV20>();
    expectTypeOf(client.V10.chat).toEqualTypeOf<ChatV10>();
    expectTypeOf(client.withOptions({ timeout: 1 }).V10.chat).toEqualTypeOf<ChatV10>();
    compiled(
      // @ts-expect-error
      () => client.V20.chat,
    );
  });

  test('wants documents', () => {
    compiled(
      // @ts-expect-error
      () => createFromCore({ endpoint }),
      // @ts-expect-error: that is a name, not a document
      () => createFromCore({ endpoint, apis: ['payments'] }),
    );
  });
});

describe('the clients of the package', () => {
  test('reach all documents but those of the other', () => {
    expectTypeOf(behindAPI).toEqualTypeOf<BehindApi & ClientMethods<BehindApi>>();
    const auth = createBehindAuthApi({ endpoint });
    expectTypeOf(auth.V10.authorisation).toEqualTypeOf<AuthorisationV10>();
    compiled(
      // @ts-expect-error
      () => auth.V20,
    );
  });

  test('want an endpoint, and take no option they do not know', () => {
    compiled(
      () => createBehindApi({ endpoint, accessToken: async () => 'token' }),
      () => createBehindApi({ endpoint, accessToken: undefined }),
      // @ts-expect-error
      () => createBehindApi({}),
      // @ts-expect-error
      () => createBehindApi({ endpoint, token: 'token' }),
      // @ts-expect-error: one signal cannot serve all calls
      () => createBehindApi({ endpoint, signal: AbortSignal.timeout(1) }),
    );
  });
});

describe('request', () => {
  test('answers the data that is asked for', () => {
    compiled(() => {
      const path = 'payments/20/payture/billRefund';
      expectTypeOf(behindAPI.request<{ refunded: boolean }>(path)).resolves.toEqualTypeOf<
        Result<{ refunded: boolean }>
      >();
      expectTypeOf(behindAPI.request(path, { bill_id: 'bill' }, { timeout: 1 })).resolves.toEqualTypeOf<
        Result<unknown>
      >();
    });
  });

  test('checks its arguments', () => {
    compiled(
      // @ts-expect-error
      () => behindAPI.request(),
      // @ts-expect-error
      () => behindAPI.request('payments/20/payture/billRefund', 'bill'),
      // @ts-expect-error
      () => behindAPI.apiRequest('payments', 20, 'payture'),
    );
  });
});
