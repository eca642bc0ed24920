// Generated from spec/oauth/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { OauthV10 } from './modules.ts';

/**
 * Behind API – oauth v10: Whether a user has authorised a client application.
 *
 * Give it to `createBehindApi({ apis: [oauthV10] })`.
 */
export const oauthV10: Api<{ readonly V10: { readonly oauth: OauthV10 } }> = {
  'oauth/10/authorisation': {
    has: 'read user_id client_id',
  },
};
