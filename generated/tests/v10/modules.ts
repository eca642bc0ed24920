// Generated from spec/tests/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  Acknowledgement,
  CasesTestParametersArguments,
  CasesTestParametersData,
  CoreReAssignTokenArguments,
  Mail,
} from './types.ts';

/** The result of `V10.tests.cases.testParameters`. */
export type CasesTestParametersResult = Result<CasesTestParametersData>;

export interface CasesTestParametersCall {
  /**
   * Takes up to nine values, each in a parameter of its own, and returns what has arrived, so that you can see
   * whether order, types and characters survive the way. It counts as a read because it stores nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param param1 - One of nine values of your choice.
   * @param param2 - One of nine values of your choice.
   * @param param3 - One of nine values of your choice.
   * @param param4 - One of nine values of your choice.
   * @param param5 - One of nine values of your choice.
   * @param param6 - One of nine values of your choice.
   * @param param7 - One of nine values of your choice.
   * @param param8 - One of nine values of your choice.
   * @param param9 - One of nine values of your choice.
   * @param options - Settings for this call alone.
   * @returns The values that have arrived.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.cases.testParameters(
   *   'one',
   *   2,
   *   true,
   *   'four',
   *   5.5,
   *   false,
   *   '',
   *   'Привет',
   *   'nine',
   * );
   * ```
   */
  (
    param1?: CasesTestParametersArguments['param1'],
    param2?: CasesTestParametersArguments['param2'],
    param3?: CasesTestParametersArguments['param3'],
    param4?: CasesTestParametersArguments['param4'],
    param5?: CasesTestParametersArguments['param5'],
    param6?: CasesTestParametersArguments['param6'],
    param7?: CasesTestParametersArguments['param7'],
    param8?: CasesTestParametersArguments['param8'],
    param9?: CasesTestParametersArguments['param9'],
    options?: CallOptions,
  ): Promise<CasesTestParametersResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Takes up to nine values, each in a parameter of its own, and returns what has arrived, so that you can see
   * whether order, types and characters survive the way. It counts as a read because it stores nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The values that have arrived.
   */
  with(named: CasesTestParametersArguments, options?: CallOptions): Promise<CasesTestParametersResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Takes up to nine values, each in a parameter of its own, and returns what has arrived, so that you can see
   * whether order, types and characters survive the way. It counts as a read because it stores nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param param1 - One of nine values of your choice.
   * @param param2 - One of nine values of your choice.
   * @param param3 - One of nine values of your choice.
   * @param param4 - One of nine values of your choice.
   * @param param5 - One of nine values of your choice.
   * @param param6 - One of nine values of your choice.
   * @param param7 - One of nine values of your choice.
   * @param param8 - One of nine values of your choice.
   * @param param9 - One of nine values of your choice.
   * @param options - Settings for this call alone.
   * @returns The values that have arrived.
   */
  withResponse(
    param1?: CasesTestParametersArguments['param1'],
    param2?: CasesTestParametersArguments['param2'],
    param3?: CasesTestParametersArguments['param3'],
    param4?: CasesTestParametersArguments['param4'],
    param5?: CasesTestParametersArguments['param5'],
    param6?: CasesTestParametersArguments['param6'],
    param7?: CasesTestParametersArguments['param7'],
    param8?: CasesTestParametersArguments['param8'],
    param9?: CasesTestParametersArguments['param9'],
    options?: CallOptions,
  ): Promise<WithResponse<CasesTestParametersResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Takes up to nine values, each in a parameter of its own, and returns what has arrived, so that you can see
   * whether order, types and characters survive the way. It counts as a read because it stores nothing.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param param1 - One of nine values of your choice.
   * @param param2 - One of nine values of your choice.
   * @param param3 - One of nine values of your choice.
   * @param param4 - One of nine values of your choice.
   * @param param5 - One of nine values of your choice.
   * @param param6 - One of nine values of your choice.
   * @param param7 - One of nine values of your choice.
   * @param param8 - One of nine values of your choice.
   * @param param9 - One of nine values of your choice.
   * @param options - Settings for this call alone.
   */
  raw(
    param1?: CasesTestParametersArguments['param1'],
    param2?: CasesTestParametersArguments['param2'],
    param3?: CasesTestParametersArguments['param3'],
    param4?: CasesTestParametersArguments['param4'],
    param5?: CasesTestParametersArguments['param5'],
    param6?: CasesTestParametersArguments['param6'],
    param7?: CasesTestParametersArguments['param7'],
    param8?: CasesTestParametersArguments['param8'],
    param9?: CasesTestParametersArguments['param9'],
    options?: CallOptions,
  ): Promise<Response>;
}

/** The result of `V10.tests.cases.testAuthorisation`. */
export type CasesTestAuthorisationResult = Result<Acknowledgement>;

