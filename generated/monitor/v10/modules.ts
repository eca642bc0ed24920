// Generated from spec/monitor/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  FinancesAccountGetArguments,
  FinancesAccountSetArguments,
  FinancesGetArguments,
  FinancesSetArguments,
  MonitorRecord,
  MonthlyValue,
  RecordAddArguments,
  RecordsFinancialArguments,
  RecordsGetArguments,
} from './types.ts';

/** The result of `V10.monitor.finances.get`. */
export type FinancesGetResult = Result<MonthlyValue[]>;

export interface FinancesGetCall {
  /**
   * Returns the values of all aliases that `set` has stored for a month. The balances of accounts come from
   * `accountGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   * @returns The values of the month.
   * @example
   * ```ts
   * const result = await behindAPI.V10.monitor.finances.get('2025-03');
   * ```
   */
  (month: FinancesGetArguments['month'], options?: CallOptions): Promise<FinancesGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the values of all aliases that `set` has stored for a month. The balances of accounts come from
   * `accountGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The values of the month.
   */
  with(named: FinancesGetArguments, options?: CallOptions): Promise<FinancesGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the values of all aliases that `set` has stored for a month. The balances of accounts come from
   * `accountGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   * @returns The values of the month.
   */
  withResponse(
    month: FinancesGetArguments['month'],
    options?: CallOptions,
  ): Promise<WithResponse<FinancesGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the values of all aliases that `set` has stored for a month. The balances of accounts come from
   * `accountGet`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   */
  raw(month: FinancesGetArguments['month'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.monitor.finances.set`. */
export type FinancesSetResult = Result<MonthlyValue>;

export interface FinancesSetCall {
  /**
   * Stores the value of an alias for a month, in place of the one that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/monitor/10/finances/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param alias - The name of what the value is for, such as a source of income or a kind of expense.
   * @param month - The month, such as `2025-03`.
   * @param value - The value, in a unit of your choice. Expenses are negative in the examples.
   * @param options - Settings for this call alone.
   * @returns The stored value.
   * @example
   * ```ts
   * const result = await behindAPI.V10.monitor.finances.set('sales', '2025-03', 1250000);
   * ```
   */
  (
    alias: string,
    month: FinancesSetArguments['month'],
    value: number,
    options?: CallOptions,
  ): Promise<FinancesSetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores the value of an alias for a month, in place of the one that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/monitor/10/finances/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The stored value.
   */
  with(named: FinancesSetArguments, options?: CallOptions): Promise<FinancesSetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores the value of an alias for a month, in place of the one that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/monitor/10/finances/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param alias - The name of what the value is for, such as a source of income or a kind of expense.
   * @param month - The month, such as `2025-03`.
   * @param value - The value, in a unit of your choice. Expenses are negative in the examples.
   * @param options - Settings for this call alone.
   * @returns The stored value.
   */
  withResponse(
    alias: string,
    month: FinancesSetArguments['month'],
    value: number,
    options?: CallOptions,
  ): Promise<WithResponse<FinancesSetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores the value of an alias for a month, in place of the one that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   * - The other client sends this call to another path, `/api/monitor/10/finances/sets`. With the option
   *   `paths`, this client does, too.
   *
   * @param alias - The name of what the value is for, such as a source of income or a kind of expense.
   * @param month - The month, such as `2025-03`.
   * @param value - The value, in a unit of your choice. Expenses are negative in the examples.
   * @param options - Settings for this call alone.
   */
  raw(
    alias: string,
    month: FinancesSetArguments['month'],
    value: number,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.monitor.finances.accountGet`. */
export type FinancesAccountGetResult = Result<MonthlyValue[]>;

export interface FinancesAccountGetCall {
  /**
   * Returns the values of all accounts that `accountSet` has stored for a month. Income and expenses come from
   * `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   * @returns The balances of the month.
   * @example
   * ```ts
   * const result = await behindAPI.V10.monitor.finances.accountGet('2025-03');
   * ```
   */
  (month: FinancesAccountGetArguments['month'], options?: CallOptions): Promise<FinancesAccountGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the values of all accounts that `accountSet` has stored for a month. Income and expenses come from
   * `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The balances of the month.
   */
  with(named: FinancesAccountGetArguments, options?: CallOptions): Promise<FinancesAccountGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the values of all accounts that `accountSet` has stored for a month. Income and expenses come from
   * `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   * @returns The balances of the month.
   */
  withResponse(
    month: FinancesAccountGetArguments['month'],
    options?: CallOptions,
  ): Promise<WithResponse<FinancesAccountGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the values of all accounts that `accountSet` has stored for a month. Income and expenses come from
   * `get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   */
  raw(month: FinancesAccountGetArguments['month'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.monitor.finances.accountSet`. */
export type FinancesAccountSetResult = Result<MonthlyValue>;

export interface FinancesAccountSetCall {
  /**
   * Stores what an account holds in a month, in place of the value that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param alias - The name of the account.
   * @param month - The month, such as `2025-03`.
   * @param value - What the account holds, in a unit of your choice. Keep to one day of the month.
   * @param options - Settings for this call alone.
   * @returns The stored balance.
   * @example
   * ```ts
   * const result = await behindAPI.V10.monitor.finances.accountSet('main-account', '2025-03', 3400000);
   * ```
   */
  (
    alias: string,
    month: FinancesAccountSetArguments['month'],
    value: number,
    options?: CallOptions,
  ): Promise<FinancesAccountSetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Stores what an account holds in a month, in place of the value that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The stored balance.
   */
  with(named: FinancesAccountSetArguments, options?: CallOptions): Promise<FinancesAccountSetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Stores what an account holds in a month, in place of the value that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param alias - The name of the account.
   * @param month - The month, such as `2025-03`.
   * @param value - What the account holds, in a unit of your choice. Keep to one day of the month.
   * @param options - Settings for this call alone.
   * @returns The stored balance.
   */
  withResponse(
    alias: string,
    month: FinancesAccountSetArguments['month'],
    value: number,
    options?: CallOptions,
  ): Promise<WithResponse<FinancesAccountSetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Stores what an account holds in a month, in place of the value that is there: setting it twice changes
   * nothing more.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param alias - The name of the account.
   * @param month - The month, such as `2025-03`.
   * @param value - What the account holds, in a unit of your choice. Keep to one day of the month.
   * @param options - Settings for this call alone.
   */
  raw(
    alias: string,
    month: FinancesAccountSetArguments['month'],
    value: number,
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.monitor.record.add`. */
export type RecordAddResult = Result<MonitorRecord>;

export interface RecordAddCall {
  /**
   * Adds a value to what is recorded under an alias, with the time at which the server gets it. It counts as a
   * write, but each call adds a value: a second call distorts sums and averages.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param alias - The name under which values are recorded: what is measured, and where. Dots make a
   *   hierarchy of it.
   * @param value - The value to note. Its unit is yours to choose; keep to one for each alias.
   * @param options - Settings for this call alone.
   * @returns The recorded value.
   * @example
   * ```ts
   * const result = await behindAPI.V10.monitor.record.add('iot.temperature.minutely', 21.5);
   * ```
   */
  (alias: string, value: number, options?: CallOptions): Promise<RecordAddResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Adds a value to what is recorded under an alias, with the time at which the server gets it. It counts as a
   * write, but each call adds a value: a second call distorts sums and averages.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The recorded value.
   */
  with(named: RecordAddArguments, options?: CallOptions): Promise<RecordAddResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Adds a value to what is recorded under an alias, with the time at which the server gets it. It counts as a
   * write, but each call adds a value: a second call distorts sums and averages.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param alias - The name under which values are recorded: what is measured, and where. Dots make a
   *   hierarchy of it.
   * @param value - The value to note. Its unit is yours to choose; keep to one for each alias.
   * @param options - Settings for this call alone.
   * @returns The recorded value.
   */
  withResponse(alias: string, value: number, options?: CallOptions): Promise<WithResponse<RecordAddResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Adds a value to what is recorded under an alias, with the time at which the server gets it. It counts as a
   * write, but each call adds a value: a second call distorts sums and averages.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param alias - The name under which values are recorded: what is measured, and where. Dots make a
   *   hierarchy of it.
   * @param value - The value to note. Its unit is yours to choose; keep to one for each alias.
   * @param options - Settings for this call alone.
   */
  raw(alias: string, value: number, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.monitor.records.get`. */
export type RecordsGetResult = Result<MonitorRecord[]>;

export interface RecordsGetCall {
  /**
   * Returns what `record.add` has recorded under an alias, for example to draw a chart.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param alias - The name under which values are recorded: what is measured, and where. Dots make a
   *   hierarchy of it.
   * @param interval - The time to look at, such as `day`.
   * @param options - Settings for this call alone.
   * @returns The recorded values.
   * @example
   * ```ts
   * const result = await behindAPI.V10.monitor.records.get('iot.temperature.minutely', 'day');
   * ```
   */
  (
    alias: string,
    interval?: RecordsGetArguments['interval'],
    options?: CallOptions,
  ): Promise<RecordsGetResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns what `record.add` has recorded under an alias, for example to draw a chart.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The recorded values.
   */
  with(named: RecordsGetArguments, options?: CallOptions): Promise<RecordsGetResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns what `record.add` has recorded under an alias, for example to draw a chart.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param alias - The name under which values are recorded: what is measured, and where. Dots make a
   *   hierarchy of it.
   * @param interval - The time to look at, such as `day`.
   * @param options - Settings for this call alone.
   * @returns The recorded values.
   */
  withResponse(
    alias: string,
    interval?: RecordsGetArguments['interval'],
    options?: CallOptions,
  ): Promise<WithResponse<RecordsGetResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns what `record.add` has recorded under an alias, for example to draw a chart.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param alias - The name under which values are recorded: what is measured, and where. Dots make a
   *   hierarchy of it.
   * @param interval - The time to look at, such as `day`.
   * @param options - Settings for this call alone.
   */
  raw(alias: string, interval?: RecordsGetArguments['interval'], options?: CallOptions): Promise<Response>;
}

/** The result of `V10.monitor.records.financial`. */
export type RecordsFinancialResult = Result<MonitorRecord[]>;

export interface RecordsFinancialCall {
  /**
   * Returns the financial values among the records of a month. What `finances.set` has stored for the month
   * comes from `finances.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   * @returns The financial records of the month.
   * @example
   * ```ts
   * const result = await behindAPI.V10.monitor.records.financial('2025-03');
   * ```
   */
  (month: RecordsFinancialArguments['month'], options?: CallOptions): Promise<RecordsFinancialResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the financial values among the records of a month. What `finances.set` has stored for the month
   * comes from `finances.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The financial records of the month.
   */
  with(named: RecordsFinancialArguments, options?: CallOptions): Promise<RecordsFinancialResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the financial values among the records of a month. What `finances.set` has stored for the month
   * comes from `finances.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   * @returns The financial records of the month.
   */
  withResponse(
    month: RecordsFinancialArguments['month'],
    options?: CallOptions,
  ): Promise<WithResponse<RecordsFinancialResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the financial values among the records of a month. What `finances.set` has stored for the month
   * comes from `finances.get`.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param month - The month, such as `2025-03`.
   * @param options - Settings for this call alone.
   */
  raw(month: RecordsFinancialArguments['month'], options?: CallOptions): Promise<Response>;
}

/** Financial values and account balances, one per alias and month. */
export interface FinancesModule {
  /** Get the financial values of a month. */
  readonly get: FinancesGetCall;
  /** Set a financial value for a month. */
  readonly set: FinancesSetCall;
  /** Get the account balances of a month. */
  readonly accountGet: FinancesAccountGetCall;
  /** Set the balance of an account for a month. */
  readonly accountSet: FinancesAccountSetCall;
}

/** One value, to be noted now. */
export interface RecordModule {
  /** Record a value. */
  readonly add: RecordAddCall;
}

/** The values that were noted. */
export interface RecordsModule {
  /** Get the recorded values of an alias. */
  readonly get: RecordsGetCall;
  /** Get the financial records of a month. */
  readonly financial: RecordsFinancialCall;
}

/** Measured values over time, and finances by month. */
export interface MonitorV10 {
  /** Financial values and account balances, one per alias and month. */
  readonly finances: FinancesModule;
  /** One value, to be noted now. */
  readonly record: RecordModule;
  /** The values that were noted. */
  readonly records: RecordsModule;
}
