// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { AuthorisationV10 } from './modules.ts';

/**
 * Behind API – authorisation v10: Codes and tokens with which a client acts for a user.
 *
 * Give it to `createBehindApi({ apis: [authorisationV10] })`.
 */
export const authorisationV10: Api<{ readonly V10: { readonly authorisation: AuthorisationV10 } }> = {
  'authorisation/10/code': {
    create: 'write client_id redirect_uri',
    exchange: 'write client_id code',
    refresh: 'write refresh_token',
  },
};