export interface CasesTestAuthorisationCall {
  /**
   * Succeeds if the access token that is sent is valid, and fails otherwise. Use it, for example, when an app
   * starts, to find out whether the user has to sign in again.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.cases.testAuthorisation();
   * ```
   */
  (options?: CallOptions): Promise<CasesTestAuthorisationResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Succeeds if the access token that is sent is valid, and fails otherwise. Use it, for example, when an app
   * starts, to find out whether the user has to sign in again.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: NoArguments, options?: CallOptions): Promise<CasesTestAuthorisationResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Succeeds if the access token that is sent is valid, and fails otherwise. Use it, for example, when an app
   * starts, to find out whether the user has to sign in again.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<CasesTestAuthorisationResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Succeeds if the access token that is sent is valid, and fails otherwise. Use it, for example, when an app
   * starts, to find out whether the user has to sign in again.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.tests.casesExtended.testAuthorisation`. */
export type CasesExtendedTestAuthorisationResult = Result<Acknowledgement>;

export interface CasesExtendedTestAuthorisationCall {
  /**
   * The same test as `cases.testAuthorisation`, in another module. For your own checks use the one in `cases`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.casesExtended.testAuthorisation();
   * ```
   */
  (options?: CallOptions): Promise<CasesExtendedTestAuthorisationResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * The same test as `cases.testAuthorisation`, in another module. For your own checks use the one in `cases`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: NoArguments, options?: CallOptions): Promise<CasesExtendedTestAuthorisationResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * The same test as `cases.testAuthorisation`, in another module. For your own checks use the one in `cases`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<CasesExtendedTestAuthorisationResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * The same test as `cases.testAuthorisation`, in another module. For your own checks use the one in `cases`.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** The result of `V10.tests.core.reAssignToken`. */
export type CoreReAssignTokenResult = Result<Acknowledgement>;

export interface CoreReAssignTokenCall {
  /**
   * For tests of the server: reassigns the token that is passed. Do not try it with the token of a real user.
   *
   * The parameter has the name under which a caller's own token may travel in the body; send your own in the
   * header.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param accessToken - The token to reassign, which may be another one than the caller uses.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.core.reAssignToken('example-access-token');
   * ```
   */
  (accessToken: string, options?: CallOptions): Promise<CoreReAssignTokenResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * For tests of the server: reassigns the token that is passed. Do not try it with the token of a real user.
   *
   * The parameter has the name under which a caller's own token may travel in the body; send your own in the
   * header.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  with(named: CoreReAssignTokenArguments, options?: CallOptions): Promise<CoreReAssignTokenResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * For tests of the server: reassigns the token that is passed. Do not try it with the token of a real user.
   *
   * The parameter has the name under which a caller's own token may travel in the body; send your own in the
   * header.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param accessToken - The token to reassign, which may be another one than the caller uses.
   * @param options - Settings for this call alone.
   * @returns The acknowledgement.
   */
  withResponse(accessToken: string, options?: CallOptions): Promise<WithResponse<CoreReAssignTokenResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * For tests of the server: reassigns the token that is passed. Do not try it with the token of a real user.
   *
   * The parameter has the name under which a caller's own token may travel in the body; send your own in the
   * header.
   *
   * - Another client of the server makes this call with this parameter. Its type and the answer are inferred.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param accessToken - The token to reassign, which may be another one than the caller uses.
   * @param options - Settings for this call alone.
   */
  raw(accessToken: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.tests.mail.getList`. */
export type MailGetListResult = Result<Mail[]>;

export interface MailGetListCall {
  /**
   * Returns the mails that the server has sent or caught in its tests, so that a test can look for the one it
   * waits for.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The mails.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.mail.getList();
   * ```
   */
  (options?: CallOptions): Promise<MailGetListResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns the mails that the server has sent or caught in its tests, so that a test can look for the one it
   * waits for.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - An empty object: the call has no parameters.
   * @param options - Settings for this call alone.
   * @returns The mails.
   */
  with(named: NoArguments, options?: CallOptions): Promise<MailGetListResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns the mails that the server has sent or caught in its tests, so that a test can look for the one it
   * waits for.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   * @returns The mails.
   */
  withResponse(options?: CallOptions): Promise<WithResponse<MailGetListResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns the mails that the server has sent or caught in its tests, so that a test can look for the one it
   * waits for.
   *
   * - Another client of the server makes this call. The answer is inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param options - Settings for this call alone.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** Whether parameters and the access token arrive. */
export interface CasesModule {
  /** Test whether parameters arrive. */
  readonly testParameters: CasesTestParametersCall;
  /** Test whether the access token works. */
  readonly testAuthorisation: CasesTestAuthorisationCall;
}

/** A second module with the same test of the access token. */
export interface CasesExtendedModule {
  /** Test the access token in a second module. */
  readonly testAuthorisation: CasesExtendedTestAuthorisationCall;
}

/** How the server handles access tokens. */
export interface CoreModule {
  /** Reassign an access token. */
  readonly reAssignToken: CoreReAssignTokenCall;
}

/** The mails of the tests. */
export interface MailModule {
  /** List the mails of the tests. */
  readonly getList: MailGetListCall;
}

/** Calls that try out a connection, its parameters and its token. */
export interface TestsV10 {
  /** Whether parameters and the access token arrive. */
  readonly cases: CasesModule;
  /** A second module with the same test of the access token. */
  readonly casesExtended: CasesExtendedModule;
  /** How the server handles access tokens. */
  readonly core: CoreModule;
  /** The mails of the tests. */
  readonly mail: MailModule;
}
