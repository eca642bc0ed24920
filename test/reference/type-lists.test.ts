import { expect, test } from 'vitest';
import { withoutTypeLists } from '../../scripts/reference/type-lists.ts';

test('a list of types becomes alternatives, each with what limits it', () => {
  expect(
    withoutTypeLists({
      description: 'What is bought.',
      type: ['string', 'array', 'null'],
      minLength: 1,
      items: { type: ['integer', 'null'] },
    }),
  ).toEqual({
    description: 'What is bought.',
    anyOf: [
      { type: 'string', minLength: 1 },
      { type: 'array', items: { anyOf: [{ type: 'integer' }, { type: 'null' }] } },
      { type: 'null' },
    ],
  });
});

test('alternatives that there are stay, beside those of the type', () => {
  const anyOf = [{ required: ['a'] }, { required: ['b'] }];
  expect(withoutTypeLists({ type: ['object', 'null'], anyOf })).toEqual({
    allOf: [{ anyOf }],
    anyOf: [{ type: 'object' }, { type: 'null' }],
  });
});

test('a value is no schema, and a member may have any name', () => {
  const type = ['a', 'b'];
  expect(
    withoutTypeLists({ properties: { examples: { type: ['string', 'null'] } }, examples: [{ type }] }),
  ).toEqual({
    properties: { examples: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    examples: [{ type }],
  });
  expect(withoutTypeLists({ properties: { type: { type: 'string' } }, default: { type } })).toEqual({
    properties: { type: { type: 'string' } },
    default: { type },
  });
});
