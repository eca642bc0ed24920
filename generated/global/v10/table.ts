// Generated from spec/global/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { GlobalV10 } from './modules.ts';

/**
 * Behind API – global v10: Messages to a user's open apps, and values kept under keys.
 *
 * Give it to `createBehindApi({ apis: [globalV10] })`.
 */
export const globalV10: Api<{ readonly V10: { readonly global: GlobalV10 } }> = {
  'global/10/sockets': {
    send: 'charge user_id type message',
  },
  'global/10/storage': {
    get: 'read key',
    getBulk: 'read keys',
    set: 'write key value',
  },
};
