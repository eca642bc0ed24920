import type { Cases } from './case.ts';
import { ANSWER, CREATE, ENVELOPE, JSON_BODY, MENU, REQUEST, SHARED, STATUS } from './places.ts';

const STATUS_ANSWER = `${STATUS}/responses/200/${JSON_BODY}`;
const MENU_ANSWER = `${MENU}/post/responses/200/${JSON_BODY}`;

export const answers: Cases = {
  'behind/examples': [
    {
      title: 'a request without examples',
      set: { [`${REQUEST}/examples`]: undefined },
      at: REQUEST,
      message: /request should have a named example; add one/,
    },
    {
      title: 'a misspelt parameter in an example of a request',
      set: { [`${REQUEST}/examples/soup/value`]: { dish_id: 'soup', sise: 'big' } },
      at: `${REQUEST}/examples/soup/value/sise`,
      message: /^sise is not described in the schema; is size meant\?$/,
    },
    {
      title: 'a parameter that is gone in an example of a request',
      set: { [`${REQUEST}/examples/soup/value/spoon`]: true },
      at: `${REQUEST}/examples/soup/value/spoon`,
      message: /^spoon is not described in the schema; describe it, or remove it here$/,
    },
    {
      title: 'a misspelt member within an example of a request',
      set: {
        [`${REQUEST}/examples/soup/value/extras`]: { boxx: 'red' },
      },
      at: `${REQUEST}/examples/soup/value/extras/boxx`,
      message: /^boxx is not described in the schema; is box meant\?$/,
    },
    {
      title: 'a misspelt member in an example of an answer',
      set: { [`${ANSWER}/examples/ordered/value/data`]: { order_id: 'order-1', tabel: 4 } },
      at: `${ANSWER}/examples/ordered/value/data/tabel`,
      message: /^tabel is not described in the schema; is table meant\?$/,
    },
    {
      title: 'a misspelt member of an item in an example of an answer',
      set: {
        [`${ANSWER}/schema/properties/data`]: {
          description: 'The orders, if any.',
          anyOf: [{ type: 'array', items: { $ref: '#/components/schemas/Order' } }, { type: 'null' }],
        },
        [`${ANSWER}/examples/ordered/value/data`]: [
          { order_id: 'order-1' },
          { order_id: 'order-2', tabel: 4 },
        ],
        [`${CREATE}/x-state`]: undefined,
      },
      at: `${ANSWER}/examples/ordered/value/data/1/tabel`,
      message: /^tabel is not described in the schema; is table meant\?$/,
    },
    {
      title: 'an example that is somewhere else',
      set: { [`${ANSWER}/examples/other`]: { externalValue: 'https://kitchen.example.com/order.json' } },
      at: `${ANSWER}/examples/other/externalValue`,
      message: /^Nothing reads an externalValue; write the value here$/,
    },
    {
      title: 'an answer without an example of a success',
      set: { [`${ANSWER}/examples/ordered`]: undefined },
      at: `${ANSWER}/examples`,
      message: /no example of a success; add one with success: true/,
    },
    {
      title: 'a success among the examples of a failed call, reported once for all calls that share it',
      set: { [`${SHARED}/Failed/${JSON_BODY}`]: { examples: { failed: { value: { success: true } } } } },
      at: `${SHARED}/Failed/${JSON_BODY}/examples/failed/value`,
      message: /failed call should have success: false/,
    },
  ],

  'behind/responses': [
    ...['204', 'default', '4XX'].map((status) => ({
      title: `an answer under ${status}`,
      set: { [`${CREATE}/responses/${status}`]: { description: 'What else there is.' } },
      at: `${CREATE}/responses/${status}`,
      message: new RegExp(`^${status} has no place here; describe the success under 200, and failures`),
    })),
    {
      title: 'a failure without a form',
      set: { [`${CREATE}/responses/404`]: { description: 'There is none.' } },
      at: `${CREATE}/responses/404`,
      message: /^The failure under 404 has no application\/json; write \{ \$ref: \.\.\/shared\/failures/,
    },
  ],

  'behind/envelope': [
    {
      title: 'an answer without a schema',
      set: {
        [`${ANSWER}/schema`]: undefined,
        [`${CREATE}/x-state`]: undefined,
        '#/components/schemas': undefined,
      },
      at: `${CREATE}/responses/200`,
      message:
        /should have an application\/json schema: allOf: \[\{ \$ref: \.\.\/shared\/envelope\.yaml#\/Answer \}\], with/,
    },
    {
      title: 'an answer without its data',
      set: { [`${MENU_ANSWER}/schema/properties`]: undefined },
      at: `${MENU_ANSWER}/schema`,
      message: /does not say what its data is; write allOf: .*with properties: \{ data/,
    },
    {
      title: 'more than the data beside the envelope',
      set: { [`${MENU_ANSWER}/schema/description`]: 'The menu.' },
      at: `${MENU_ANSWER}/schema`,
      message: /^description has no place beside the envelope; write it into data$/,
    },
    {
      title: 'an answer without an envelope',
      set: { [`${MENU_ANSWER}/schema/allOf`]: undefined },
      at: `${MENU_ANSWER}/schema`,
      message: /should be allOf: .*; or, .* oneOf exactly two, a success and that failure/,
    },
    {
      title: 'an envelope that is written out',
      set: { [`${STATUS_ANSWER}/schema/oneOf/1/$ref`]: `${ENVELOPE}/Failure` },
      at: `${STATUS_ANSWER}/schema/oneOf`,
      message: /failure is the one that every call has; write allOf: /,
    },
    {
      title: 'a third kind of answer',
      set: { [`${STATUS_ANSWER}/schema/oneOf/2`]: { type: 'string' } },
      at: `${STATUS_ANSWER}/schema`,
      message: /oneOf exactly two, a success and that failure/,
    },
    {
      title: 'a success that may lack its data',
      set: { [`${STATUS_ANSWER}/schema/oneOf/0/required`]: ['success'] },
      at: `${STATUS_ANSWER}/schema/oneOf/0`,
      message: /first of oneOf should be the success: .*required: \[success, data\]/,
    },
    {
      title: 'a failure whose success is no constant',
      set: {
        [`${SHARED}/KitchenFailure/properties/success`]: {
          description: 'Always false.',
          'x-source': 'documented',
          enum: [false],
        },
      },
      at: `${SHARED}/KitchenFailure`,
      message: /second of oneOf should be the failure: .*const: false/,
    },
  ],

  'behind/not-written': [
    ...Object.entries({
      servers: [{ url: 'https://kitchen.test' }],
      security: [{ Token: [] }],
      'info/license': { name: 'MIT', identifier: 'MIT' },
    }).map(([path, value]) => ({
      title: `${path} as in every document`,
      set: { [`#/${path}`]: value },
      at: `#/${path}`,
      message: /^\w+ is as in shared\/defaults\.yaml, which every document is read with; remove it$/,
    })),
    {
      title: 'a tag, which is the module',
      set: { [`${CREATE}/tags`]: ['orders'] },
      at: `${CREATE}/tags`,
      message: /^tags follow from the path: the module alone; remove them$/,
    },
    {
      title: 'a failure that every call has',
      set: { [`${CREATE}/responses/401`]: { $ref: '../shared/kitchen.yaml#/Unknown' } },
      at: `${CREATE}/responses/401`,
      message: /^401 is as in shared\/defaults\.yaml/,
    },
    {
      title: 'an example that every answer has',
      set: { [`${ANSWER}/examples/refused`]: { $ref: '../shared/kitchen.yaml#/soldOut' } },
      at: `${ANSWER}/examples/refused`,
      message: /^refused is as in shared\/defaults\.yaml/,
    },
    {
      title: 'an answer that is said to be a guess',
      set: { [`${STATUS_ANSWER}/schema/x-source`]: 'inferred' },
      at: `${STATUS_ANSWER}/schema/x-source`,
      message: /^An answer without x-source is inferred; remove it$/,
    },
  ],
};
