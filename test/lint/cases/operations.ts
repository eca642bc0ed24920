import type { Cases } from './case.ts';
import { ANSWER, CREATE, JSON_BODY, LIST, MENU, PARAMETERS, REQUEST, SHARED, STATUS } from './places.ts';

export const operations: Cases = {
  'behind/operation-id': [
    {
      title: 'an operationId that is not the call path',
      set: { [`${CREATE}/operationId`]: 'create' },
      at: `${CREATE}/operationId`,
      message: /^operationId should be "V10\.ruKitchen\.orders\.create", from the path; it is "create"$/,
    },
    {
      title: 'a path of another form',
      replace: ['/api/ru-kitchen/10/menu/get', '/ru-kitchen/menu/get'],
      at: '#/paths/~1ru-kitchen~1menu~1getUnauthorised',
      message: /should be \/api\/ru-kitchen\/10\/\{module\}\/\{operation\}.*it is \/ru-kitchen\/menu/,
    },
    {
      title: 'a path of another app',
      replace: ['/api/ru-kitchen/10/menu', '/api/kitchen/10/menu'],
      at: '#/paths/~1api~1kitchen~110~1menu~1getUnauthorised',
      message: /should be \/api\/ru-kitchen\/10\/\{module\}/,
    },
    {
      title: 'a path of another version',
      replace: ['/api/ru-kitchen/10/menu', '/api/ru-kitchen/11/menu'],
      at: '#/paths/~1api~1ru-kitchen~111~1menu~1getUnauthorised',
      message: /should be \/api\/ru-kitchen\/10\/\{module\}/,
    },
    {
      title: 'a document in another place',
      file: 'ru-kitchen/kitchen.yaml',
      at: '#/',
      message: /stands at spec\/<app>\/v<version>\.yaml; move it there/,
    },
    {
      title: 'the version of another document',
      set: { '#/info/version': '11' },
      at: '#/info/version',
      message: /^info\.version should be "10", from the name of the file; it is "11"$/,
    },
    {
      title: 'a document without a call',
      set: { '#/paths': {}, '#/tags': [], '#/components/schemas': undefined },
      at: '#/paths',
      message: /^paths should have at least one call; describe one, or remove the file$/,
    },
    {
      title: 'another method',
      set: {
        [`${MENU}/get`]: {
          operationId: 'get',
          tags: ['menu'],
          summary: 'Get',
          description: 'Gets.',
          responses: { 200: { description: 'Got.' } },
        },
      },
      at: `${MENU}/get`,
      message: /is a POST; describe it under post instead of get/,
    },
    {
      title: 'a module that is not described',
      set: { '#/tags/2/name': 'menus' },
      at: `${MENU}/post`,
      message:
        /^The module menu is not described; add \{ name: menu, description: … \} to the tags at the top$/,
    },
  ],

  'behind/source': [
    {
      title: 'a call that does not say how it is known',
      set: { [`${CREATE}/x-source`]: undefined },
      at: CREATE,
      message: /how the name of this call .* known, by one of documented, observed, inferred; it is missing/,
    },
    {
      title: 'an answer known in an unknown way',
      set: { [`${ANSWER}/schema/x-source`]: 'heard' },
      at: `${ANSWER}/schema/x-source`,
      message: /how this answer is known, by one of documented, observed, inferred; it is "heard"/,
    },
    ...[
      { answers: 120 },
      { answers: 0, last: '2026-11-24' },
      { answers: 1.5, last: '2026-11-24' },
      { answers: 120, last: '2026-02-30' },
      { answers: 120, last: '24.11.2026' },
      { answers: 120, last: '2026-11-24', by: 'somebody' },
      120,
      null,
    ].map((observed) => ({
      title: `answers that were seen, as ${JSON.stringify(observed)}`,
      set: { [`${ANSWER}/schema/x-source`]: 'observed', [`${ANSWER}/schema/x-observed`]: observed },
      at: `${ANSWER}/schema/x-observed`,
      message: /like \{ answers: 120, last: '2026-11-24' \}; it is /,
    })),
    {
      title: 'answers that were seen of an answer that is a guess',
      set: {
        [`${ANSWER}/schema/x-source`]: 'inferred',
        [`${ANSWER}/schema/x-observed`]: { answers: 120, last: '2026-11-24' },
      },
      at: `${ANSWER}/schema/x-source`,
      message: /x-source should be observed \(or documented\); it is "inferred"/,
    },
  ],

  'behind/member-source': [
    {
      title: 'a parameter known in an unknown way',
      set: { [`${PARAMETERS}/extras/x-source`]: 'heard' },
      at: `${PARAMETERS}/extras/x-source`,
      message: /how extras is known, by one of documented, observed, inferred; it is "heard"/,
    },
    {
      title: 'a member of an answer known in an unknown way',
      set: { '#/components/schemas/Order/allOf/0/properties/table/x-source': null },
      at: '#/components/schemas/Order/allOf/0/properties/table/x-source',
      message: /how table is known.*; it is null/,
    },
  ],

  'behind/other-path': [
    {
      title: 'a path alone',
      set: { [`${STATUS}/x-other-path`]: '/api/ru-kitchens/10/orders/status' },
      at: `${STATUS}/x-other-path`,
      message: /^x-other-path should have another path of the same form and how it is known/,
    },
    {
      title: 'the path of the operation itself as another one',
      set: {
        [`${STATUS}/x-other-path`]: { path: '/api/ru-kitchen/10/orders/status', 'x-source': 'observed' },
      },
      at: `${STATUS}/x-other-path`,
      message: /should have another path/,
    },
  ],

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

  'behind/hedging': [
    {
      title: 'a doubt about a call',
      set: { [`${CREATE}/description`]: 'Orders a dish, presumably for a table.' },
      at: `${CREATE}/description`,
      message: /^"presumably" tells a doubt; leave it to x-source/,
    },
    {
      title: 'a doubt about a parameter in another file',
      set: { [`${SHARED}/DishId/description`]: 'The dish. Left out, the server decides.' },
      at: `${SHARED}/DishId/description`,
      message: /^"the server decides" tells a doubt/,
    },
  ],

  'behind/inferred-limits': [
    ...Object.entries({
      format: 'date-time',
      minimum: 1,
      maximum: 9,
      maxLength: 5,
      pattern: '^a',
    }).map(([keyword, value]) => ({
      title: `${keyword} of a guess`,
      set: { [`${SHARED}/Meal/properties/freshness/${keyword}`]: value },
      at: `${SHARED}/Meal/properties/freshness/${keyword}`,
      message: new RegExp(`^freshness is inferred, and ${keyword} limits it; remove that, or say`),
    })),
    {
      title: 'enum of a guess',
      set: { [`${PARAMETERS}/extras/properties/box/enum`]: ['red'] },
      at: `${PARAMETERS}/extras/properties/box/enum`,
      message: /^box is inferred, and enum limits it; remove that, or say/,
    },
  ],

  'behind/see-also': [
    {
      title: 'a call that there is not',
      set: { [`${CREATE}/x-see-also`]: ['V11.ruKitchen.orders.cancel'] },
      at: `${CREATE}/x-see-also`,
      message: /names "V11\.ruKitchen\.orders\.cancel", which no document has; write an operationId/,
    },
    {
      title: 'one link without a list',
      set: { [`${CREATE}/x-see-also`]: 'V11.ruKitchen.orders.create' },
      at: `${CREATE}/x-see-also`,
      message: /should be a list of operationIds; it is "V11/,
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

  'behind/superseded-by': [
    {
      title: 'another call',
      set: { [`${STATUS}/x-superseded-by`]: 'V11.ruKitchen.orders.state' },
      at: `${STATUS}/x-superseded-by`,
      message:
        /should be "V\{version\}\.ruKitchen\.orders\.status" with a version above 10; it is "V11\.ruKitchen\.orders\.state"/,
    },
    {
      title: 'the same version',
      set: { [`${STATUS}/x-superseded-by`]: 'V10.ruKitchen.orders.status' },
      at: `${STATUS}/x-superseded-by`,
      message: /with a version above 10/,
    },
    {
      title: 'a call that the later version does not have',
      set: { [`${LIST}/x-superseded-by`]: 'V11.ruKitchen.dishes.list' },
      at: `${LIST}/x-superseded-by`,
      message: /list is not in spec\/ru-kitchen\/v11\.yaml; describe it there, or remove/,
    },
    {
      title: 'a later call that takes less',
      set: {
        [`${CREATE}/x-superseded-by`]: 'V11.ruKitchen.orders.create',
        [`${CREATE}/x-source`]: 'inferred',
        [`${REQUEST}/schema/required`]: ['dish_id', 'table'],
        [`${PARAMETERS}/table`]: { description: 'The table.', type: 'integer' },
        [`${REQUEST}/examples/soup/value/table`]: 4,
      },
      at: `${CREATE}/x-superseded-by`,
      message:
        /create does not take size, extras, so it does not replace this call; make the link x-see-also$/,
    },
    {
      title: 'a later call that requires more',
      set: {
        [`${CREATE}/x-superseded-by`]: 'V11.ruKitchen.orders.create',
        [`${CREATE}/x-source`]: 'inferred',
        [`${CREATE}/x-state`]: undefined,
        [`${PARAMETERS}/size`]: undefined,
        [`${PARAMETERS}/extras`]: undefined,
      },
      at: `${CREATE}/x-superseded-by`,
      message: /create also requires table, so it does not replace this call/,
    },
    {
      title: 'a later call that is less well known',
      set: { [`${STATUS}/x-source`]: 'observed' },
      at: `${STATUS}/x-superseded-by`,
      message: /status is only inferred, so it does not replace this call/,
    },
    {
      title: 'a version that there is not',
      set: { [`${STATUS}/x-superseded-by`]: 'V12.ruKitchen.orders.status' },
      at: `${STATUS}/x-superseded-by`,
      message: /is not in spec\/ru-kitchen\/v12\.yaml; describe it there, or remove/,
    },
  ],
};
