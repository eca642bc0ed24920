import { describe, expect, it } from 'vitest';
import { compareExports } from '../../scripts/release/compare/compare-exports.ts';
import { CREATE, type Edit, foundInOperations, GET, moveLast, PARAMETERS } from './kitchen.ts';

// What is found without Redocly, which takes seconds. rules.slow.test.ts has the two together.

describe('an operation', () => {
  const effects = ['read', 'write', 'charge'];
  const pairs = effects.flatMap((from) => effects.map((to) => [from, to] as const));

  it.each(pairs)('that was %s and now is %s breaks programs if it is repeated more often', (from, to) => {
    const effect = (value: string): Edit => {
      return (document) => document.setIn([...CREATE, 'x-effect'], value);
    };
    const bump = effects.indexOf(to) < effects.indexOf(from) ? 'major' : 'minor';
    expect(foundInOperations(effect(to), effect(from))).toEqual(
      from === to
        ? []
        : [expect.stringMatching(new RegExp(`^${bump} .*x-effect is ${to} instead of ${from}`))],
    );
  });

  it.each<[what: string, edit: Edit, finding: string]>([
    ['gone', (d) => d.deleteIn(GET.slice(0, -1)), 'was removed'],
    ['renamed', (d) => d.setIn([...GET, 'operationId'], 'V10.kitchen.orders.fetch'), 'is now called'],
    [
      'called with its arguments in another order',
      (d) => moveLast(d, [...CREATE, ...PARAMETERS, 'properties'], 'dish_id'),
      'takes (table, size, description, dishId, options) instead of (dishId, ',
    ],
    [
      'called with one more, before the options',
      (d) => d.setIn([...GET, ...PARAMETERS, 'properties', 'with_note'], { type: 'boolean' }),
      'takes (orderId, withNote, options) instead of (orderId, options)',
    ],
  ])('that is %s breaks programs', (_, edit, finding) => {
    expect(foundInOperations(edit)).toEqual([expect.stringContaining(finding)]);
    expect(foundInOperations(edit)[0]).toMatch(/^major /);
  });

  it('breaks programs in another client', () => {
    expect(foundInOperations((d) => d.set('x-client', 'auth'))).toEqual([
      'major V10.kitchen.orders.create: moved from the main client to the auth client',
      'major V10.kitchen.orders.get: moved from the main client to the auth client',
    ]);
  });
});

describe('an import', () => {
  const PACKAGE = 'node-behind-api-client';
  const lines = (before: Record<string, string[]>, after: Record<string, string[]>) =>
    compareExports(before, after).map(({ bump, subject, text }) => `${bump} ${subject}: ${text}`);

  it('that is no longer possible breaks programs', () => {
    expect(lines({ [PACKAGE]: ['A', 'type B'] }, { [PACKAGE]: [] })).toEqual([
      `major ${PACKAGE}: no longer exports A`,
      `major ${PACKAGE}: no longer exports type B`,
    ]);
    expect(lines({ [`${PACKAGE}/core`]: ['A'] }, {})).toEqual([
      `major ${PACKAGE}/core: can no longer be imported`,
    ]);
  });

  it('of a value breaks programs when only its type is left, but not the other way round', () => {
    expect(lines({ [PACKAGE]: ['A'] }, { [PACKAGE]: ['type A'] })).toContain(
      `major ${PACKAGE}: no longer exports A`,
    );
    expect(lines({ [PACKAGE]: ['type A'] }, { [PACKAGE]: ['A'] })).toEqual([`minor ${PACKAGE}: exports A`]);
  });

  it('is told to those who use the package that it belongs to', () => {
    const findings = compareExports(
      { 'node-behind-api-mock': ['startMock'] },
      { 'node-behind-api-mock': [] },
    );
    expect(findings).toMatchObject([{ package: 'node-behind-api-mock', bump: 'major' }]);
  });
});
