import type { Cases } from './case.ts';
import { CREATE, PARAMETERS, REQUEST, SHARED } from './places.ts';

const text = { description: 'A text.', type: 'string' };
const ORDER = '#/components/schemas/Order/allOf/0';

/** Rules about keys and names, and about what has to stay open. */
export const names: Cases = {
  'behind/extensions': [
    {
      title: 'a misspelt key of an operation',
      set: { [`${CREATE}/x-see-alos`]: ['V11.ruKitchen.orders.create'] },
      at: `${CREATE}/x-see-alos`,
      message: /^x-see-alos is not known here; is x-see-also meant\?$/,
    },
    {
      title: 'a key of an operation on a parameter',
      set: { [`${PARAMETERS}/size/x-effect`]: 'read' },
      at: `${PARAMETERS}/size/x-effect`,
      message: /^x-effect is not known in a node of type Schema; write one of x-source, /,
    },
    {
      title: 'a key where there is none of ours',
      set: { '#/info/x-icon': 'soup' },
      at: '#/info/x-icon',
      message: /^x-icon is not known in a node of type Info; remove it$/,
    },
    {
      title: 'a client that there is not',
      set: { '#/x-client': 'oauth' },
      at: '#/x-client',
      message: /^x-client should be auth, or left out for the main client; it is "oauth"$/,
    },
  ],

  'behind/names': [
    ...['2fa', 'größe', 'dish.id', ''].map((name) => ({
      title: `a parameter "${name}"`,
      set: { [`${PARAMETERS}/${name}`]: text },
      at: `${PARAMETERS}/${name}`,
      message: /cannot be the name of an argument; a parameter begins with a letter/,
    })),
    {
      title: 'two parameters that would be one argument',
      set: { [`${PARAMETERS}/dishId`]: text },
      at: `${PARAMETERS}/dishId`,
      message: /^dishId and dish_id would both be the argument dishId; keep the one that the server has$/,
    },
    {
      title: 'two parameters that would be one argument, as one of them is a word that JavaScript reserves',
      set: { [`${PARAMETERS}/default`]: text, [`${PARAMETERS}/default_`]: text },
      at: `${PARAMETERS}/default_`,
      message: /^default_ and default would both be the argument default_; keep the one/,
    },
    {
      title: 'a call that begins with a digit',
      replace: [
        '/api/ru-kitchen/10/menu/getUnauthorised:\n    post:\n      operationId: V10.ruKitchen.menu.getUnauthorised',
        '/api/ru-kitchen/10/menu/2getUnauthorised:\n    post:\n      operationId: V10.ruKitchen.menu.2getUnauthorised',
      ],
      at: '#/paths/~1api~1ru-kitchen~110~1menu~12getUnauthorised/post',
      message: /^The operation 2getUnauthorised becomes a name in programs; begin it with a letter$/,
    },
  ],

  'behind/type-names': [
    {
      title: 'a schema in lower case',
      set: {
        '#/components/schemas/note': text,
        [`${PARAMETERS}/note`]: { $ref: '#/components/schemas/note' },
      },
      at: '#/components/schemas/note',
      message: /^The schema note becomes a type of this name; begin it with a capital letter/,
    },
    {
      title: 'a schema in lower case in another file',
      set: { [`${SHARED}/note`]: text, [`${PARAMETERS}/note`]: { $ref: `${SHARED}/note` } },
      at: `${SHARED}/note`,
      message: /^The schema note becomes a type of this name/,
    },
    ...['Record', 'Promise', 'Array', 'CallOptions', 'RuKitchenV10', 'DishesModule', 'DishesCookData'].map(
      (name) => ({
        title: `a schema ${name}`,
        set: {
          [`#/components/schemas/${name}`]: text,
          [`${PARAMETERS}/note`]: { $ref: `#/components/schemas/${name}` },
        },
        at: `#/components/schemas/${name}`,
        message: new RegExp(`^The schema ${name} becomes a type of this name, and .* has that name; rename`),
      }),
    ),
    ...['DishId', 'DishID'].map((name) => ({
      title: `a schema ${name} beside the DishId of another file`,
      set: {
        [`#/components/schemas/${name}`]: text,
        [`${PARAMETERS}/note`]: { $ref: `#/components/schemas/${name}` },
      },
      at: `#/components/schemas/${name}`,
      message:
        /^The document has two schemas with the name DishI.: this one, and DishId in spec\/shared\/kitchen\.yaml;/,
    })),
    {
      title: 'a reference to what has no name',
      set: { [`${PARAMETERS}/note`]: { $ref: `${ORDER}/properties/order_id` } },
      at: `${PARAMETERS}/note/$ref`,
      message:
        /^#\/components\/schemas\/Order\/allOf\/0\/properties\/order_id leads to a schema that has no name; write that one in/,
    },
    {
      title: 'two calls whose names differ in capitals alone',
      replace: [
        '/api/ru-kitchen/10/dishes/find:\n    post:\n      operationId: V10.ruKitchen.dishes.find',
        '/api/ru-kitchen/10/dishes/Cook:\n    post:\n      operationId: V10.ruKitchen.dishes.Cook',
      ],
      at: '#/paths/~1api~1ru-kitchen~110~1dishes~1Cook/post',
      message: /^dishes\.Cook would have the type DishesCookCall, and a type of dishes\.cook has that name;/,
    },
    {
      title: 'two modules whose names differ in capitals alone',
      replace: [
        '/api/ru-kitchen/10/dishes/find:\n    post:\n      operationId: V10.ruKitchen.dishes.find',
        '/api/ru-kitchen/10/Dishes/find:\n    post:\n      operationId: V10.ruKitchen.Dishes.find',
      ],
      set: { '#/tags/3': { name: 'Dishes', description: 'What is on the stove.' } },
      at: '#/paths/~1api~1ru-kitchen~110~1Dishes~1find/post',
      message:
        /^The module Dishes would be the type DishesModule, and the type of the module dishes has that name;/,
    },
  ],

  'behind/open': [
    {
      title: 'a closed body',
      set: {
        [`${REQUEST}/schema/additionalProperties`]: false,
      },
      at: `${REQUEST}/schema/additionalProperties`,
      message: /^The body should stay open, since the client adds access_token to it/,
    },
    {
      title: 'a closed object in an answer',
      set: {
        [`${ORDER}/properties/cook`]: { description: 'Who.', type: 'object', additionalProperties: false },
      },
      at: `${ORDER}/properties/cook/additionalProperties`,
      message: /^An answer should stay open, so that a new member breaks nobody/,
    },
    {
      title: 'a closed enumeration in an answer',
      set: {
        [`${ORDER}/properties/state`]: { ...text, 'x-source': 'documented', enum: ['COOKING', 'SERVED'] },
      },
      at: `${ORDER}/properties/state/enum`,
      message: /^An enumeration in an answer should stay open.*write anyOf: \[\{ type: string, enum/,
    },
    {
      title: 'an enumeration beside a closed one',
      set: {
        [`${ORDER}/properties/state`]: {
          description: 'The state.',
          'x-source': 'documented',
          anyOf: [{ type: 'string', enum: ['COOKING'] }, { type: 'null' }],
        },
      },
      at: `${ORDER}/properties/state/anyOf/0/enum`,
      message: /^An enumeration in an answer should stay open/,
    },
  ],

  'behind/keywords': [
    {
      title: 'what the client cannot check',
      set: { [`${ORDER}/properties/cook`]: { description: 'Who.', not: { type: 'string' } } },
      at: `${ORDER}/properties/cook/not`,
      message: /^The client cannot check not; say it by type, properties, items,/,
    },
    {
      title: 'a name that is required twice',
      set: { [`${REQUEST}/schema/required`]: ['dish_id', 'dish_id'] },
      at: `${REQUEST}/schema/required`,
      message: /^required has dish_id twice; keep one$/,
    },
    {
      title: 'a misspelt format',
      set: { [`${PARAMETERS}/guest_email`]: { ...text, format: 'emial' } },
      at: `${PARAMETERS}/guest_email/format`,
      message: /^emial is no format; is email meant\?$/,
    },
    {
      title: 'a limit of another type',
      set: { [`${PARAMETERS}/guests`]: { ...text, 'x-reason': 'There are chairs.', maximum: 8 } },
      at: `${PARAMETERS}/guests/maximum`,
      message: /^maximum says nothing of string; remove it, or mend the type$/,
    },
    {
      title: 'members of a text',
      set: { [`${PARAMETERS}/guests`]: { ...text, properties: { one: text } } },
      at: `${PARAMETERS}/guests/properties`,
      message: /^properties says nothing of string; remove it, or mend the type$/,
    },
    {
      title: 'a type that is there twice',
      set: { [`${PARAMETERS}/guests`]: { ...text, type: ['string', 'string'] } },
      at: `${PARAMETERS}/guests/type`,
      message: /^type has string twice; keep one$/,
    },
    {
      title: 'a list of no types',
      set: { [`${PARAMETERS}/guests`]: { ...text, type: [] } },
      at: `${PARAMETERS}/guests/type`,
      message: /^type lists none; write one, or remove the line$/,
    },
    {
      title: 'a list of nobody knows what',
      set: { [`${PARAMETERS}/guests`]: { ...text, type: 'array' } },
      at: `${PARAMETERS}/guests/type`,
      message: /^An array should say what it holds; add items$/,
    },
  ],
};
