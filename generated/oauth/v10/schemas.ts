// Generated from spec/oauth/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { AuthorisationHasArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – oauth v10, by module and call. */
export interface OauthV10Schemas {
  readonly authorisation: {
    readonly has: ArgumentsSchema<AuthorisationHasArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – oauth v10, by module and call. Give it to
 * `validator([oauthV10Schemas])`.
 */
export const oauthV10Schemas: OauthV10Schemas = schemasOf(
  'V10.oauth',
  {
    authorisation: {
      has: {
        members: { userId: '#UserId', clientId: { type: 'string', limits: { minLength: 1 } } },
        required: ['userId', 'clientId'],
      },
    },
  },
  { UserId: { type: 'string', limits: { minLength: 1 } } },
);
