// Generated from spec/global/v10.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/global/10/sockets/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message to a user's open apps
     * Sends a message to the apps of a user that are connected to the server at the moment, for example to show a
     *     notification. It counts as a charge because the message reaches a person, and a second call sends it twice.
     */
    post: operations['V10.global.sockets.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/global/10/storage/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a value by its key
     * Returns the value that `set` has stored under a key.
     */
    post: operations['V10.global.storage.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/global/10/storage/getBulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read several values by their keys
     * Returns the values under several keys with one call, for example when an app starts.
     */
    post: operations['V10.global.storage.getBulk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/global/10/storage/set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Store a value under a key
     * Stores a value under a key of your choice, in place of the one that is there. No call deletes a value.
     *
     *     Other users share the keys: begin each with the name of your app, and store nothing confidential.
     */
    post: operations['V10.global.storage.set'];
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
    /** The key of a value, a name of your choice such as `crm-screen-settings`. */
    Key: string;
    /** A value, as it is stored: any JSON value, also an object or a list. */
    Value:
      | {
          [key: string]: unknown;
        }
      | unknown[]
      | string
      | number
      | boolean
      | null;
    /** The user, by the identifier that the server knows them by. */
    UserId: string;
    /** The acknowledgement of a call that has nothing else to return. Nothing in it is worth reading: `success` says it all. */
    Acknowledgement:
      | boolean
      | {
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
    SocketsSendArguments: {
      /** The user to send to, who may be another one than the one who is signed in. */
      userId: string;
      /** What kind of message it is, so that the receiving app knows what to do with it. The sender and the receiving app agree on the names. */
      type: string;
      /** The message itself, a text or an object of your own. */
      message:
        | string
        | {
            [key: string]: unknown;
          };
    };
    StorageGetArguments: {
      /** The key of a value, a name of your choice such as `crm-screen-settings`. */
      key: string;
    };
    StorageGetBulkArguments: {
      /** The keys to read, each as it was given to `set`. */
      keys: components['schemas']['Key'][];
    };
    /** The values. */
    StorageGetBulkData:
      | {
          [key: string]: components['schemas']['Value'];
        }
      | components['schemas']['Value'][];
    StorageSetArguments: {
      /** The key of a value, a name of your choice such as `crm-screen-settings`. */
      key: string;
      /** A value, as it is stored: any JSON value, also an object or a list. */
      value:
        | {
            [key: string]: unknown;
          }
        | unknown[]
        | string
        | number
        | boolean
        | null;
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
export type Key = components['schemas']['Key'];
export type Value = components['schemas']['Value'];
export type UserId = components['schemas']['UserId'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type SocketsSendArguments = components['schemas']['SocketsSendArguments'];
export type StorageGetArguments = components['schemas']['StorageGetArguments'];
export type StorageGetBulkArguments = components['schemas']['StorageGetBulkArguments'];
export type StorageGetBulkData = components['schemas']['StorageGetBulkData'];
export type StorageSetArguments = components['schemas']['StorageSetArguments'];
export type $defs = Record<string, never>;
export interface operations {
  'V10.global.sockets.send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The user to send to, who may be another one than the one who is signed in. */
          user_id: components['schemas']['UserId'];
          /** What kind of message it is, so that the receiving app knows what to do with it. The sender and the receiving app agree on the names. */
          type: string;
          /** The message itself, a text or an object of your own. */
          message:
            | string
            | {
                [key: string]: unknown;
              };
        };
      };
    };
    responses: {
      /** Acknowledgement. */
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
  'V10.global.storage.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          key: components['schemas']['Key'];
        };
      };
    };
    responses: {
      /** The value. */
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
                data: components['schemas']['Value'];
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
  'V10.global.storage.getBulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The keys to read, each as it was given to `set`. */
          keys: components['schemas']['Key'][];
        };
      };
    };
    responses: {
      /** The values. */
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
                /** The values. */
                data:
                  | {
                      [key: string]: components['schemas']['Value'];
                    }
                  | components['schemas']['Value'][];
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
  'V10.global.storage.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          key: components['schemas']['Key'];
          value: components['schemas']['Value'];
        };
      };
    };
    responses: {
      /** Acknowledgement. */
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
}
