import { describe, expect, it } from 'vitest';
import { compareExports } from '../../scripts/release/compare/compare-exports.ts';
import { BODY, CREATE, type Edit, found, GET, moveLast, ORDER, PARAMETERS, SCHEMAS } from './kitchen.ts';

// What is said of a change, and what is not found. changes.test.ts has an example of each rule.

const MEMBERS = [...ORDER, 'properties'];
const GIVEN = 'V10.kitchen.orders.create';
const BOTH = 'V10.kitchen.orders.create and 1 more';

describe('an effect', () => {
  const effects = ['read', 'write', 'charge'];
  const pairs = effects.flatMap((from) => effects.map((to) => [from, to] as const));

  it.each(pairs)('that was %s and now is %s breaks programs if it is repeated more often', (from, to) => {
    const effect = (value: string): Edit => {
      return (document) => document.setIn([...CREATE, 'x-effect'], value);
    };
    const bump = effects.indexOf(to) < effects.indexOf(from) ? 'major' : 'minor';
    expect(found(effect(to), effect(from))).toEqual(
      from === to
        ? []
        : [expect.stringMatching(new RegExp(`^${bump} .*x-effect is ${to} instead of ${from}`))],
    );
  });
});

describe('a change is told in a sentence that is true', () => {
  it.each<[edit: Edit, sentences: string[]]>([
    [(d) => d.deleteIn(GET.slice(0, -1)), ['major V10.kitchen.orders.get: was removed']],
    [
      (d) => d.setIn([...GET, 'operationId'], 'V10.kitchen.orders.fetch'),
      ['major V10.kitchen.orders.get: is now called V10.kitchen.orders.fetch'],
    ],
    [
      (d) => moveLast(d, PARAMETERS, 'dish_id'),
      [
        `major ${GIVEN}: takes (table, size, description, extra, dishId, options) instead of (dishId, table, size, description, extra, options)`,
      ],
    ],
    [(d) => d.set('x-client', 'auth'), [`major ${BOTH}: moved from the main client to the auth client`]],
    [
      (d) => d.setIn([...PARAMETERS, 'table', 'minimum'], 2),
      [`major ${GIVEN}: \`table\` of its request has \`minimum: 2\` instead of \`minimum: 1\``],
    ],
    [
      (d) => d.setIn([...PARAMETERS, 'extra', 'required'], ['sauce']),
      [`major ${GIVEN}: \`extra.sauce\` of its request must be given`],
    ],
    [
      (d) => d.setIn([...MEMBERS, 'price', 'type'], 'string'),
      [`major ${BOTH}: \`data.price\` of its answer is a string instead of an integer`],
    ],
    [(d) => d.deleteIn([...MEMBERS, 'note']), [`major ${BOTH}: \`data.note\` of its answer is gone`]],
    [
      (d) => d.deleteIn([...MEMBERS, 'kind', 'enum', 1]),
      [`patch ${BOTH}: \`data.kind\` of its answer is no longer "away"`],
    ],
    [
      (d) => d.setIn([...SCHEMAS, 'Failure', 'required'], ['success', 'message']),
      [`patch ${BOTH}: \`message\` of its failure is never missing`],
    ],
    [
      (d) =>
        d.setIn(['webhooks', 'orderServed', 'post', ...BODY, 'schema', 'properties', 'at'], {
          type: 'string',
        }),
      ['minor orderServed: `at` of the notice is new'],
    ],
    [
      (d) => d.setIn(['security'], [{ AccessToken: [], Bearer: [] }]),
      [`major ${BOTH}: can no longer be authorised by AccessToken alone`],
    ],
  ])('%#', (edit, sentences) => {
    expect(found(edit).sort()).toEqual(sentences.sort());
  });
});

