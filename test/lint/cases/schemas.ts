import type { Cases } from './case.ts';
import { PARAMETERS, SHARED } from './places.ts';

const what = { description: 'What the guest says.', 'x-reason': 'The form has it.' };
const WISH = `${PARAMETERS}/wish`;
const AMOUNT = `${SHARED}/Amount`;

/** A parameter, and what its schema says of values. */
const wish = (schema: object) => ({ [WISH]: { ...what, ...schema } });
/** The same beside a reference to an integer from 1 on. */
const amount = (schema: object) => ({
  [AMOUNT]: { description: 'How many.', type: 'integer', minimum: 1 },
  [WISH]: { ...what, $ref: AMOUNT, ...schema },
});

/** Rules about schemas that contradict themselves. */
export const schemas: Cases = {
  'behind/limits': [
    ...[
      { type: 'string', minLength: 5, maxLength: 3 },
      { type: 'array', items: what, minItems: 5, maxItems: 3 },
      { type: 'object', minProperties: 5, maxProperties: 3 },
      { type: 'number', minimum: 5, maximum: 3 },
      { type: 'number', minimum: 5, exclusiveMaximum: 5 },
      { type: 'number', exclusiveMinimum: 5, maximum: 5 },
      { type: 'number', exclusiveMinimum: 5, exclusiveMaximum: 5 },
    ].map((schema) => {
      const [lower = '', upper = ''] = Object.keys(schema).slice(-2);
      return {
        title: `${lower} and ${upper} that no value keeps`,
        set: wish(schema),
        at: `${WISH}/${upper}`,
        message: new RegExp(`^${lower} is 5 and ${upper} is \\d, which no value keeps; mend one of them$`),
      };
    }),
    {
      title: 'a limit beside a reference that contradicts what is referred to',
      set: amount({ maximum: 0 }),
      at: `${WISH}/maximum`,
      message: /^minimum is 1 and maximum is 0, which no value keeps/,
    },
    {
      title: 'multiples of nothing',
      set: wish({ type: 'number', multipleOf: 0 }),
      at: `${WISH}/multipleOf`,
      message: /^multipleOf should be above 0; it is 0$/,
    },
  ],

  'behind/values': [
    {
      title: 'a default of another type',
      set: wish({ type: 'string', default: 5 }),
      at: `${WISH}/default`,
      message: /^default is 5, which must be string; mend it, or what the schema says$/,
    },
    {
      title: 'a default that is not listed',
      set: wish({ type: 'string', enum: ['hot', 'cold'], default: 'warm' }),
      at: `${WISH}/default`,
      message: /^default is "warm", which must be equal to one of the allowed values;/,
    },
    {
      title: 'a default whose items do not fit',
      set: wish({ type: 'array', items: { ...what, $ref: `${SHARED}/DishId` }, default: ['soup', ''] }),
      at: `${WISH}/default`,
      message: /^default is \["soup",""\], which has \/1, which must NOT have fewer than 1 characters;/,
    },
    {
      title: 'a default beside a reference that does not fit what is referred to',
      set: amount({ default: 0 }),
      at: `${WISH}/default`,
      message: /^default is 0, which must be >= 1;/,
    },
    {
      title: 'a listed value outside of the limits',
      set: wish({ type: 'integer', enum: [1, 5], maximum: 3 }),
      at: `${WISH}/enum/1`,
      message: /^enum lists 5, which must be <= 3; remove it, or mend what the schema says$/,
    },
  ],

  'behind/parts': [
    {
      title: 'parts of two types',
      set: wish({ allOf: [{ type: ['string', 'null'] }, { type: 'integer' }] }),
      at: `${WISH}/allOf`,
      message:
        /^The parts of the schema ask for string or null and for integer, and no value is both; mend one of them$/,
    },
    {
      title: 'an alternative that the type leaves out',
      set: wish({ type: 'object', anyOf: [{ type: 'string' }, { type: 'integer' }] }),
      at: `${WISH}/anyOf`,
      message: /^The parts of the schema ask for object and for string or integer,/,
    },
    {
      title: 'a type beside a reference to another one',
      set: amount({ type: 'string' }),
      at: `${WISH}/$ref`,
      message: /^The parts of the schema ask for string and for integer,/,
    },
    {
      title: 'a member of two types',
      set: wish({
        type: 'object',
        properties: { spice: { ...what, type: 'string' } },
        allOf: [{ properties: { spice: { ...what, type: 'integer' } } }],
      }),
      at: `${WISH}/allOf`,
      message: /^The parts of spice ask for string and for integer,/,
    },
  ],
};
