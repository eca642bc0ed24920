import { expect, test } from 'vitest';
import { RequestShapes } from '../../scripts/generate/request-shapes.ts';
import type { OpenApiDocument, Schema } from '../../scripts/spec/openapi.ts';

// Of a document, only its components are looked at.
const shapeOf = (schema: object) =>
  new RequestShapes({ components: {} } as unknown as OpenApiDocument).of(schema as Schema);

// What arguments are refused for must be what every alternative says.
test.each([
  [
    'limits',
    { type: 'string', minLength: 1, format: 'email' },
    { type: 'string', limits: { minLength: 1, format: 'email' } },
  ],
  ['a format that means nothing for a check', { type: 'string', format: 'password' }, 'string'],
  [
    'limits of parts',
    { allOf: [{ type: 'string', minLength: 1 }, { maxLength: 9 }] },
    { type: 'string', limits: { minLength: 1, maxLength: 9 } },
  ],
  [
    'limits of alternatives of other types',
    {
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'integer', minimum: 0 },
      ],
    },
    { type: 'string | integer', limits: { minLength: 1, minimum: 0 } },
  ],
  [
    'a limit that one alternative has',
    { anyOf: [{ type: 'string', minLength: 1 }, { type: 'string' }] },
    'string',
  ],
  ['an open enumeration', { anyOf: [{ type: 'string', enum: ['A'] }, { type: 'string' }] }, 'string'],
  ['an enumeration beside anything', { anyOf: [{ enum: ['A'] }, {}] }, 'any'],
  [
    'an enumeration beside a number',
    { anyOf: [{ type: 'string', enum: ['A'] }, { type: 'integer' }] },
    { type: 'string | integer', values: ['A'] },
  ],
  ['two enumerations', { anyOf: [{ enum: ['A'] }, { enum: ['B'] }] }, { type: 'string', values: ['A', 'B'] }],
  [
    'objects',
    {
      anyOf: [
        {
          type: 'object',
          required: ['id', 'a'],
          properties: { id: { type: 'string' }, a: { type: 'string' } },
        },
        { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, b: { type: 'string' } } },
      ],
    },
    { type: 'object', members: { id: 'string | integer' }, required: ['id'] },
  ],
  [
    'an object beside a text',
    { anyOf: [{ type: 'object', properties: { id: { type: 'string' } } }, { type: 'string' }] },
    { type: 'object | string', members: { id: 'string' } },
  ],
  ['lists', { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'array' }] }, 'array'],
  [
    'maps',
    {
      anyOf: [
        { type: 'object', additionalProperties: { type: 'string' } },
        { type: 'object', additionalProperties: { type: 'integer' } },
      ],
    },
    { type: 'object', others: 'string | integer' },
  ],
] satisfies [string, object, unknown][])('the shape of arguments has %s', (_, schema, expected) => {
  expect(shapeOf(schema)).toEqual(expected);
});