describe('no program notices', () => {
  it.each<[what: string, to: Edit, from?: Edit]>([
    ['the texts of an operation', (d) => d.setIn([...CREATE, 'description'], 'Orders one dish.')],
    [
      'a schema that moves into a component',
      (d) => {
        d.setIn([...SCHEMAS, 'Note'], d.getIn([...MEMBERS, 'note'], true));
        d.setIn([...MEMBERS, 'note'], { $ref: '#/components/schemas/Note' });
      },
    ],
    [
      'another name by which an argument is sent, if programs write the same',
      (d) =>
        d.setIn([...GET, ...BODY, 'schema'], {
          required: ['orderId'],
          properties: { orderId: { type: 'string' } },
        }),
      (d) =>
        d.setIn([...GET, ...BODY, 'schema'], {
          required: ['order_id'],
          properties: { order_id: { type: 'string' } },
        }),
    ],
    [
      'a format that is gone from an answer',
      (d) => d.deleteIn([...MEMBERS, 'note', 'format']),
      (d) => d.setIn([...MEMBERS, 'note', 'format'], 'uri'),
    ],
    [
      'types as a list or as alternatives',
      (d) => d.setIn([...MEMBERS, 'note'], { anyOf: [{ type: 'string' }, { type: 'null' }] }),
      (d) => d.setIn([...MEMBERS, 'note'], { type: ['string', 'null'] }),
    ],
    [
      'members in an `allOf`',
      (d) =>
        d.setIn([...SCHEMAS, 'Order'], {
          allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { price: { type: 'integer' } } }],
        }),
      (d) => {
        d.setIn([...SCHEMAS, 'Base'], {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' } },
        });
        d.setIn([...SCHEMAS, 'Order'], {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' }, price: { type: 'integer' } },
        });
      },
    ],
    ['a limit of nothing', (d) => d.setIn([...PARAMETERS, 'dish_id', 'minLength'], 0)],
  ])('%s', (_, to, from) => {
    const base: Edit = (d) => {
      d.setIn([...SCHEMAS, 'Base'], {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' } },
      });
      from?.(d);
    };
    expect(
      found((d) => {
        base(d);
        to(d);
      }, base),
    ).toEqual([]);
  });
});

it('a member of a schema that all answers share is one finding', () => {
  expect(found((d) => d.setIn([...SCHEMAS, 'Order', 'properties', 'waiter'], { type: 'string' }))).toEqual([
    `minor ${BOTH}: \`data.waiter\` of its answer is new`,
  ]);
});

it('a member is found in a schema that contains itself, also by `allOf` and beside null', () => {
  const self: Edit = (d) => {
    d.setIn([...MEMBERS, 'parts'], { type: 'array', items: { $ref: '#/components/schemas/Order' } });
    d.setIn([...MEMBERS, 'next'], {
      anyOf: [{ allOf: [{ $ref: '#/components/schemas/Order' }] }, { type: 'null' }],
    });
  };
  const after: Edit = (d) => {
    self(d);
    d.setIn([...MEMBERS, 'waiter'], { type: 'string' });
  };
  expect(found(after, self)).toContain(`minor ${BOTH}: \`data.waiter\` of its answer is new`);
});

describe('an import', () => {
  const PACKAGE = 'node-behind-api-client';
  const lines = (before: Record<string, string[]>, after: Record<string, string[]>) =>
    compareExports(before, after).map(({ bump, subject, text }) => `${bump} ${subject}: ${text}`);

  it('that is no longer possible breaks programs', () => {
    expect(lines({ [PACKAGE]: ['A', 'type B'] }, { [PACKAGE]: [] })).toEqual([
      `major ${PACKAGE}: no longer exports A`,
      `major ${PACKAGE}: no longer exports type B`,
    ]);
    expect(lines({ [`${PACKAGE}/core`]: ['A'] }, {})).toEqual([
      `major ${PACKAGE}/core: can no longer be imported`,
    ]);
  });

  it('of a value breaks programs when only its type is left, but not the other way round', () => {
    expect(lines({ [PACKAGE]: ['A'] }, { [PACKAGE]: ['type A'] })).toContain(
      `major ${PACKAGE}: exports A as a type only`,
    );
    expect(lines({ [PACKAGE]: ['type A'] }, { [PACKAGE]: ['A'] })).toEqual([
      `minor ${PACKAGE}: exports A as a value`,
    ]);
  });

  it('of a document is told with the app, also where it has nothing but types', () => {
    for (const entry of ['ru-kitchen/v10', 'ru-kitchen/v10/calls', 'schemas/ru-kitchen/v10'])
      expect(compareExports({ [`${PACKAGE}/${entry}`]: ['type A'] }, {})).toMatchObject([
        { app: 'ruKitchen' },
      ]);
  });

  it('is told to those who use the package that it belongs to', () => {
    const findings = compareExports(
      { 'node-behind-api-mock': ['startMock'] },
      { 'node-behind-api-mock': [] },
    );
    expect(findings).toMatchObject([{ package: 'node-behind-api-mock', bump: 'major' }]);
  });
});
