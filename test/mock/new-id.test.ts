import { expect, test } from 'vitest';
import { newId } from '../../mock/src/entities/new-id.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const free = () => false;

test.each([
  [undefined, UUID],
  ['cc0e8400-e29b-41d4-a716-446655440009', UUID],
  ['CC0E8400-E29B-41D4-A716-446655440009', UUID],
  ['example-code', UUID],
  ['', UUID],
  ['GIFT-ABC123', /^GIFT-[A-Z\d]{6}$/],
  ['10002000', /^\d{8}$/],
  ['job/AB12CD34', /^job\/[A-Z\d]{8}$/],
])('like %s', (sample, form) => {
  const ids = Array.from({ length: 20 }, () => newId(sample, free));
  for (const id of ids) expect(id).toMatch(form);
  expect(new Set(ids).size).toBe(20);
});

test('one that is not taken', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 10_000; count++) {
    const id = newId('000000', (id) => taken.has(id));
    expect(taken.has(id)).toBe(false);
    taken.add(id);
  }
  expect(newId('GIFT-ABC123', () => true)).toMatch(UUID);
});
