// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The client, by the identifier under which it is registered with the server. */
    ClientId: string;
    /** A code that was just created. */
    AuthorisationCode: {
      /** The code. It goes to the client, which exchanges it for tokens. */
      code: string;
      /** The client that the code is for. */
      client_id?: string | undefined;
      /** Where the user goes with the code. */
      redirect_uri?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** What a client acts with. */
    Tokens: {
      /** The access token to send with other calls. */
      access_token?: string | undefined;
      /** The token with which refresh gets the next access token. */
      refresh_token?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was not done, or found nothing to return.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'] | undefined;
      code?: components['schemas']['FailureCode'] | undefined;
      /** What the server adds to the failure, if anything. */
      data?: unknown | undefined;
    };
    CodeCreateArguments: {
      /** The client, by the identifier under which it is registered with the server. */
      clientId: string;
      /**
       * Format: uri
       * Where the user goes with the code: an address that the client has registered.
       */
      redirectUri: string;
    };
    CodeExchangeArguments: {
      /** The client, by the identifier under which it is registered with the server. */
      clientId: string;
      /**
       * Format: password
       * The code that `create` returned, as the user brought it to the redirect address.
       */
      code: string;
    };
    CodeRefreshArguments: {
      /**
       * Format: password
       * The refresh token from `exchange`, or from the last `refresh` that returned one.
       */
      refreshToken: string;
    };
  };
  responses: {
    /** The access token is missing or has expired. Read `success` and `message`; do not depend on the HTTP status. */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. Read `code`; do not depend on the HTTP status. */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. The same failure may come with the HTTP status 200: read `success`. */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. Read `code`; do not depend on the HTTP status or the header. */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number | undefined;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type ClientId = components['schemas']['ClientId'];
export type AuthorisationCode = components['schemas']['AuthorisationCode'];
export type Tokens = components['schemas']['Tokens'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type CodeCreateArguments = components['schemas']['CodeCreateArguments'];
export type CodeExchangeArguments = components['schemas']['CodeExchangeArguments'];
export type CodeRefreshArguments = components['schemas']['CodeRefreshArguments'];
export type $defs = Record<string, never>;
