// Generated from spec/monitor/v10.yaml by `npm run generate`. Do not edit.

export interface components {
  schemas: {
    /** The month, such as `2025-03`. */
    Month: string | number;
    /** The name under which values are recorded: what is measured, and where. Dots make a hierarchy of it. */
    RecordAlias: string;
    /** The value of an alias or an account for a month. */
    MonthlyValue: {
      /** The name of what the value is for. */
      alias?: string | undefined;
      month?: components['schemas']['Month'] | undefined;
      /** The value, in the unit in which it was set. */
      value?: number | undefined;
    } & {
      [key: string]: unknown;
    };
    /** A recorded value. */
    MonitorRecord: {
      /** The name under which it is recorded. */
      alias?: string | undefined;
      /** The value, in the unit in which it was recorded. */
      value?: number | undefined;
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
    FinancesGetArguments: {
      /** The month, such as `2025-03`. */
      month: string | number;
    };
    FinancesSetArguments: {
      /** The name of what the value is for, such as a source of income or a kind of expense. */
      alias: string;
      /** The month, such as `2025-03`. */
      month: string | number;
      /** The value, in a unit of your choice. Expenses are negative in the examples. */
      value: number;
    };
    FinancesAccountGetArguments: {
      /** The month, such as `2025-03`. */
      month: string | number;
    };
    FinancesAccountSetArguments: {
      /** The name of the account. */
      alias: string;
      /** The month, such as `2025-03`. */
      month: string | number;
      /** What the account holds, in a unit of your choice. Keep to one day of the month. */
      value: number;
    };
    RecordAddArguments: {
      /** The name under which values are recorded: what is measured, and where. Dots make a hierarchy of it. */
      alias: string;
      /** The value to note. Its unit is yours to choose; keep to one for each alias. */
      value: number;
    };
    RecordsGetArguments: {
      /** The name under which values are recorded: what is measured, and where. Dots make a hierarchy of it. */
      alias: string;
      /** The time to look at, such as `day`. */
      interval?: string | number | undefined;
    };
    RecordsFinancialArguments: {
      /** The month, such as `2025-03`. */
      month: string | number;
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
export type Month = components['schemas']['Month'];
export type RecordAlias = components['schemas']['RecordAlias'];
export type MonthlyValue = components['schemas']['MonthlyValue'];
export type MonitorRecord = components['schemas']['MonitorRecord'];
export type FailureMessage = components['schemas']['FailureMessage'];
export type FailureCode = components['schemas']['FailureCode'];
export type Failure = components['schemas']['Failure'];
export type FinancesGetArguments = components['schemas']['FinancesGetArguments'];
export type FinancesSetArguments = components['schemas']['FinancesSetArguments'];
export type FinancesAccountGetArguments = components['schemas']['FinancesAccountGetArguments'];
export type FinancesAccountSetArguments = components['schemas']['FinancesAccountSetArguments'];
export type RecordAddArguments = components['schemas']['RecordAddArguments'];
export type RecordsGetArguments = components['schemas']['RecordsGetArguments'];
export type RecordsFinancialArguments = components['schemas']['RecordsFinancialArguments'];
export type $defs = Record<string, never>;
