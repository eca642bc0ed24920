import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { post, writeSpec } from './support.ts';

// What is said about a body that does not fit.

const SCHEMA = {
  type: 'object',
  required: ['name', 'size', 'made'],
  properties: {
    // Only answers have it.
    made: { type: 'string', readOnly: true },
    name: { type: 'string', minLength: 1 },
    size: { enum: ['small', 'big', 3] },
    count: { type: 'integer', minimum: 1, maximum: 9 },
    share: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.5 },
    code: { type: 'string', minLength: 2, maxLength: 4, pattern: '^[a-z]+$' },
    mail: { type: 'string', format: 'email' },
    page: { type: 'string', format: 'uri' },
    day: { type: 'string', format: 'date' },
    time: { type: 'string', format: 'date-time' },
    id: { type: 'string', format: 'uuid' },
    flag: { type: 'boolean' },
    maybe: { type: ['string', 'null'] },
    list: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
    },
    pair: { type: 'array', minItems: 2 },
    either: {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'object', required: ['x'] },
      ],
    },
    closed: { type: 'object', additionalProperties: false },
    fixed: { const: 5 },
    deep: {
      type: 'object',
      required: ['b'],
      properties: { b: { type: 'array', items: { type: 'integer' } }, 'c/d': { type: 'integer' } },
    },
  },
};

const media = (schema: object, example: unknown) => ({
  content: { 'application/json': { schema, examples: { one: { value: example } } } },
});

let mock: Mock;
let spec: string;
beforeAll(async () => {
  spec = writeSpec({
    'shop/v1.yaml': {
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1' },
      paths: {
        '/api/shop/1/x/y': {
          post: {
            requestBody: { required: true, ...media(SCHEMA, {}) },
            responses: {
              200: { description: 'Fine.', ...media({ type: 'object' }, { success: true }) },
              422: {
                description: 'Unfit.',
                ...media({ type: 'object' }, { success: false, message: 'Unfit', code: 7 }),
              },
            },
          },
        },
      },
    },
  });
  mock = await startMock({ spec });
});
afterAll(async () => {
  await mock.close();
  rmSync(spec, { recursive: true });
});

const FINE = { name: 'n', size: 'small' };
const say = async (body: unknown, headers = {}) => {
  const got = await post(`${mock.url}/api/shop/1/x/y`, body, headers);
  expect(got.status).toBe(422);
  expect(got.body).toEqual({ success: false, message: expect.any(String), code: 7 });
  return got.body.message;
};

describe('one member', () => {
  test.each<[object, string]>([
    [{ name: '' }, 'name can not be empty'],
    [{ name: null }, 'name can not be empty'],
    [{ name: undefined }, 'name can not be empty'],
    [{ name: 1 }, 'name must be a string'],
    [{ size: 'huge' }, 'size must be one of small, big, 3'],
    [{ count: 0 }, 'count must be 1 or more'],
    [{ count: 10 }, 'count must be 9 or less'],
    [{ count: 1.5 }, 'count must be a whole number'],
    [{ count: '1' }, 'count must be a whole number'],
    [{ share: 0 }, 'share must be more than 0'],
    [{ share: 0.5 }, 'share must be less than 0.5'],
    [{ share: '0' }, 'share must be a number'],
    [{ code: 'a' }, 'code must have at least 2 characters'],
    [{ code: '' }, 'code can not be empty'],
    [{ code: 'abcde' }, 'code must have at most 4 characters'],
    [{ code: 'AB' }, 'code must match the pattern ^[a-z]+$'],
    [{ mail: 'x' }, 'mail must be an e-mail address'],
    [{ mail: '' }, 'mail can not be empty'],
    [{ page: 'x' }, 'page must be a web address like https://example.com/path'],
    [{ day: '24.12.2026' }, 'day must be a date like 2026-12-24'],
    [{ time: 'noon' }, 'time must be a date and time like 2026-12-24T18:00:00Z'],
    [{ id: 'x' }, 'id must be a UUID'],
    [{ flag: 'true' }, 'flag must be true or false'],
    [{ maybe: 1 }, 'maybe must be a string or null'],
    [{ list: [] }, 'list can not be empty'],
    [{ list: {} }, 'list must be a list'],
    [{ list: [{ a: '' }, { a: '' }, { a: '' }] }, 'list must have at most 2 items'],
    [{ list: [{}] }, 'list[0].a can not be empty'],
    [{ list: [{ a: '' }, { a: 1 }] }, 'list[1].a must be a string'],
    [{ pair: [1] }, 'pair must have at least 2 items'],
    [{ either: 1 }, 'either must be a string or an object'],
    [{ either: '' }, 'either can not be empty'],
    [{ either: {} }, 'either.x can not be empty'],
    [{ closed: { x: 1 } }, 'closed must not have the member "x"'],
    [{ fixed: 6 }, 'fixed must be equal to constant'],
    [{ deep: {} }, 'deep.b can not be empty'],
    [{ deep: { b: [1, 'x'] } }, 'deep.b[1] must be a whole number'],
    [{ deep: { b: [], 'c/d': 'x' } }, 'deep.c/d must be a whole number'],
  ])('%j', async (members, message) => {
    expect(await say({ ...FINE, ...members })).toBe(message);
  });
});

describe('several', () => {
  test('in the order of the document', async () => {
    expect(await say({ flag: 1, mail: 'x', count: 0 })).toBe(
      'name can not be empty; size can not be empty; count must be 1 or more; mail must be an e-mail address; flag must be true or false',
    );
  });

  test('of one member', async () => {
    expect(await say({ ...FINE, code: 'A' })).toBe(
      'code must have at least 2 characters; code must match the pattern ^[a-z]+$',
    );
  });

  test('no body at all', async () => {
    expect(await say(undefined)).toBe('name can not be empty; size can not be empty');
  });

  test('many are counted', async () => {
    const message = await say({ ...FINE, deep: { b: Array.from({ length: 5000 }, () => 'x') } });
    expect(message).toMatch(/^deep\.b\[0\] must be a whole number; .*; and 4990 more$/);
    expect(message?.length).toBeLessThan(500);
  });
});

test('Prefer does not help', async () => {
  expect(await say({ ...FINE, name: '' }, { Prefer: 'code=200' })).toBe('name can not be empty');
});

test('what is valid is not refused', async () => {
  const { status, body } = await post(`${mock.url}/api/shop/1/x/y`, {
    ...FINE,
    count: 9,
    share: 0.1,
    code: 'abcd',
    maybe: null,
    list: [{ a: '' }],
    either: { x: 1 },
    closed: {},
    fixed: 5,
    unknown: 1,
  });
  expect({ status, body }).toEqual({ status: 200, body: { success: true } });
});

test('the documented message stays as it is', async () => {
  const real = await startMock();
  onTestFinished(() => real.close());
  const got = await post(`${real.url}/api/payments/20/payture/billStatus`, {});
  expect(got).toMatchObject({ status: 422, body: { success: false, message: 'bill_id can not be empty' } });
});
