import { expect, test } from 'vitest';
import type { Finding } from '../../src/drift/report.ts';
import { CREATE, learned } from './kitchen/learned.ts';
import { drift } from './reports.ts';

const SEEN = { description: 'Seen in answers; not described yet.', 'x-source': 'observed' };
const member = (pointer: string, seen = 'string') => ({ pointer, seen, count: 5 });
const otherType = (pointer: string, seen: string) => ({ kind: 'other-type' as const, pointer, seen });

const propertiesFrom = async (...findings: Partial<Finding>[]) => {
  const { data, questions } = await learned(drift(CREATE, findings));
  expect(questions).toEqual([]);
  return data.create.properties;
};

test('a new member that is a list in some answers and a map in others has items and members', async () => {
  const { shelves } = await propertiesFrom(
    member('/data/shelves', 'object'),
    member('/data/shelves', 'array'),
    member('/data/shelves/*', 'integer'),
    member('/data/shelves/{*}', 'boolean'),
  );
  expect(shelves).toEqual({
    ...SEEN,
    type: ['object', 'array'],
    items: { type: 'integer' },
    additionalProperties: { type: 'boolean' },
  });
});

test('a list in the place of a map gets items, and the map keeps its members', async () => {
  const { prices } = await propertiesFrom(
    otherType('/data/prices', 'array'),
    member('/data/prices/*', 'string'),
  );
  expect(prices).toEqual({
    type: ['object', 'array'],
    additionalProperties: { type: 'integer' },
    items: { type: 'string' },
  });
});

test('a list that was always empty may hold anything', async () => {
  const { shelves, prices } = await propertiesFrom(
    member('/data/shelves', 'array'),
    otherType('/data/prices', 'array'),
  );
  expect(shelves).toEqual({ ...SEEN, type: 'array', items: {} });
  expect(prices).toEqual({
    type: ['object', 'array'],
    additionalProperties: { type: 'integer' },
    items: {},
  });
});

test('a map in the place of a list gets members, and the list keeps its items', async () => {
  const { dishes } = await propertiesFrom(
    otherType('/data/dishes', 'object'),
    member('/data/dishes/{*}', 'integer'),
  );
  expect(dishes).toEqual({
    type: ['array', 'object'],
    items: { type: 'object', properties: { name: { type: 'string' } } },
    additionalProperties: { type: 'integer' },
  });
});

test('another type of an item is none of a member of a map', async () => {
  const { prices } = await propertiesFrom(otherType('/data/prices/{*}', 'number'));
  expect(prices).toEqual({ type: 'object', additionalProperties: { type: 'number' } });
  const { data } = await learned(drift(CREATE, [otherType('/data/prices/*', 'string')]));
  expect(data.create.properties.prices).toEqual({
    type: 'object',
    additionalProperties: { type: 'integer' },
  });
});

test('names that were told before it turned out to be a map are not written', async () => {
  const { people } = await propertiesFrom(
    member('/data/people', 'object'),
    member('/data/people/anna', 'object'),
    member('/data/people/anna/age', 'integer'),
    member('/data/people/{*}', 'object'),
    member('/data/people/{*}/city', 'string'),
  );
  expect(people).toEqual({
    ...SEEN,
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { city: { ...SEEN, type: 'string' }, age: { ...SEEN, type: 'integer' } },
    },
  });
});
