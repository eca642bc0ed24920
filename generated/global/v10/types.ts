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
     * Sends a message to the apps of a user that are connected to the server at the moment, for example to have them
     *     show a notification. Who may send to whom, and whether a user who is not connected gets the message later, is
     *     not known. It counts as a charge because the message reaches a person, and a second call sends it twice.
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
     * Answers the value that `set` has stored under a key. Whether a key that was never set is a failure or an empty
     *     answer is not known, nor is whether the values are the signed-in user's own or everybody's.
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
     * Answers the values under several keys with one call, for example when an app starts. How the answer treats keys
     *     that were never set is not known; do not rely on the order of the keys.
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
     * Stores a value under a key of your choice; a value that is already there is presumably replaced. Whether the
     *     values are the signed-in user's own or everybody's is not known: begin the key with the name of your app, and
     *     store nothing confidential. No call deletes a value.
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
    /** The key of a value, a name of your choice such as `crm-screen-settings`. Its length and its letters may be limited. */
    Key: string;
    /** What went wrong, in English, for developers. Not meant to be shown to a user as it is. */
    FailureMessage: string;
    /** A number for what went wrong, where the server gives one. Known are 1001 and 1009 (the request was rejected) and 1039 (too many requests). */
    FailureCode: number;
    /**
     * Failure
     * The call was answered, and the answer is no.
     */
    Failure: {
      /**
       * Always false.
       * @constant
       */
      success: false;
      message?: components['schemas']['FailureMessage'];
      code?: components['schemas']['FailureCode'];
      /** What the server adds to the failure, if anything. Not documented in general. */
      data?: unknown;
    };
    SocketsSendArguments: {
      /** The user to send to. Not necessarily the one who is signed in. */
      userId: string;
      /** What kind of message it is, so that the receiving app knows what to do with it. The names are presumably agreed between the sender and the receiving app. */
      type: string;
      /** The message itself, a text or an object of your own. It presumably reaches the app as it is. */
      message:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** That the message was taken, which does not prove that an app has received it. Its members are not known. */
    SocketsSendData: {
      [key: string]: unknown;
    };
    StorageGetArguments: {
      /** The key of a value, a name of your choice such as `crm-screen-settings`. Its length and its letters may be limited. */
      key: string;
    };
    /** The value, as it was stored. Whether the server answers it bare or in an object beside its key is not known. */
    StorageGetData: unknown;
    StorageGetBulkArguments: {
      /** The keys to read, each as it was given to set. How many may be read at once is not known. */
      keys: components['schemas']['Key'][];
    };
    /** The values. Whether the server answers an object with the keys as its members or a list is not known. */
    StorageGetBulkData: unknown;
    StorageSetArguments: {
      /** The key of a value, a name of your choice such as `crm-screen-settings`. Its length and its letters may be limited. */
      key: string;
      /** The value to store: presumably any JSON value, also an object or a list. How large it may be, and whether null deletes the old value, is not known. */
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
    /** That the value is stored, or the value itself. The form of this answer is not known. */
    StorageSetData: unknown;
  };
  responses: {
    /** The access token is missing or has expired. (The HTTP status is inferred.) */
    Unauthorised: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The server refuses to serve this request; the codes 1001 and 1009 say so. (The HTTP status is inferred.) */
    Rejected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** The body of the request does not fit this operation. (The HTTP status is inferred.) */
    Unfit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** Too many requests in a short time; the code 1039 says so. (The HTTP status and the header are inferred.) */
    TooManyRequests: {
      headers: {
        /**
         * How many seconds to wait before the next request.
         * @example 1
         */
        'Retry-After'?: number;
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
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type SocketsSendArguments = components['schemas']['SocketsSendArguments'];
export type SocketsSendData = components['schemas']['SocketsSendData'];
export type StorageGetArguments = components['schemas']['StorageGetArguments'];
export type StorageGetData = components['schemas']['StorageGetData'];
export type StorageGetBulkArguments = components['schemas']['StorageGetBulkArguments'];
export type StorageGetBulkData = components['schemas']['StorageGetBulkData'];
export type StorageSetArguments = components['schemas']['StorageSetArguments'];
export type StorageSetData = components['schemas']['StorageSetData'];
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
          /** The user to send to. Not necessarily the one who is signed in. */
          user_id: string;
          /** What kind of message it is, so that the receiving app knows what to do with it. The names are presumably agreed between the sender and the receiving app. */
          type: string;
          /** The message itself, a text or an object of your own. It presumably reaches the app as it is. */
          message:
            | string
            | {
                [key: string]: unknown;
              };
        };
      };
    };
    responses: {
      /** That the message was taken, or why it was not. */
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
                /** That the message was taken, which does not prove that an app has received it. Its members are not known. */
                data: {
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
      /** The value, or why there is none. */
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
                /** The value, as it was stored. Whether the server answers it bare or in an object beside its key is not known. */
                data: unknown;
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
          /** The keys to read, each as it was given to set. How many may be read at once is not known. */
          keys: components['schemas']['Key'][];
        };
      };
    };
    responses: {
      /** The values, or why there are none. */
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
                /** The values. Whether the server answers an object with the keys as its members or a list is not known. */
                data: unknown;
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
          /** The value to store: presumably any JSON value, also an object or a list. How large it may be, and whether null deletes the old value, is not known. */
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
    };
    responses: {
      /** That the value is stored, or why it is not. */
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
                /** That the value is stored, or the value itself. The form of this answer is not known. */
                data: unknown;
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
