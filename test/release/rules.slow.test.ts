import { expect, test, vi } from 'vitest';
import { CREATE, type Edit, found, GET, moveLast, ORDER, PARAMETERS } from './kitchen.ts';

// Each of them starts the command of Redocly.
vi.setConfig({ testTimeout: 300_000 });

const BODY = PARAMETERS.slice(0, -1);
const PARAMETERS_OF_CREATE = [...CREATE, ...PARAMETERS, 'properties'];
const DISH = [...PARAMETERS_OF_CREATE, 'dish_id'];

const rules: [what: string, edit: Edit, findings: string[]][] = [
  [
    'arguments in another order',
    (d) => moveLast(d, PARAMETERS_OF_CREATE, 'dish_id'),
    [
      'major V10.kitchen.orders.create: takes (table, size, description, dishId, options) instead of (dishId, table, size, description, options)',
    ],
  ],
  [
    'another argument, which moves the options',
    (d) => d.setIn([...GET, ...PARAMETERS, 'properties', 'with_note'], { type: 'boolean' }),
    ['major V10.kitchen.orders.get: takes (orderId, withNote, options) instead of (orderId, options)'],
  ],
  [
    'an argument that is gone',
    (d) => d.deleteIn([...PARAMETERS_OF_CREATE, 'size']),
    [
      'major V10.kitchen.orders.create: takes (dishId, table, description, options) instead of (dishId, table, size, description, options)',
    ],
  ],
  [
    'an argument that must be given now',
    (d) => d.addIn([...CREATE, ...PARAMETERS, 'required'], 'size'),
    ['major V10.kitchen.orders.create: Properties became required: `size`'],
  ],
  [
    'an argument that may be left out now',
    (d) => d.deleteIn([...CREATE, ...PARAMETERS, 'required', 1]),
    ['minor V10.kitchen.orders.create: table may be left out'],
  ],
  [
    'an argument of another type',
    (d) => d.setIn([...PARAMETERS_OF_CREATE, 'table', 'type'], 'string'),
    ["major V10.kitchen.orders.create: Type of `table` narrowed from 'integer' to 'string'"],
  ],
  [
    'a narrower limit',
    (d) => d.setIn([...PARAMETERS_OF_CREATE, 'table', 'minimum'], 2),
    ["major V10.kitchen.orders.create: Lower bound of `table` changed from '>= 1' to '>= 2'"],
  ],
  ['a wider limit', (d) => d.setIn([...PARAMETERS_OF_CREATE, 'table', 'minimum'], 0), []],
  [
    'charge to write',
    (d) => d.setIn([...CREATE, 'x-effect'], 'write'),
    [
      'major V10.kitchen.orders.create: x-effect is write instead of charge, so what was sent once may now be repeated',
    ],
  ],
  [
    'charge to read',
    (d) => d.setIn([...CREATE, 'x-effect'], 'read'),
    [
      'major V10.kitchen.orders.create: x-effect is read instead of charge, so what was sent once may now be repeated',
    ],
  ],
  [
    'read to write',
    (d) => d.setIn([...GET, 'x-effect'], 'write'),
    ['minor V10.kitchen.orders.get: x-effect is write instead of read, so it is repeated less often'],
  ],
  [
    'an operation that is gone',
    (d) => d.deleteIn(['paths', '/api/kitchen/10/orders/get']),
    ['major V10.kitchen.orders.get: was removed'],
  ],
  [
    'an operation that is new',
    (d) =>
      d.setIn(['paths', '/api/kitchen/10/orders/list'], {
        post: { operationId: 'V10.kitchen.orders.list', 'x-effect': 'read', responses: {} },
      }),
    ['minor V10.kitchen.orders.list: is new'],
  ],
  [
    'an operation by another name',
    (d) => d.setIn([...GET, 'operationId'], 'V10.kitchen.orders.fetch'),
    ['major V10.kitchen.orders.get: is now called V10.kitchen.orders.fetch'],
  ],
  [
    'another client',
    (d) => d.set('x-client', 'auth'),
    [
      'major V10.kitchen.orders.create: moved from the main client to the auth client',
      'major V10.kitchen.orders.get: moved from the main client to the auth client',
    ],
  ],
  [
    'deprecation',
    (d) => d.setIn([...GET, 'deprecated'], true),
    ['minor V10.kitchen.orders.get: is deprecated'],
  ],
  [
    'authorisation that is needed now',
    (d) => d.setIn(['security'], [{ AccessToken: [], Other: [] }]),
    ['major kitchen/v10: Security requirement `AccessToken` now requires `Other`'],
  ],
  [
    'a value that is new in an open enumeration of an answer',
    (d) => d.addIn([...ORDER, 'properties', 'status', 'anyOf', 0, 'enum'], 'EATEN'),
    ["minor V10.kitchen.orders.create and 1 more: Enum gained values: 'EATEN'"],
  ],
  [
    'a value that is new in an answer',
    (d) => d.addIn([...ORDER, 'properties', 'kind', 'enum'], 'delivery'),
    ["minor V10.kitchen.orders.create and 1 more: Enum of `kind` gained values: 'delivery'"],
  ],
  ['a value that is gone from an answer', (d) => d.deleteIn([...ORDER, 'properties', 'kind', 'enum', 1]), []],
  [
    'a value that is new in a request',
    (d) => d.addIn([...PARAMETERS_OF_CREATE, 'size', 'enum'], 'huge'),
    ['minor V10.kitchen.orders.create: size may also be "huge"'],
  ],
  [
    'a value that is gone from a request',
    (d) => d.deleteIn([...PARAMETERS_OF_CREATE, 'size', 'enum', 0]),
    ["major V10.kitchen.orders.create: Enum of `size` lost values: 'small'"],
  ],
  [
    'a member that is gone from an answer',
    (d) => d.deleteIn([...ORDER, 'properties', 'note']),
    ['major V10.kitchen.orders.create and 1 more: Property `note` of `data` was removed'],
  ],
  [
    'a member that may be missing from an answer',
    (d) => d.deleteIn([...ORDER, 'required', 1]),
    ['major V10.kitchen.orders.create and 1 more: Properties of `data` are no longer required: `price`'],
  ],
  [
    'a member that is new in an answer',
    (d) => d.setIn([...ORDER, 'properties', 'waiter'], { type: 'string' }),
    ['minor V10.kitchen.orders.create and 1 more: data.waiter is new'],
  ],
  [
    'a member of an answer of another type',
    (d) => d.setIn([...ORDER, 'properties', 'price', 'type'], 'string'),
    ["major V10.kitchen.orders.create and 1 more: Type of `price` widened from 'integer' to 'string'"],
  ],
];

