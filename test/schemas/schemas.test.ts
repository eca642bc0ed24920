import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { mailerV10Schemas } from '../../generated/mailer/v10/schemas.ts';
import type { PaytureBillCreateUnauthorisedArguments } from '../../generated/payments/v20/index.ts';
import { paymentsV20Schemas } from '../../generated/payments/v20/schemas.ts';
import { schemasOf } from '../../src/schemas/schemas-of.ts';
import { documentsUnderTest } from '../support/documents.ts';
import { type AnySchema, allSchemas, messagesOf } from './support.ts';

const schemas = await allSchemas();
const calls = (await documentsUnderTest()).flatMap((document) => document.calls);
const { billCreateUnauthorised } = paymentsV20Schemas.payture;
const required = { subscriptionId: 's1', userId: 'u1' };

describe('schemas of arguments', () => {
  test('are there for each call, and take its examples', () => {
    expect([...schemas.keys()].sort()).toEqual(calls.map(({ id }) => id).sort());
    const refused = calls.flatMap(({ id, parameters, requests }) =>
      Object.values(requests).flatMap(({ value }) => {
        const wire = value as Record<string, unknown>;
        const named = Object.fromEntries(
          parameters.map((parameter) => [parameter.name, wire[parameter.wire]]),
        );
        return messagesOf(schemas.get(id), named).map((message) => `${id}: ${message}`);
      }),
    );
    expect(refused).toEqual([]);
  });

  test('are Standard Schemas, typed by the arguments', () => {
    const standard: StandardSchemaV1<
      PaytureBillCreateUnauthorisedArguments,
      PaytureBillCreateUnauthorisedArguments
    > = billCreateUnauthorised;
    expect(standard['~standard']).toMatchObject({ version: 1, vendor: 'behind-api' });
    type Output = StandardSchemaV1.InferOutput<typeof billCreateUnauthorised>;
    expectTypeOf<Output>().toEqualTypeOf<PaytureBillCreateUnauthorisedArguments>();
    expect(billCreateUnauthorised.operation).toBe('V20.payments.payture.billCreateUnauthorised');
  });

  test('give the arguments of the call, without what it does not have', () => {
    const extended = { test: true, note: 'kept' };
    const given = { ...required, redirectUrl: undefined, extended, agreed: true };
    const result = billCreateUnauthorised['~standard'].validate(given);
    expect(result).toEqual({ value: { ...required, extended } });
    expect(result).not.toHaveProperty('issues');
    expect(Object.keys((result as { value: object }).value)).not.toContain('redirectUrl');
  });

  test.each([
    [{ userId: 'u1' }, 'subscriptionId is required', ['subscriptionId'], 'required'],
    [{ ...required, userId: undefined }, 'userId is required', ['userId'], 'required'],
    [{ ...required, userId: '' }, 'userId must not be empty', ['userId'], 'minLength'],
    [{ ...required, userId: 7 }, 'userId must be a string, found integer', ['userId'], 'type'],
    [{ ...required, userId: null }, 'userId must be a string, found null', ['userId'], 'type'],
    [
      { ...required, redirectUrl: 'shop' },
      'redirectUrl must be an address like "https://example.com/page"',
      ['redirectUrl'],
      'format',
    ],
    [
      { ...required, redirectUrl: 'ftp://shop' },
      'redirectUrl must match ^https?://',
      ['redirectUrl'],
      'pattern',
    ],
    [
      { ...required, extended: { test: 'yes' } },
      'extended.test must be true or false, found string',
      ['extended', 'test'],
      'type',
    ],
    ['text', 'The object of named arguments must be an object, found string', [], 'type'],
  ])('refuse %j: %s', (named, message, path, rule) => {
    expect(billCreateUnauthorised['~standard'].validate(named).issues).toEqual([
      { message, path, rule, isKnown: path.length > 0 },
    ]);
  });

  test('tell what is known from what is inferred', () => {
    const { issues } = mailerV10Schemas.settings.update['~standard'].validate({ smtpPort: 0 });
    expect(issues?.filter(({ rule }) => rule !== 'required')).toEqual([
      { message: 'smtpPort must be at least 1', path: ['smtpPort'], rule: 'minimum', isKnown: false },
    ]);
  });
});

/** The schema of a call that has all rules. */
const { everything } = schemasOf<{ dish: { everything: AnySchema } }>(
  'V10.kitchen',
  {
    dish: {
      everything: {
        members: {
          name: { type: 'string', limits: { minLength: 2, maxLength: 3 } },
          email: { type: 'string', limits: { format: 'email' } },
          size: { type: 'string | integer', values: ['S', 'L'], limits: { minimum: 1, maximum: 9 } },
          prices: { type: 'array', items: 'number', limits: { minItems: 2, maxItems: 3 } },
          count: 'integer',
          any: 'any',
          layers: '#Layer',
          notes: { type: 'object', others: 'string' },
        },
      },
    },
  },
  { Layer: { type: 'object | null', members: { on: '#Layer', thin: 'boolean' } } },
).dish;

test.each([
  [{ name: 'x' }, 'name must have at least 2 characters'],
  [{ name: 'xxxx' }, 'name must have at most 3 characters'],
  [{ name: '😀😀😀' }],
  [{ email: 'anna' }, 'email must be an e-mail address'],
  [{ email: 'анна@пример.рф' }],
  [{ size: 'M' }, 'size must be one of S, L'],
  [{ size: 0 }, 'size must be at least 1'],
  [{ size: 10 }, 'size must be at most 9'],
  [{ size: 'S' }],
  [{ size: true }, 'size must be a string or a whole number, found boolean'],
  [{ prices: [1] }, 'prices must have at least 2 items'],
  [{ prices: [1, 2, 3, 4] }, 'prices must have at most 3 items'],
  [
    { prices: [1, 'free', null] },
    'prices.1 must be a number, found string',
    'prices.2 must be a number, found null',
  ],
  [{ prices: {} }, 'prices must be a list, found object'],
  [{ count: 1.5 }, 'count must be a whole number, found number'],
  [{ count: Number.NaN }, 'count must be a whole number, found NaN'],
  [{ any: [Number.NaN, { deep: undefined }] }],
  [
    { layers: { on: { on: null, thin: 'no' }, more: 1 } },
    'layers.on.thin must be true or false, found string',
  ],
  [{ notes: { a: 'x', b: undefined, c: 1 } }, 'notes.c must be a string, found integer'],
  [{ constructor: 1, toString: 2 }],
  [{}],
])('of a call with every rule say of %j: %s', (named, ...messages) => {
  expect(messagesOf(everything, named)).toEqual(messages);
});

test('come to an end in an object that contains itself', () => {
  const layer: Record<string, unknown> = { thin: true };
  layer.on = layer;
  expect(messagesOf(everything, { layers: layer })).toEqual([]);
});
