import { describe, expect, test, vi } from 'vitest';
import { chatV10Schemas } from '../../generated/chat/v10/schemas.ts';
import { paymentsV20 } from '../../generated/payments/v20/index.ts';
import { paymentsV20Schemas } from '../../generated/payments/v20/schemas.ts';
import { createBehindApi } from '../../src/index.ts';
import { ArgumentsError, validator } from '../../src/schemas/index.ts';

/** A client that checks arguments, and the bodies that it sends. */
function checking(validate: ReturnType<typeof validator>) {
  const bodies: unknown[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    bodies.push(JSON.parse(`${init?.body}`));
    return new Response('{"success":true,"data":{}}');
  };
  return { client: createBehindApi({ endpoint: 'https://api.example', fetch, validate }), bodies };
}

/** What users of JavaScript, and casts, can pass. */
const wrong = (value: unknown): string => value as string;

describe('a client with a validator', () => {
  test.each<[string, (client: ReturnType<typeof createBehindApi>) => Promise<unknown>]>([
    ['positional', ({ V20 }) => V20.payments.payture.billStatus('')],
    ['named', ({ V20 }) => V20.payments.payture.billStatus.with({ billId: '' })],
    ['with the response', ({ V20 }) => V20.payments.payture.billStatus.withResponse('')],
    ['raw', ({ V20 }) => V20.payments.payture.billStatus.raw('')],
    ['by path', (client) => client.request('payments/20/payture/billStatus', { bill_id: '' })],
    ['of withOptions', (client) => client.withOptions({ retries: 0 }).V20.payments.payture.billStatus('')],
  ])('refuses wrong arguments before anything is sent: %s', async (_, call) => {
    const { client, bodies } = checking(validator([chatV10Schemas, paymentsV20Schemas]));
    const error = await call(client).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(ArgumentsError);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe('V20.payments.payture.billStatus: billId must not be empty');
    expect(error).toMatchObject({
      operation: 'V20.payments.payture.billStatus',
      issues: [{ path: ['billId'], rule: 'minLength' }],
    });
    expect(bodies).toEqual([]);
  });

  test('names every member that is wrong', async () => {
    const { client } = checking(validator([paymentsV20Schemas]));
    const asked = client.V20.payments.payture.billCreateUnauthorised(wrong(undefined), wrong(7));
    await expect(asked).rejects.toThrow(
      'V20.payments.payture.billCreateUnauthorised: subscriptionId is required; userId must be a string, found integer',
    );
  });

  test('sends what fits, unchanged, and what other documents have', async () => {
    const { client, bodies } = checking(validator([paymentsV20Schemas]));
    const extended = { pageId: 'p1', own: { deep: [1] } };
    await client.V20.payments.payture.billCreateUnauthorised('s1', 'u1', undefined, extended);
    await client.V21.payments.payture.billStatus('');
    expect(bodies).toEqual([{ subscription_id: 's1', user_id: 'u1', extended }, { bill_id: '' }]);
  });

  test('takes a date for a text, as JSON makes one of it', async () => {
    const { client, bodies } = checking(validator([paymentsV20Schemas]));
    await client.V20.payments.payture.billStatus(wrong(new Date(0)));
    expect(bodies).toEqual([{ bill_id: '1970-01-01T00:00:00.000Z' }]);
  });

  test('lets through what breaks an inferred rule only, unless it is told not to', async () => {
    const lenient = checking(validator([chatV10Schemas]));
    await lenient.client.V10.chat.chat.get(wrong(7));
    expect(lenient.bodies).toEqual([{ chat_uuid: 7 }]);
    await expect(lenient.client.V10.chat.chat.get(wrong(undefined))).rejects.toThrow('chatUuid is required');

    const strict = checking(validator([chatV10Schemas], { inferred: 'refuse' }));
    await expect(strict.client.V10.chat.chat.get(wrong(7))).rejects.toThrow(
      'V10.chat.chat.get: chatUuid must be a string, found integer',
    );
    expect(strict.bodies).toEqual([]);
  });
});

// The compiler refuses the last one; programs in JavaScript have none.
test.each([[[paymentsV20]], [[{}]], [[paymentsV20Schemas.payture]], [[null as never]]])(
  'a validator takes nothing but schemas: %#',
  (documents) => {
    expect(() => validator(documents)).toThrow(/validator takes a list of schemas like paymentsV20Schemas/);
  },
);

test('a validator has no option but those that there are', () => {
  // As a program in JavaScript may call it.
  expect(() => validator([paymentsV20Schemas], { inferred: 'warn' as never })).toThrow(
    'inferred must be "allow" or "refuse"; found string',
  );
});

test('any function can check arguments: what it rejects with, the call rejects with', async () => {
  const reason = new RangeError('no');
  const validate = vi.fn(async () => {
    throw reason;
  });
  const { client, bodies } = checking(validate);
  await expect(client.V20.payments.payture.billStatus('b1')).rejects.toBe(reason);
  expect(validate).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'V20.payments.payture.billStatus', effect: 'read' }),
    { bill_id: 'b1' },
  );
  expect(bodies).toEqual([]);
});
