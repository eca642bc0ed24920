// Generated from spec/tests/v10.yaml by `npm run generate`. Do not edit.

import type { Api } from '../../../src/api.ts';
import type { TestsV10 } from './modules.ts';

/**
 * Behind API – tests v10: Calls that try out a connection, its parameters and its token.
 *
 * Give it to `createBehindApi({ apis: [testsV10] })`.
 */
export const testsV10: Api<{ readonly V10: { readonly tests: TestsV10 } }> = {
  'tests/10/cases': {
    testParameters: 'read param_1 param_2 param_3 param_4 param_5 param_6 param_7 param_8 param_9',
    testAuthorisation: 'read',
  },
  'tests/10/casesExtended': {
    testAuthorisation: 'read',
  },
  'tests/10/core': {
    reAssignToken: 'write access_token',
  },
  'tests/10/mail': {
    getList: 'read',
  },
};
