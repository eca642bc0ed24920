// Generated from spec/global/v10.yaml by `npm run generate`. Do not edit.

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
