// Generated from spec/oauth/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/oauth/10/authorisation/has': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask whether a user has authorised a client
     * Returns whether the user has let this client act in their name, for example to skip the question for consent
     *     when it was answered before. It does not say for which rights or until when.
     *
     *     Take `true` alone for a yes.
     */
    post: operations['V10.oauth.authorisation.has'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.oauth.authorisation.has': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The user to ask about, who may be another one than the one who is signed in. */
          user_id: components['schemas']['UserId'];
          /** The client, by the identifier under which it is registered with the server. */
          client_id: string;
        };
      };
    };
    responses: {
      /** Whether the user has authorised the client. */
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
                /** Whether the user has authorised the client. */
                data:
                  | boolean
                  | {
                      [key: string]: unknown;
                    };
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
}
