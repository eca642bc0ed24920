// Generated from spec/monitor/v10.yaml by `npm run generate`. Do not edit.

import type { components } from './types.ts';

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
