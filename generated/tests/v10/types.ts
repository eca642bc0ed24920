// Generated from spec/tests/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** One of nine values of your choice. */
    TestParameter: string | number | boolean;
    /** A mail. */
    Mail: {
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
    /** The acknowledgement of a call that has nothing else to return. Nothing in it is worth reading: `success` says it all. */
    Acknowledgement:
      | boolean
      | {
          [key: string]: unknown;
        };
    CasesTestParametersArguments: {
      /** One of nine values of your choice. */
      param1?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param2?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param3?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param4?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param5?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param6?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param7?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param8?: string | number | boolean | undefined;
      /** One of nine values of your choice. */
      param9?: string | number | boolean | undefined;
    };
    /** The values that have arrived. */
    CasesTestParametersData: {
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
    CoreReAssignTokenArguments: {
      /**
       * Format: password
       * The token to reassign, which may be another one than the caller uses.
       */
      accessToken: string;
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
export type TestParameter = components['schemas']['TestParameter'];
export type Mail = components['schemas']['Mail'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type CasesTestParametersArguments = components['schemas']['CasesTestParametersArguments'];
export type CasesTestParametersData = components['schemas']['CasesTestParametersData'];
export type CoreReAssignTokenArguments = components['schemas']['CoreReAssignTokenArguments'];
export type $defs = Record<string, never>;
