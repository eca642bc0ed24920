import { expect, test, vi } from 'vitest';

const CALL = 'V10.kitchen.orders.get';

// No answer of the spec has all of these at once. Other test files share the loaded modules, and must not get this one.
vi.resetModules();
vi.doMock('../../generated/answers.ts', () => {
  const list = { type: 'array', items: { type: 'object', members: { id: 'string' } } };
  const size = { type: 'string | integer', values: ['small', 'large'] };
  const data = {
    type: 'object',
    members: { name: 'string | null', anything: 'any', list, size, price: 'number', 'a/b~c': 'string' },
  };
  const success = { type: 'object', members: { success: 'boolean', data } };
  const call = { answers: [{ on: [200], success }], codes: [] };
  return { answers: [{ operations: { 'V10.kitchen.orders.get': call }, shapes: {} }] };
});

const { compare } = await import('../../src/drift/check.ts');
vi.doUnmock('../../generated/answers.ts');
vi.resetModules();

const findingsOf = (data: unknown) => compare(CALL, 200, { success: true, data }).findings;

const membersOf = (data: unknown, status = 200): string[] => [
  ...compare(CALL, status, { success: true, data }).members,
];

test.each([900, 899.5])('%d is a number', (price) => {
  expect(findingsOf({ price })).toEqual([]);
});

test('members of a type that the spec says are confirmed, and items by the names in them', () => {
  expect(membersOf({ name: 'Soup', list: [{ id: '1' }, { id: '2' }] })).toEqual([
    '/data/name',
    '/data/list',
    '/data/list/*/id',
  ]);
});

test('null, what may be anything, another type and an unknown member confirm nothing', () => {
  expect(membersOf({ name: null, anything: 1, list: {}, more: 'x' })).toEqual([]);
});

test('an answer under a status that the spec does not have confirms nothing', () => {
  expect(membersOf({ name: 'Soup' }, 201)).toEqual([]);
});

test('a name of the spec with a slash in it is one step of a JSON pointer', () => {
  expect(membersOf({ 'a/b~c': 'x' })).toEqual(['/data/a~1b~0c']);
});

test('values are only compared with those that are listed for their type', () => {
  expect(findingsOf({ size: 4 })).toEqual([]);
  expect(findingsOf({ size: 'medium' })).toMatchObject([{ kind: 'unknown-value', seen: 'medium' }]);
});
