import type { Cases } from './case.ts';
import { CREATE, JSON_BODY, SHARED } from './places.ts';

const WEBHOOK = '#/webhooks/orderNotification';
const SCHEMA = `requestBody/${JSON_BODY}/schema`;

/** A notice to an address, beside the one of the fixture. */
const notice = (schema: object) => ({
  post: {
    operationId: 'orderServed',
    tags: ['orders'],
    summary: 'An order is served',
    description: 'A notice that the order is on the table.',
    security: [],
    requestBody: { content: { 'application/json': { schema } } },
    responses: { 200: { description: 'The notice was taken.' } },
  },
});
const named = { $ref: `${SHARED}/OrderNotification` };
const callback = (address: string, schema: object) => ({
  [`${CREATE}/callbacks`]: { served: { [address]: notice(schema) } },
});

/** The rule about what the server sends to users' servers. */
export const webhooks: Cases = {
  'behind/webhooks': [
    {
      title: 'another method',
      set: { [`${WEBHOOK}/get`]: { ...notice(named).post, requestBody: undefined } },
      at: `${WEBHOOK}/get`,
      message: /^What the server sends is a POST; describe it under post instead of get$/,
    },
    {
      title: 'a body whose schema has no name',
      set: { '#/webhooks/orderServed': notice({ description: 'The order.', type: 'object' }) },
      at: `#/webhooks/orderServed/post/${SCHEMA}`,
      message: /^The body should be application\/json with a schema that has a name/,
    },
    {
      title: 'a callback whose schema has no name',
      set: callback('{$request.body#/dish_id}', { description: 'The order.', type: 'object' }),
      at: `${CREATE}/callbacks/served/{$request.body#~1dish_id}/post/${SCHEMA}`,
      message: /^The body should be application\/json with a schema that has a name/,
    },
    {
      title: 'a callback to an address that no parameter names',
      set: callback('{$request.body#/dishid}', named),
      at: `${CREATE}/callbacks/served/{$request.body#~1dishid}`,
      message:
        /^\{\$request\.body#\/dishid\} should name the parameter with the address, .*; is dish_id meant\?$/,
    },
    {
      title: 'a callback to an address that is fixed',
      set: callback('https://kitchen.test/served', named),
      at: `${CREATE}/callbacks/served/https:~1~1kitchen.test~1served`,
      message: /^https:\/\/kitchen\.test\/served should name the parameter with the address, like/,
    },
  ],
};