const harmless: [what: string, edit: Edit][] = [
  ['a description', (d) => d.setIn([...CREATE, 'description'], 'Orders one dish.')],
  ['a summary', (d) => d.setIn([...CREATE, 'summary'], 'Order a dish')],
  ['the description of a parameter', (d) => d.deleteIn([...DISH, 'description'])],
  [
    'an example',
    (d) =>
      d.setIn([...CREATE, ...BODY, 'examples', 'pasta'], {
        summary: 'Pasta',
        value: { dish_id: 'pasta', table: 2 },
      }),
  ],
  ['the title of a document', (d) => d.setIn(['info', 'title'], 'The kitchen')],
  ['how we know an answer', (d) => d.setIn([...CREATE, 'x-source'], 'observed')],
  ['the order of the members of an answer', (d) => moveLast(d, [...ORDER, 'properties'], 'order_id')],
  ['the order of operations', (d) => moveLast(d, ['paths'], '/api/kitchen/10/orders/create')],
  [
    'a schema that moved into a component',
    (d) => {
      d.setIn(['components', 'schemas', 'Dish'], d.getIn(DISH, true));
      d.setIn(DISH, { $ref: '#/components/schemas/Dish' });
    },
  ],
];

test.each(harmless)('%s needs no more than a patch', async (_, edit) => {
  expect(await found(edit)).toEqual([]);
});

test('a parameter that is called description is an argument like any other', async () => {
  expect(await found((d) => d.deleteIn([...PARAMETERS_OF_CREATE, 'description']))).toHaveLength(1);
});

test.each(rules)('%s', async (_, edit, findings) => {
  expect(await found(edit)).toEqual(findings);
});
