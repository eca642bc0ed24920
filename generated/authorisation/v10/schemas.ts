// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

import type { ArgumentsSchema } from '../../../src/schemas/arguments-schema.ts';
import { schemasOf } from '../../../src/schemas/schemas-of.ts';
import type { CodeCreateArguments, CodeExchangeArguments, CodeRefreshArguments } from './types.ts';

export type * from '../../../src/schemas/arguments-schema.ts';

/** Schemas of the arguments of Behind API – authorisation v10, by module and call. */
export interface AuthorisationV10Schemas {
  readonly code: {
    readonly create: ArgumentsSchema<CodeCreateArguments>;
    readonly exchange: ArgumentsSchema<CodeExchangeArguments>;
    readonly refresh: ArgumentsSchema<CodeRefreshArguments>;
  };
}

/**
 * Schemas of the arguments of Behind API – authorisation v10, by module and call. Give it to
 * `validator([authorisationV10Schemas])`.
 */
export const authorisationV10Schemas: AuthorisationV10Schemas = schemasOf(
  'V10.authorisation',
  {
    code: {
      create: {
        members: {
          clientId: '#ClientId',
          redirectUri: { type: 'string', limits: { format: 'uri', minLength: 1 } },
        },
        required: ['clientId', 'redirectUri'],
      },
      exchange: {
        members: { clientId: '#ClientId', code: { type: 'string', limits: { minLength: 1 } } },
        required: ['clientId', 'code'],
      },
      refresh: {
        members: { refreshToken: { type: 'string', limits: { minLength: 1 } } },
        required: ['refreshToken'],
      },
    },
  },
  { ClientId: { type: 'string', limits: { minLength: 1 } } },
);
