// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
