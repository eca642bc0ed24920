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
const COOK = '#/paths/~1api~1ru-kitchen~110~1dishes~1cook/post';
const LIST = '#/paths/~1api~1ru-kitchen~110~1dishes~1list/post';
const FIND = '#/paths/~1api~1ru-kitchen~110~1dishes~1find/post';
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
      message: /like \{ answers: 120, last: 2026-11-24 \}; it is /,
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
      set: { [`${CREATE}/x-state/lifecycle`]: 'plate' },
      at: `${CREATE}/x-state/lifecycle`,
      message: /should be one of x-lifecycles \(order,dish\), or be added there; it is "plate"/,
    },
    {
      title: 'a key that means nothing',
      set: { [`${STATUS}/x-state/changes`]: true },
      at: `${STATUS}/x-state/changes`,
      message: /x-state has no changes; use lifecycle, creates/,
    },
    {
      title: 'nothing that the call does',
      set: { [`${FIND}/x-state/finds`]: undefined },
      at: `${FIND}/x-state`,
      message: /one of creates, id, finds and lists, or where with deletes; add or remove one/,
    },
    {
      title: 'two things that the call does',
      set: { [`${FIND}/x-state/id`]: '/dish_id' },
      at: `${FIND}/x-state`,
      message: /one of creates, id, finds and lists, or where with deletes; add or remove one/,
    },
    {
      title: 'two ids, of the request and of the answer',
      set: { [`${COOK}/x-state/creates`]: '/dish_id' },
      at: `${COOK}/x-state/creates`,
      message: /creates should be true, because id says that the request has the id/,
    },
    {
      title: 'kinds of what the call does not create',
      set: { [`${STATUS}/x-state/kinds`]: { box: '/order_id' } },
      at: `${STATUS}/x-state/kinds`,
      message: /kinds should stand beside creates; move it to the call that creates/,
    },
    {
      title: 'a page of a life cycle that has none',
      set: { [`${SHARED}/order/page`]: undefined },
      at: `${CREATE}/x-state/page`,
      message: /the life cycle has no page; describe it there, or remove page/,
    },
    {
      title: 'a found id that is not in the answer',
      set: { [`${FIND}/x-state/finds`]: '/id' },
      at: `${FIND}/x-state/finds`,
      message: /finds should be a JSON pointer to a property of the answer's data.*it is "\/id"/,
    },
    {
      title: 'an id that is not in the items of the list',
      set: { [`${LIST}/x-state/lists`]: '/id' },
      at: `${LIST}/x-state/lists`,
      message: /lists should be a JSON pointer to a property of an item of the answer's list.*it is "\/id"/,
    },
    {
      title: 'items where there are none',
      set: { [`${LIST}/x-state/items`]: '/plates', [`${LIST}/x-state/lists`]: true },
      at: `${LIST}/x-state/items`,
      message: /items should be a JSON pointer to a property of the answer's data.*it is "\/plates"/,
    },
    {
      title: 'a list where the answer has none',
      set: { [`${LIST}/x-state/items`]: undefined, [`${LIST}/x-state/lists`]: true },
      at: `${LIST}/x-state/lists`,
      message: /lists needs a list in the answer's data; items says where it is, and is missing/,
    },
    {
      title: 'a filter by what no call knows',
      set: { [`${LIST}/x-state/where`]: { '/colour': '/freshness' } },
      at: `${LIST}/x-state/where/~1colour`,
      message: /a key of where should be .* what a call of this life cycle sets or answers.*it is "\/colour"/,
    },
    {
      title: 'a filter by what is not in the request',
      set: { [`${LIST}/x-state/where`]: { '/freshness': '/colour' } },
      at: `${LIST}/x-state/where/~1freshness`,
      message: /where of "\/freshness" should be a JSON pointer to a property of the request.*"\/colour"/,
    },
    {
      title: 'a member to set that no call knows',
      set: { [`${COOK}/x-state/sets`]: { freshness: '/freshness' } },
      at: `${COOK}/x-state/sets/freshness`,
      message: /a key of sets should be .* what a call of this life cycle sets or answers.*it is "freshness"/,
    },
    {
      title: 'a member to show that no call knows',
      set: { [`${FIND}/x-state/shows`]: '/colour' },
      at: `${FIND}/x-state/shows`,
      message: /shows should be .* sets or answers.*it is "\/colour"/,
    },
    {
      title: 'a state to come from that there is not',
      set: { [`${STATUS}/x-state/from`]: ['COOKING', 'EATEN'] },
      at: `${STATUS}/x-state/from`,
      message: /from should be a state \(COOKING, SERVED\); it is "EATEN"/,
    },
    {
      title: 'a state to go to that there is not',
      set: { [`${STATUS}/x-state/to`]: '/order_id' },
      at: `${STATUS}/x-state/to`,
      message: /to should be a state \(COOKING, SERVED\), or the life cycle open; it is "\/order_id"/,
    },
    {
      title: 'a state of the request that is not there',
      set: { [`${COOK}/x-state/to`]: '/colour' },
      at: `${COOK}/x-state/to`,
      message: /to should be a JSON pointer to a property of the request.*it is "\/colour"/,
    },
    {
      title: 'a call that does not delete and says so',
      set: { [`${COOK}/x-state/deletes`]: false },
      at: `${COOK}/x-state/deletes`,
      message: /deletes should be true or not be there; it is false/,
    },
    {
      title: 'making what has no life cycle',
      set: { [`${CREATE}/x-state/makes`]: { plate: '/order_id' } },
      at: `${CREATE}/x-state/makes/plate`,
      message: /makes should name what is in x-lifecycles; plate is not/,
    },
    {
      title: 'making what is not in the answer',
      set: { [`${CREATE}/x-state/makes/dish`]: '/dish' },
      at: `${CREATE}/x-state/makes/dish`,
      message: /dish should be a JSON pointer to a property of the answer's data.*it is "\/dish"/,
    },
    {
      title: 'a first state that there is not',
      set: { [`${SHARED}/order/initial`]: 'EATEN' },
      at: `${SHARED}/order/initial`,
      message: /initial should be a state \(COOKING, SERVED\); it is "EATEN"/,
    },
    {
      title: 'an action to a state that there is not',
      set: { [`${SHARED}/order/actions/serve/to`]: 'EATEN' },
      at: `${SHARED}/order/actions/serve/to`,
      message: /to of serve should be a state \(COOKING, SERVED\); it is "EATEN"/,
    },
    {
      title: 'an action from nowhere',
      set: { [`${SHARED}/order/actions/serve/from`]: undefined },
      at: `${SHARED}/order/actions/serve`,
      message: /from of serve should be a state \(COOKING, SERVED\); it is missing/,
    },
    {
      title: 'a state shown in no member',
      set: { [`${SHARED}/dish/member`]: 'freshness' },
      at: `${SHARED}/dish/member`,
      message: /member should be a JSON pointer to the member that shows the state.*it is "freshness"/,
    },
    {
      title: 'creates what is not in the answer',
      set: { [`${CREATE}/x-state/creates`]: '/id' },
      at: `${CREATE}/x-state/creates`,
      message: /should be a JSON pointer to a property of the answer's data.*it is "\/id"/,
    },
    {
      title: 'a page that is not in the answer',
      set: { [`${CREATE}/x-state/page`]: '/url' },
      at: `${CREATE}/x-state/page`,
      message: /page should be a JSON pointer to a property of the answer's data.*it is "\/url"/,
    },
    {
      title: 'a page of what the call does not create',
      set: { [`${STATUS}/x-state/page`]: '/state' },
      at: `${STATUS}/x-state/page`,
      message: /page should stand beside creates; move it to the call that creates/,
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
