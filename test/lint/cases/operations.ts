import type { Cases } from './case.ts';
import { CREATE, JSON_BODY, MENU, PARAMETERS, SHARED, STATUS } from './places.ts';

/** Rules about what a call says of itself. */
export const operations: Cases = {
  'behind/todo': [
    {
      title: 'a text that is to be written, with what it is about',
      set: { [`${CREATE}/description`]: 'TODO what happens' },
      at: `${CREATE}/description`,
      message: /^description is to be written: what happens$/,
    },
    {
      title: 'a value that is to be written, in another file',
      set: { [`${SHARED}/DishId/description`]: 'TODO' },
      at: `${SHARED}/DishId/description`,
      message: /^description is to be written$/,
    },
  ],

  'behind/effect': [
    {
      title: 'a call that does not say what it does',
      set: { [`${CREATE}/x-effect`]: undefined },
      at: CREATE,
      message: /should be one of read, write, charge.*it is missing/,
    },
    {
      title: 'an unknown effect',
      set: { [`${CREATE}/x-effect`]: 'delete' },
      at: `${CREATE}/x-effect`,
      message: /should be one of read, write, charge.*it is "delete"/,
    },
  ],

  'behind/described': [
    ...['summary', 'description'].map((key) => ({
      title: `a document without a ${key}`,
      set: { [`#/info/${key}`]: undefined },
      at: '#/info',
      message: new RegExp(`^info has no ${key}; say what the app is for`),
    })),
    {
      title: 'a long summary',
      set: { [`${CREATE}/summary`]: 'x'.repeat(61) },
      at: `${CREATE}/summary`,
      message: /has 61 characters; shorten it to 60/,
    },
    {
      title: 'a full stop after the summary',
      set: { [`${CREATE}/summary`]: 'Order a dish.' },
      at: `${CREATE}/summary`,
      message: /ends in a full stop; remove it/,
    },
    {
      title: 'a parameter without a description',
      set: { [`${PARAMETERS}/size/description`]: undefined },
      at: `${PARAMETERS}/size`,
      message: /^size has no description; say what it is/,
    },
    {
      title: 'a parameter in another file without a description',
      set: { [`${SHARED}/DishId/description`]: undefined },
      at: `${SHARED}/DishId`,
      message: /^dish_id has no description; say what it is/,
    },
    {
      title: 'a property in an answer without a description',
      set: { '#/components/schemas/Order/allOf/0/properties/table/description': undefined },
      at: '#/components/schemas/Order/allOf/0/properties/table',
      message: /^table has no description; say what it is/,
    },
    {
      title: 'a parameter without a type',
      set: { [`${PARAMETERS}/size/enum`]: undefined },
      at: `${PARAMETERS}/size`,
      message: /^size has no type; add one/,
    },
    {
      title: 'an identifier that may be empty',
      set: { [`${SHARED}/DishId/minLength`]: undefined },
      at: `${SHARED}/DishId`,
      message: /^dish_id is a required string and may be empty; add minLength: 1$/,
    },
  ],

  'behind/parameters': [
    {
      title: 'a body without parameters',
      set: {
        [`${STATUS}/requestBody/${JSON_BODY}/schema`]: { type: 'object' },
        [`${STATUS}/x-state`]: undefined,
        [`${STATUS}/x-superseded-by`]: undefined,
      },
      at: `${STATUS}/requestBody/${JSON_BODY}/schema`,
      message: /without parameters, remove requestBody/,
    },
    {
      title: 'a body that stands elsewhere',
      set: {
        '#/components/requestBodies': {
          Status: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['order_id'],
                  properties: { order_id: { $ref: '../shared/kitchen.yaml#/Id', description: 'The order.' } },
                },
                examples: { order: { value: { order_id: 'order-1' } } },
              },
            },
          },
        },
        [`${STATUS}/requestBody`]: { $ref: '#/components/requestBodies/Status' },
      },
      at: '#/components/requestBodies/Status',
      message: /^The parameters stand at their call; write the body here instead of a \$ref$/,
    },
    {
      title: 'a body of another media type beside the one that is sent',
      set: {
        [`${STATUS}/requestBody/content/multipart~1form-data`]: { schema: { type: 'object' } },
      },
      at: `${STATUS}/requestBody/content`,
      message: /^The client sends application\/json alone; remove multipart\/form-data$/,
    },
    {
      title: 'another server for one call',
      set: { [`${STATUS}/servers`]: [{ url: 'https://other.behind.test' }] },
      at: `${STATUS}/servers`,
      message: /^All calls go to the server that the client is created for; remove servers$/,
    },
    {
      title: 'a parameter that is not in the body',
      set: {
        [`${STATUS}/parameters`]: [
          { name: 'page', in: 'query', description: 'The page.', schema: { type: 'integer' } },
        ],
      },
      at: `${STATUS}/parameters`,
      message: /^The client sends no parameters but those in the body; describe them there/,
    },
  ],

  'behind/unauthorised': [
    {
      title: 'a token for a call that is named …Unauthorised',
      set: {
        [`${MENU}/post/security`]: undefined,
      },
      at: `${MENU}/post`,
      message: /^getUnauthorised is called without an access token; add security: \[\]$/,
    },
    {
      title: 'authorisation of its own',
      set: { [`${CREATE}/security`]: [{ Token: [] }] },
      at: `${CREATE}/security`,
      message: /inherited from the document; remove it here/,
    },
    {
      title: 'a 401 where no token is sent',
      set: { [`${MENU}/post/responses/401`]: { $ref: `${SHARED}/Failed` } },
      at: `${MENU}/post/responses/401`,
      message: /without authorisation has no 401; remove it/,
    },
  ],
};
