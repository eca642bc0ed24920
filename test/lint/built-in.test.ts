import { expect, test } from 'vitest';
import { type Change, lint } from './lint.ts';

interface Case extends Change {
  rule: string;
  at: string;
}

const CREATE = '#/paths/~1api~1ru-kitchen~110~1orders~1create/post';
const STATUS = '#/paths/~1api~1ru-kitchen~110~1orders~1status/post';
const REQUEST = `${CREATE}/requestBody/content/application~1json`;
const SHARED = '../shared/kitchen.yaml#';

/** Conventions that Redocly has rules for. Where such a fault breaks a rule of ours too, that is not looked at here. */
const cases: Case[] = [
  {
    rule: 'no-invalid-media-type-examples',
    set: { [`${REQUEST}/examples/soup/value/size`]: 'huge' },
    at: `${REQUEST}/examples/soup/value/size`,
  },
  {
    rule: 'no-invalid-media-type-examples',
    set: { [`${SHARED}/soldOut/value/message`]: 17 },
    at: `${SHARED}/soldOut/value/message`,
  },
  {
    rule: 'no-required-schema-properties-undefined',
    set: { [`${REQUEST}/schema/required/1`]: 'table' },
    at: `${REQUEST}/schema/required/1`,
  },
  {
    rule: 'no-duplicated-enum-values',
    set: { [`${REQUEST}/schema/properties/size/enum/2`]: 'small' },
    at: `${REQUEST}/schema/properties/size/enum/2`,
  },
  {
    rule: 'no-unresolved-refs',
    set: { [`${REQUEST}/schema/properties/dish_id/$ref`]: `${SHARED}/Dish` },
    at: `${REQUEST}/schema/properties/dish_id`,
  },
  {
    rule: 'no-unused-components',
    set: { '#/components/schemas/Dish': { description: 'A dish.', type: 'string' } },
    at: '#/components/schemas/Dish',
  },
  {
    rule: 'operation-description',
    set: { [`${CREATE}/description`]: undefined },
    at: `${CREATE}/description`,
  },
  {
    rule: 'operation-operationId',
    set: { [`${CREATE}/operationId`]: undefined },
    at: `${CREATE}/operationId`,
  },
  {
    rule: 'operation-operationId-unique',
    set: { [`${STATUS}/operationId`]: 'V10.ruKitchen.orders.create' },
    at: `${STATUS}/V10.ruKitchen.orders.create`,
  },
  { rule: 'operation-summary', set: { [`${CREATE}/summary`]: undefined }, at: `${CREATE}/summary` },
  { rule: 'tag-description', set: { '#/tags/0/description': undefined }, at: '#/tags/0/description' },
];

const problems = lint(cases);

test.each(cases.map((fault, index) => ({ ...fault, problems: problems[index] })))(
  '$rule reports at $at',
  ({ rule, at, problems }) => {
    expect(problems).toContainEqual({ ruleId: rule, severity: 'error', at, message: expect.any(String) });
  },
);
