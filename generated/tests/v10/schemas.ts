// Generated from spec/tests/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { NoArguments } from '../../../src/types.ts';
import type { CasesTestParametersArguments, CoreReAssignTokenArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – tests v10, by module and call. */
export interface TestsV10Schemas {
  readonly cases: {
    readonly testParameters: ArgumentsSchema<CasesTestParametersArguments>;
    readonly testAuthorisation: ArgumentsSchema<NoArguments>;
  };
  readonly casesExtended: {
    readonly testAuthorisation: ArgumentsSchema<NoArguments>;
  };
  readonly core: {
    readonly reAssignToken: ArgumentsSchema<CoreReAssignTokenArguments>;
  };
  readonly mail: {
    readonly getList: ArgumentsSchema<NoArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – tests v10, by module and call. Give it to
 * `validator([testsV10Schemas])`.
 */
export const testsV10Schemas: TestsV10Schemas = schemasOf(
  'V10.tests',
  {
    cases: {
      testParameters: {
        members: {
          param1: 'string | number | boolean',
          param2: 'string | number | boolean',
          param3: 'string | number | boolean',
          param4: 'string | number | boolean',
          param5: 'string | number | boolean',
          param6: 'string | number | boolean',
          param7: 'string | number | boolean',
          param8: 'string | number | boolean',
          param9: 'string | number | boolean',
        },
      },
      testAuthorisation: { members: {} },
    },
    casesExtended: { testAuthorisation: { members: {} } },
    core: {
      reAssignToken: {
        members: { accessToken: { type: 'string', limits: { minLength: 1 } } },
        required: ['accessToken'],
      },
    },
    mail: { getList: { members: {} } },
  },
  {},
);
