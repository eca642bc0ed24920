import { expect, test } from 'vitest';
import plugin from '../../scripts/lint/plugin.ts';
import { addresses } from './cases/addresses.ts';
import { answers } from './cases/answers.ts';
import { certainty } from './cases/certainty.ts';
import { names } from './cases/names.ts';
import { operations } from './cases/operations.ts';
import { schemas } from './cases/schemas.ts';
import { state } from './cases/state.ts';
import { webhooks } from './cases/webhooks.ts';
import { lint } from './lint.ts';

const cases = {
  ...operations,
  ...addresses,
  ...certainty,
  ...names,
  ...answers,
  ...schemas,
  ...state,
  ...webhooks,
};

const faults = Object.entries(cases).flatMap(([rule, list]) => list.map((fault) => ({ rule, ...fault })));
const ORDER = '#/components/schemas/Order/allOf/0/properties';
const CREATE = '#/paths/~1api~1ru-kitchen~110~1orders~1create/post';
const PROPERTIES = `${CREATE}/requestBody/content/application~1json/schema/properties`;

const taken = {
  'a document that follows the conventions': {},
  'limits where a name, a source or a reason says them': {
    [`${PROPERTIES}/page_size`]: { description: 'Orders on a page.', type: 'integer', minimum: 1 },
    [`${PROPERTIES}/guest_email`]: { description: 'Where the bill goes.', type: 'string', format: 'email' },
    [`${PROPERTIES}/spice`]: {
      description: 'How hot.',
      type: 'integer',
      maximum: 3,
      'x-source': 'observed',
    },
    [`${PROPERTIES}/port`]: {
      description: 'A TCP port.',
      type: 'integer',
      maximum: 65_535,
      'x-reason': 'RFC 9293',
    },
  },
  'an enumeration in an answer beside any string': {
    [`${ORDER}/state`]: {
      description: 'The state.',
      'x-source': 'documented',
      anyOf: [{ type: 'string', enum: ['COOKING'] }, { type: 'string' }],
    },
  },
  'parameters that are no plain names in the request': {
    [`${PROPERTIES}/bill-id`]: { description: 'The bill.', type: 'string' },
    [`${PROPERTIES}/default`]: { description: 'What is meant otherwise.', type: 'string' },
  },
  'parts of which one takes less than the other': {
    [`${PROPERTIES}/wish`]: {
      description: 'What.',
      allOf: [{ type: ['number', 'null'] }, { type: 'integer' }],
    },
  },
  'a default that fits, and an object that contains itself': {
    [`${ORDER}/before`]: {
      description: 'The order before.',
      default: null,
      anyOf: [{ $ref: '#/components/schemas/Order' }, { type: 'null' }],
    },
  },
  'a callback to the address that a parameter names': {
    [`${CREATE}/callbacks`]: {
      served: { '{$request.body#/dish_id}': { $ref: '#/webhooks/orderNotification' } },
    },
  },
  'a link to an operation of another document of any version': {
    [`${CREATE}/x-see-also`]: ['V11.ruKitchen.orders.create'],
  },
};

// One run of Redocly for all of them: it takes longer to start than to lint.
const problems = lint([...faults, ...Object.values(taken).map((set) => ({ set }))]);
const problemsOfTaken = problems.slice(faults.length);

test.each(Object.keys(taken).map((what, index) => ({ what, found: problemsOfTaken[index] })))(
  'nothing is found in $what',
  ({ found }) => expect(found).toEqual([]),
);

test.each(faults.map((fault, index) => ({ ...fault, found: problems[index] })))(
  '$rule finds $title, and nothing else is found',
  ({ rule, at, message, found }) => {
    expect(found).toEqual([{ ruleId: rule, severity: 'error', at, message: expect.stringMatching(message) }]);
  },
);

test('every rule has a test', () => {
  const rules = Object.keys(plugin().rules.oas3).map((rule) => `behind/${rule}`);
  expect(Object.keys(cases).toSorted()).toEqual(rules.toSorted());
});
