// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/authorisation/10/code/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a code for a client
     * Creates a code with which the client can get tokens for the user whose access token is sent. Ask that user for
     *     consent first; then send them to the redirect address with the code. It counts as a write: a second code does no
     *     harm, because codes expire soon.
     */
    post: operations['V10.authorisation.code.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorisation/10/code/exchange': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange a code for tokens
     * Turns the code that the user brought into an access token and a refresh token. It needs no access token.
     *
     *     A code works once: where the answer is lost, start again with a new code. It counts as a write: servers take a
     *     code that is used twice for a stolen one.
     */
    post: operations['V10.authorisation.code.exchange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorisation/10/code/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a new access token
     * Returns a new access token in exchange for the refresh token; the user need not be there. It needs no access
     *     token.
     *
     *     The server may replace the refresh token on the way, and the old one then works no more: store the one in the
     *     answer if there is one. It counts as a write: two refreshes at the same time may lock the client out.
     */
    post: operations['V10.authorisation.code.refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
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
export interface operations {
  'V10.authorisation.code.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          client_id: components['schemas']['ClientId'];
          /**
           * Format: uri
           * Where the user goes with the code: an address that the client has registered.
           */
          redirect_uri: string;
        };
      };
    };
    responses: {
      /** The code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['AuthorisationCode'];
              }
            | components['schemas']['Failure'];
        };
      };
      401: components['responses']['Unauthorised'];
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V10.authorisation.code.exchange': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          client_id: components['schemas']['ClientId'];
          /**
           * Format: password
           * The code that `create` returned, as the user brought it to the redirect address.
           */
          code: string;
        };
      };
    };
    responses: {
      /** The tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Tokens'];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'V10.authorisation.code.refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: password
           * The refresh token from `exchange`, or from the last `refresh` that returned one.
           */
          refresh_token: string;
        };
      };
    };
    responses: {
      /** The new tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                /**
                 * Always true.
                 * @constant
                 */
                success: true;
                data: components['schemas']['Tokens'];
              }
            | components['schemas']['Failure'];
        };
      };
      403: components['responses']['Rejected'];
      422: components['responses']['Unfit'];
      429: components['responses']['TooManyRequests'];
    };
  };
}
