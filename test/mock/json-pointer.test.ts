import { expect, test } from 'vitest';
import { pointedTo } from '../../mock/src/utils/json-pointer.ts';

test.each([
  ['', { a: 1 }, { a: 1 }],
  ['/a/b', { a: { b: 1 } }, 1],
  ['/a/1', { a: [1, 2] }, 2],
  ['/a~1b/~0c', { 'a/b': { '~c': 1 } }, 1],
  ['/', { '': 1 }, 1],
  ['/a/b', { a: 'b' }, undefined],
  ['/a/b', { a: null }, undefined],
  ['/constructor', {}, undefined],
  ['/toString/name', {}, undefined],
])('%j points to a value, or to nothing', (pointer, value, found) => {
  expect(pointedTo(value, pointer)).toEqual(found);
});
