// Generated from spec/ by `npm run generate`. Do not edit.

import { authorisationV10 } from './authorisation/v10/table.ts';
import type { AuthorisationV10 } from './authorisation/v10/calls.ts';

/** Every call of the client, by version, app and module. */
export interface BehindAuthApi {
  readonly V10: {
    /** Codes and tokens with which a client acts for a user. */
    readonly authorisation: AuthorisationV10;
  };
}

/** The same calls, by app, version and module. */
export interface BehindAuthApps {
  readonly authorisation: {
    /** Codes and tokens with which a client acts for a user. */
    readonly V10: AuthorisationV10;
  };
}

export const authApis = [authorisationV10];
