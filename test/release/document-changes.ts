import type { ChangeName } from '../../scripts/release/changes.ts';
import { ANSWER, BODY, CREATE, type Edit, GET, moveLast, ORDER, PARAMETERS, SCHEMAS } from './kitchen.ts';

/** A change of the document; taken back, it is the change from `to` to `from`. */
export interface DocumentChange {
  readonly from?: Edit;
  readonly to: Edit;
}

const PATH = '/api/kitchen/10/orders/get';
const MEMBERS = [...ORDER, 'properties'];

const set =
  (path: readonly unknown[], value: unknown): Edit =>
  (document) =>
    document.setIn(path, document.createNode(value));

/** An example for each rule of changes in documents. */
export const documentChanges: Partial<Record<ChangeName, DocumentChange>> = {
  callAdded: { from: (d) => d.deleteIn(GET.slice(0, -1)), to: () => {} },
  callRenamed: { to: set([...GET, 'operationId'], 'V10.kitchen.orders.fetch') },
  clientChanged: { to: set(['x-client'], 'auth') },
  pathChanged: {
    to: (d) => {
      d.setIn(['paths', '/api/kitchen/10/orders/fetch'], d.getIn(['paths', PATH], true));
      d.deleteIn(['paths', PATH]);
    },
  },
  callDeprecated: { to: set([...GET, 'deprecated'], true) },
  effectStronger: { to: set([...GET, 'x-effect'], 'write') },
  tokenNeeded: { from: set([...GET, 'security'], []), to: () => {} },
  tokenAccepted: { to: set(['security'], [{ AccessToken: [] }, { Bearer: [] }]) },

  argumentAdded: { to: set([...PARAMETERS, 'with_wine'], { type: 'boolean' }) },
  argumentsMoved: { to: (d) => moveLast(d, PARAMETERS, 'dish_id') },
  argumentRenamed: {
    to: (d) => {
      d.setIn([...GET, ...BODY, 'schema', 'required'], ['id']);
      d.setIn([...GET, ...BODY, 'schema', 'properties'], d.createNode({ id: { type: 'string' } }));
    },
  },
  argumentRequired: { to: (d) => d.addIn([...CREATE, ...BODY, 'schema', 'required'], 'size') },
  givenMemberAdded: { to: set([...PARAMETERS, 'extra', 'properties', 'spoon'], { type: 'boolean' }) },
  givenMemberRequired: { to: set([...PARAMETERS, 'extra', 'required'], ['sauce']) },
  givenType: { to: set([...PARAMETERS, 'table', 'type'], ['integer', 'string']) },
  givenOtherType: { to: set([...PARAMETERS, 'table'], { type: 'string' }) },
  givenValueAdded: { to: (d) => d.addIn([...PARAMETERS, 'size', 'enum'], 'huge') },
  givenEnumerationClosed: { to: set([...PARAMETERS, 'dish_id', 'enum'], ['pizza', 'pasta']) },
  givenLimit: { to: set([...PARAMETERS, 'table', 'minimum'], 2) },
  givenMembersClosed: { to: set([...PARAMETERS, 'extra', 'additionalProperties'], false) },

  answerMemberAdded: { to: set([...MEMBERS, 'waiter'], { type: 'string' }) },
  answerMemberOptional: { to: set([...ORDER, 'required'], ['order_id']) },
  answerNull: { to: set([...MEMBERS, 'price', 'type'], ['integer', 'null']) },
  answerFirstType: { to: set([...MEMBERS, 'voucher', 'type'], ['null', 'string']) },
  answerType: { to: set([...MEMBERS, 'price', 'type'], ['integer', 'string']) },
  answerOtherType: { to: set([...MEMBERS, 'price', 'type'], 'string') },
  answerTypeKnown: { to: set([...MEMBERS, 'remarks'], { type: 'string' }) },
  answerValueAdded: { to: (d) => d.addIn([...MEMBERS, 'status', 'anyOf', 0, 'enum'], 'EATEN') },
  answerEnumerationClosed: { to: (d) => d.deleteIn([...MEMBERS, 'status', 'anyOf', 1]) },
  answerLimit: { to: set([...MEMBERS, 'note', 'format'], 'uri') },
  answerMembersClosed: { to: set([...ORDER, 'additionalProperties'], false) },
  failureData: {
    to: (d) => {
      d.setIn([...GET, 'responses', '422', '$ref'], '#/components/responses/Unserved');
      const schema = {
        allOf: [{ $ref: '#/components/schemas/Failure' }],
        properties: { data: { type: 'object' } },
      };
      d.setIn(['components', 'responses', 'Unserved', 'content', 'application/json', 'schema'], schema);
    },
  },
  statusAdded: { to: set([...CREATE, 'responses', '409'], { $ref: '#/components/responses/Unfit' }) },
  failureCodeAdded: {
    to: set(['components', 'responses', 'Unfit', 'content', 'application/json', 'examples'], {
      closed: { summary: 'Closed', value: { success: false, code: 1002 } },
    }),
  },
  mediaType: {
    to: (d) => {
      const content = [...GET, 'responses', '200', 'content'];
      d.setIn([...content, 'application/xml'], d.getIn([...content, 'application/json'], true));
      d.deleteIn([...content, 'application/json']);
    },
  },
  noticeAdded: { from: (d) => d.delete('webhooks'), to: () => {} },

  componentShared: {
    to: (d) => {
      d.setIn([...SCHEMAS, 'Price'], d.getIn([...MEMBERS, 'price'], true));
      d.setIn([...MEMBERS, 'price'], d.createNode({ allOf: [{ $ref: '#/components/schemas/Price' }] }));
      d.setIn([...SCHEMAS, 'Dish'], d.getIn([...PARAMETERS, 'dish_id'], true));
      d.setIn([...PARAMETERS, 'dish_id'], d.createNode({ $ref: '#/components/schemas/Dish' }));
      d.setIn([...SCHEMAS, 'Answer'], d.getIn(ANSWER, true));
      d.setIn(ANSWER, d.createNode({ $ref: '#/components/schemas/Answer' }));
    },
  },
  orderOfMembers: {
    to: (d) => {
      moveLast(d, MEMBERS, 'order_id');
      moveLast(d, ['paths'], '/api/kitchen/10/orders/create');
    },
  },
  mockAnswers: {
    to: set([...CREATE, 'x-state'], { lifecycle: 'order', does: 'create' }),
    from: set([...CREATE, 'x-state'], { lifecycle: 'order', does: 'find' }),
  },
  servers: { to: set(['servers'], [{ url: 'https://api.example.com:8443' }]) },
  texts: {
    to: (d) => {
      d.setIn(['info', 'title'], 'The kitchen');
      d.setIn([...CREATE, 'summary'], 'Order a dish');
      d.deleteIn([...PARAMETERS, 'dish_id', 'description']);
      d.setIn([...CREATE, ...BODY, 'examples', 'pasta'], { value: { dish_id: 'pasta', table: 2 } });
    },
  },
  certainty: {
    to: (d) => {
      d.setIn([...CREATE, 'x-source'], 'observed');
      d.setIn([...ORDER, 'x-observed'], { answers: 3, last: '2026-11-24' });
    },
  },
};
