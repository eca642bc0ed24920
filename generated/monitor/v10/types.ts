// Generated from spec/monitor/v10.yaml by `npm run generate`. Do not edit.

export interface paths {
  '/api/monitor/10/finances/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the financial values of a month
     * Returns the values of all aliases that `set` has stored for a month. The balances of accounts come from
     *     `accountGet`.
     */
    post: operations['V10.monitor.finances.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/10/finances/set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set a financial value for a month
     * Stores the value of an alias for a month, in place of the one that is there: setting it twice changes nothing
     *     more.
     */
    post: operations['V10.monitor.finances.set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/10/finances/accountGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the account balances of a month
     * Returns the values of all accounts that `accountSet` has stored for a month. Income and expenses come from
     *     `get`.
     */
    post: operations['V10.monitor.finances.accountGet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/10/finances/accountSet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the balance of an account for a month
     * Stores what an account holds in a month, in place of the value that is there: setting it twice changes nothing
     *     more.
     */
    post: operations['V10.monitor.finances.accountSet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/10/record/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record a value
     * Adds a value to what is recorded under an alias, with the time at which the server gets it. It counts as a
     *     write, but each call adds a value: a second call distorts sums and averages.
     */
    post: operations['V10.monitor.record.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/10/records/get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the recorded values of an alias
     * Returns what `record.add` has recorded under an alias, for example to draw a chart.
     */
    post: operations['V10.monitor.records.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/monitor/10/records/financial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the financial records of a month
     * Returns the financial values among the records of a month. What `finances.set` has stored for the month comes
     *     from `finances.get`.
     */
    post: operations['V10.monitor.records.financial'];
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
export interface operations {
  'V10.monitor.finances.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          month: components['schemas']['Month'];
        };
      };
    };
    responses: {
      /** The values of the month. */
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
                /** The values, one per alias. */
                data: components['schemas']['MonthlyValue'][];
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
  'V10.monitor.finances.set': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The name of what the value is for, such as a source of income or a kind of expense. */
          alias: string;
          month: components['schemas']['Month'];
          /** The value, in a unit of your choice. Expenses are negative in the examples. */
          value: number;
        };
      };
    };
    responses: {
      /** The stored value. */
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
                data: components['schemas']['MonthlyValue'];
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
  'V10.monitor.finances.accountGet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          month: components['schemas']['Month'];
        };
      };
    };
    responses: {
      /** The balances of the month. */
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
                /** The balances, one per account. */
                data: components['schemas']['MonthlyValue'][];
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
  'V10.monitor.finances.accountSet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The name of the account. */
          alias: string;
          month: components['schemas']['Month'];
          /** What the account holds, in a unit of your choice. Keep to one day of the month. */
          value: number;
        };
      };
    };
    responses: {
      /** The stored balance. */
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
                data: components['schemas']['MonthlyValue'];
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
  'V10.monitor.record.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          alias: components['schemas']['RecordAlias'];
          /** The value to note. Its unit is yours to choose; keep to one for each alias. */
          value: number;
        };
      };
    };
    responses: {
      /** The recorded value. */
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
                data: components['schemas']['MonitorRecord'];
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
  'V10.monitor.records.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          alias: components['schemas']['RecordAlias'];
          /** The time to look at, such as `day`. */
          interval?: string | number | undefined;
        };
      };
    };
    responses: {
      /** The recorded values. */
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
                data: components['schemas']['MonitorRecord'][];
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
  'V10.monitor.records.financial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          month: components['schemas']['Month'];
        };
      };
    };
    responses: {
      /** The financial records of the month. */
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
                /** The records. */
                data: components['schemas']['MonitorRecord'][];
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
