import type { Cases } from './case.ts';
import { CREATE, LIST, MENU, PARAMETERS, REQUEST, STATUS } from './places.ts';

/** Rules about what calls are named, and where else they lead. */
export const addresses: Cases = {
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
      title: 'parameters of a path',
      set: { [`${MENU}/parameters`]: [] },
      at: `${MENU}/parameters`,
      message: /^Nothing reads parameters of a path; remove it, and describe the call under post$/,
    },
    {
      title: 'a module without a call',
      set: { '#/tags/3': { name: 'bills', description: 'What guests pay.' } },
      at: '#/tags/3/name',
      message: /^The module bills has no call; remove it, or mend its name$/,
    },
    {
      title: 'a module that is not described',
      set: { '#/tags/2/name': 'menus' },
      at: `${MENU}/post`,
      message:
        /^The module menu is not described; add \{ name: menu, description: … \} to the tags at the top$/,
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

  'behind/see-also': [
    {
      title: 'a call that there is not',
      set: { [`${CREATE}/x-see-also`]: ['V11.ruKitchen.orders.cancel'] },
      at: `${CREATE}/x-see-also`,
      message: /names "V11\.ruKitchen\.orders\.cancel", which no document has; write an operationId/,
    },
    {
      title: 'the call itself',
      set: { [`${CREATE}/x-see-also`]: ['V10.ruKitchen.orders.create'] },
      at: `${CREATE}/x-see-also`,
      message: /^x-see-also names the call itself; remove it, or name another one$/,
    },
    {
      title: 'one link without a list',
      set: { [`${CREATE}/x-see-also`]: 'V11.ruKitchen.orders.create' },
      at: `${CREATE}/x-see-also`,
      message: /should be a list of operationIds; it is "V11/,
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
        [`${REQUEST}/examples/soup/value/size`]: undefined,
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
