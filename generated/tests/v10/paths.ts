// Generated from spec/tests/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

export interface paths {
  '/api/tests/10/cases/testParameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test whether parameters arrive
     * Takes up to nine values, each in a parameter of its own, and returns what has arrived, so that you can see
     *     whether order, types and characters survive the way. It counts as a read because it stores nothing.
     */
    post: operations['V10.tests.cases.testParameters'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tests/10/cases/testAuthorisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test whether the access token works
     * Succeeds if the access token that is sent is valid, and fails otherwise. Use it, for example, when an app
     *     starts, to find out whether the user has to sign in again.
     */
    post: operations['V10.tests.cases.testAuthorisation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tests/10/casesExtended/testAuthorisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test the access token in a second module
     * The same test as `cases.testAuthorisation`, in another module. For your own checks use the one in `cases`.
     */
    post: operations['V10.tests.casesExtended.testAuthorisation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tests/10/core/reAssignToken': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reassign an access token
     * For tests of the server: reassigns the token that is passed. Do not try it with the token of a real user.
     *
     *     The parameter has the name under which a caller's own token may travel in the body; send your own in the header.
     */
    post: operations['V10.tests.core.reAssignToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tests/10/mail/getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the mails of the tests
     * Returns the mails that the server has sent or caught in its tests, so that a test can look for the one it waits
     *     for.
     */
    post: operations['V10.tests.mail.getList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface operations {
  'V10.tests.cases.testParameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?:
      | {
          content: {
            'application/json': {
              param_1?: components['schemas']['TestParameter'] | undefined;
              param_2?: components['schemas']['TestParameter'] | undefined;
              param_3?: components['schemas']['TestParameter'] | undefined;
              param_4?: components['schemas']['TestParameter'] | undefined;
              param_5?: components['schemas']['TestParameter'] | undefined;
              param_6?: components['schemas']['TestParameter'] | undefined;
              param_7?: components['schemas']['TestParameter'] | undefined;
              param_8?: components['schemas']['TestParameter'] | undefined;
              param_9?: components['schemas']['TestParameter'] | undefined;
            };
          };
        }
      | undefined;
    responses: {
      /** The values that have arrived. */
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
                /** The values that have arrived. */
                data: {
                  param_1?: components['schemas']['TestParameter'] | undefined;
                  param_2?: components['schemas']['TestParameter'] | undefined;
                  param_3?: components['schemas']['TestParameter'] | undefined;
                  param_4?: components['schemas']['TestParameter'] | undefined;
                  param_5?: components['schemas']['TestParameter'] | undefined;
                  param_6?: components['schemas']['TestParameter'] | undefined;
                  param_7?: components['schemas']['TestParameter'] | undefined;
                  param_8?: components['schemas']['TestParameter'] | undefined;
                  param_9?: components['schemas']['TestParameter'] | undefined;
                } & {
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
  'V10.tests.cases.testAuthorisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['Acknowledgement'];
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
  'V10.tests.casesExtended.testAuthorisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['Acknowledgement'];
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
  'V10.tests.core.reAssignToken': {
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
           * The token to reassign, which may be another one than the caller uses.
           */
          access_token: string;
        };
      };
    };
    responses: {
      /** The acknowledgement. */
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
                data: components['schemas']['Acknowledgement'];
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
  'V10.tests.mail.getList': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The mails. */
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
                /** The mails. */
                data: components['schemas']['Mail'][];
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
