import { expect, test } from 'vitest';
import plugin from '../../scripts/lint/plugin.ts';
import { type Change, lint } from './lint.ts';

interface Case extends Change {
  title: string;
  /** Where the one problem is reported. */
  at: string;
  message: RegExp;
}

const CREATE = '#/paths/~1api~1ru-kitchen~110~1orders~1create/post';
const STATUS = '#/paths/~1api~1ru-kitchen~110~1orders~1status/post';
const MENU = '#/paths/~1api~1ru-kitchen~110~1menu~1getUnauthorised';
const JSON_BODY = 'content/application~1json';
const REQUEST = `${CREATE}/requestBody/${JSON_BODY}`;
const PARAMETERS = `${REQUEST}/schema/properties`;
const ANSWER = `${CREATE}/responses/200/${JSON_BODY}`;
const SHARED = '../shared/kitchen.yaml#';

const cases: Record<string, Case[]> = {
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
      title: 'another method',
      set: {
        [`${MENU}/get`]: {
          operationId: 'get',
          tags: ['menu'],
          summary: 'Get',
          description: 'Gets.',
          responses: { 200: { description: 'Got.' }, '4XX': { description: 'Not got.' } },
        },
      },
      at: `${MENU}/get`,
      message: /is a POST; describe it under post instead of get/,
    },
    {
      title: 'a tag beside the module',
      set: { [`${CREATE}/tags`]: ['orders', 'menu'] },
      at: `${CREATE}/tags`,
      message: /^tags should be \["orders"\], the module alone; they are \["orders","menu"\]$/,
    },
  ],

  'behind/source': [
    {
      title: 'a call that does not say how it is known',
      set: { [`${CREATE}/x-source`]: undefined },
      at: CREATE,
      message: /how this call .* known, by one of documented, observed, inferred; it is missing/,
    },
    {
      title: 'an answer known in an unknown way',
      set: { [`${ANSWER}/schema/x-source`]: 'heard' },
      at: `${ANSWER}/schema/x-source`,
      message: /how this answer is known, by one of documented, observed, inferred; it is "heard"/,
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

  'behind/required-first': [
    {
      title: 'a required parameter after an optional one',
      set: {
        [`${REQUEST}/schema/required`]: ['dish_id', 'extras'],
        [`${REQUEST}/examples/soup/value/extras`]: {},
      },
      at: `${PARAMETERS}/extras`,
      message: /^extras is required and stands after the optional size; move it up/,
    },
    {
      title: 'a body without parameters',
      set: {
        [`${STATUS}/requestBody/${JSON_BODY}/schema`]: { type: 'object' },
        [`${STATUS}/x-state`]: undefined,
      },
      at: `${STATUS}/requestBody/${JSON_BODY}/schema`,
      message: /without parameters, remove requestBody/,
    },
  ],

  'behind/examples': [
    {
      title: 'a request without examples',
      set: { [`${REQUEST}/examples`]: undefined },
      at: REQUEST,
      message: /request should have a named example; add one/,
    },
    {
      title: 'an answer without an example of a success',
      set: { [`${ANSWER}/examples/ordered`]: undefined },
      at: `${ANSWER}/examples`,
      message: /no example of a success; add one with success: true/,
    },
    {
      title: 'an answer without an example of a failure',
      set: { [`${ANSWER}/examples/refused`]: undefined },
      at: `${ANSWER}/examples`,
      message: /no example of a failure; add \{ \$ref: .*cantFinishRequest \}/,
    },
    {
      title: 'a success among the examples of a failed call, reported once for all calls that share it',
      set: { [`${SHARED}/Failed/${JSON_BODY}`]: { examples: { failed: { value: { success: true } } } } },
      at: `${SHARED}/Failed/${JSON_BODY}/examples/failed/value`,
      message: /failed call should have success: false/,
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
      message: /should have an application\/json schema: oneOf a success and a failure/,
    },
    {
      title: 'a third kind of answer',
      set: { [`${ANSWER}/schema/oneOf/2`]: { type: 'string' } },
      at: `${ANSWER}/schema/oneOf`,
      message: /should be oneOf exactly two, a success and a failure/,
    },
    {
      title: 'a success that may lack its data',
      set: { [`${ANSWER}/schema/oneOf/0/required`]: ['success'] },
      at: `${ANSWER}/schema/oneOf/0`,
      message: /first of oneOf should be the success: .*required: \[success, data\]/,
    },
    {
      title: 'a failure whose success is no constant',
      set: { [`${SHARED}/Failure/properties/success`]: { description: 'Always false.', enum: [false] } },
      at: `${SHARED}/Failure`,
      message: /second of oneOf should be the failure: .*const: false/,
    },
  ],

  'behind/failures': [
    {
      title: 'a failure that is missing',
      set: { [`${CREATE}/responses/429`]: undefined },
      at: `${CREATE}/responses`,
      message: /^429 is missing; add '429': \{ \$ref: \.\.\/shared\/failures\.yaml#\/TooManyRequests \}$/,
    },
    {
      title: 'no 401 where a token is sent',
      set: { [`${CREATE}/responses/401`]: undefined },
      at: `${CREATE}/responses`,
      message: /^401 is missing; add .*#\/Unauthorised/,
    },
    {
      title: 'a 401 where no token is sent',
      set: { [`${MENU}/post/responses/401`]: { $ref: `${SHARED}/Failed` } },
      at: `${MENU}/post/responses/401`,
      message: /without authorisation has no 401; remove it/,
    },
  ],

  'behind/unauthorised': [
    {
      title: 'a token for a call that is named …Unauthorised',
      set: {
        [`${MENU}/post/security`]: undefined,
        [`${MENU}/post/responses/401`]: { $ref: `${SHARED}/Failed` },
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
      set: { [`${CREATE}/x-superseded-by`]: 'V11.ruKitchen.orders.create' },
      at: `${CREATE}/x-superseded-by`,
      message: /create is not in spec\/ru-kitchen\/v11\.yaml; describe it there, or remove/,
    },
    {
      title: 'a version that there is not',
      set: { [`${STATUS}/x-superseded-by`]: 'V12.ruKitchen.orders.status' },
      at: `${STATUS}/x-superseded-by`,
      message: /is not in spec\/ru-kitchen\/v12\.yaml; describe it there, or remove/,
    },
  ],

  'behind/state': [
    {
      title: 'a life cycle that is not declared',
      set: { [`${CREATE}/x-state/lifecycle`]: 'dish' },
      at: `${CREATE}/x-state/lifecycle`,
      message: /should be one of x-lifecycles \(order\), or be added there; it is "dish"/,
    },
    {
      title: 'neither creates nor id',
      set: { [`${CREATE}/x-state/creates`]: undefined },
      at: `${CREATE}/x-state`,
      message: /exactly one of creates and id; add or remove one/,
    },
    {
      title: 'both creates and id',
      set: {
        [`${CREATE}/x-state/id`]: '/dish_id',
        [`${CREATE}/x-state/answers`]: { COOKING: { example: 'ordered' }, SERVED: { example: 'ordered' } },
      },
      at: `${CREATE}/x-state`,
      message: /exactly one of creates and id; add or remove one/,
    },
    {
      title: 'creates what is not in the answer',
      set: { [`${CREATE}/x-state/creates`]: '/id' },
      at: `${CREATE}/x-state/creates`,
      message: /should be a JSON pointer to a property of the answer's data.*it is "\/id"/,
    },
    {
      title: 'a kind by what is not in the request',
      set: { [`${CREATE}/x-state/kinds/takeaway`]: '/extras/bag' },
      at: `${CREATE}/x-state/kinds/takeaway`,
      message: /takeaway should be a JSON pointer to a property of the request.*it is "\/extras\/bag"/,
    },
    {
      title: 'an id that is no pointer',
      set: { [`${STATUS}/x-state/id`]: 'order_id' },
      at: `${STATUS}/x-state/id`,
      message: /id should be a JSON pointer to a property of the request.*it is "order_id"/,
    },
    {
      title: 'a state without an answer',
      set: { [`${STATUS}/x-state/answers/SERVED`]: undefined },
      at: `${STATUS}/x-state/answers`,
      message: /should have every state; add SERVED/,
    },
    {
      title: 'an answer for what is no state',
      set: { [`${STATUS}/x-state/answers/BURNT`]: { example: 'served' } },
      at: `${STATUS}/x-state/answers/BURNT`,
      message: /BURNT is not a state; use one of COOKING, SERVED/,
    },
    {
      title: 'an answer without an example',
      set: { [`${STATUS}/x-state/answers/SERVED`]: {} },
      at: `${STATUS}/x-state/answers/SERVED`,
      message: /example should name an example of the answer.*served.*it is missing/,
    },
    {
      title: "a kind's example that there is not",
      set: { [`${STATUS}/x-state/answers/COOKING/takeaway`]: 'boxing' },
      at: `${STATUS}/x-state/answers/COOKING/takeaway`,
      message: /takeaway should name an example of the answer.*packing.*it is "boxing"/,
    },
    {
      title: 'a next state that there is not',
      set: { [`${STATUS}/x-state/answers/COOKING/then`]: 'EATEN' },
      at: `${STATUS}/x-state/answers/COOKING/then`,
      message: /then should be a state \(COOKING, SERVED\); it is "EATEN"/,
    },
  ],
};

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
