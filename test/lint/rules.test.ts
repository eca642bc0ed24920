import { expect, test } from 'vitest';
import plugin from '../../scripts/lint/plugin.ts';
import { answers } from './cases/answers.ts';
import { operations } from './cases/operations.ts';
import { state } from './cases/state.ts';
import { lint } from './lint.ts';

const cases = { ...operations, ...answers, ...state };

const faults = Object.entries(cases).flatMap(([rule, list]) => list.map((fault) => ({ rule, ...fault })));
const [problemsOfFixture, ...problemsOfFaults] = lint([{}, ...faults]);

test('a document that follows the conventions has no problems', () => {
  expect(problemsOfFixture).toEqual([]);
});

test.each(faults.map((fault, index) => ({ ...fault, problems: problemsOfFaults[index] })))(
  '$rule finds $title, and nothing else is found',
  ({ rule, at, message, problems }) => {
    expect(problems).toEqual([
      { ruleId: rule, severity: 'error', at, message: expect.stringMatching(message) },
    ]);
  },
);

test('every rule has a test', () => {
  const rules = Object.keys(plugin().rules.oas3).map((rule) => `behind/${rule}`);
  expect(Object.keys(cases).toSorted()).toEqual(rules.toSorted());
});

test('limits are taken where a name, a source or a reason says them', () => {
  const properties =
    '#/paths/~1api~1ru-kitchen~110~1orders~1create/post/requestBody/content/application~1json/schema/properties';
  const [problems] = lint([
    {
      set: {
        [`${properties}/page_size`]: { description: 'Orders on a page.', type: 'integer', minimum: 1 },
        [`${properties}/guest_email`]: {
          description: 'Where the bill goes.',
          type: 'string',
          format: 'email',
        },
        [`${properties}/spice`]: {
          description: 'How hot.',
          type: 'integer',
          maximum: 3,
          'x-source': 'observed',
        },
        [`${properties}/port`]: {
          description: 'A TCP port.',
          type: 'integer',
          maximum: 65_535,
          'x-reason': 'RFC 9293',
        },
      },
    },
  ]);
  expect(problems).toEqual([]);
});

test('a link to an operation of another document of any version is taken', () => {
  const create = '#/paths/~1api~1ru-kitchen~110~1orders~1create/post';
  const [problems] = lint([{ set: { [`${create}/x-see-also`]: ['V11.ruKitchen.orders.create'] } }]);
  expect(problems).toEqual([]);
});
