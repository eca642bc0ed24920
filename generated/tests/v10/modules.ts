// Generated from spec/tests/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, NoArguments, Result, WithResponse } from '../../../src/types.ts';
import type {
  AuthorisationOutcome,
  CasesTestParametersArguments,
  CasesTestParametersData,
  CoreReAssignTokenArguments,
  CoreReAssignTokenData,
  Mail,
} from './types.ts';

/** What `V10.tests.cases.testParameters` answers. */
export type CasesTestParametersResult = Result<CasesTestParametersData>;

export interface CasesTestParametersCall {
  /**
   * Takes up to nine values, each in a parameter of its own, and presumably answers what has arrived, so that
   * you can see whether order, types and characters survive the way. As far as we know it stores nothing, so
   * it may be repeated at will.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param param1 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param2 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param3 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param4 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param5 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param6 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param7 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param8 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param param9 - One of nine values of your choice. Which types the server expects in which place is not
   *   known. Left out, it is not sent.
   * @param options - Settings for this call alone.
   * @returns What the test found.
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
  /** The same call with named arguments. */
  with(named: CasesTestParametersArguments, options?: CallOptions): Promise<CasesTestParametersResult>;
  /** The same call; answers the HTTP response as well. */
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
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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

/** What `V10.tests.cases.testAuthorisation` answers. */
export type CasesTestAuthorisationResult = Result<AuthorisationOutcome>;

export interface CasesTestAuthorisationCall {
  /**
   * Succeeds if the access token that is sent is valid, and fails otherwise. Use it, for example, when an app
   * starts, to find out whether the user has to sign in again. What else it answers is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns That the token works, or why it does not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.cases.testAuthorisation();
   * ```
   */
  (options?: CallOptions): Promise<CasesTestAuthorisationResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<CasesTestAuthorisationResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<CasesTestAuthorisationResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.tests.casesExtended.testAuthorisation` answers. */
export type CasesExtendedTestAuthorisationResult = Result<AuthorisationOutcome>;

export interface CasesExtendedTestAuthorisationCall {
  /**
   * The same test as `cases.testAuthorisation`, in another module; presumably it shows that the server checks
   * tokens for every module. How the two differ is not known: for your own checks use the one in `cases`.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns That the token works, or why it does not.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.casesExtended.testAuthorisation();
   * ```
   */
  (options?: CallOptions): Promise<CasesExtendedTestAuthorisationResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<CasesExtendedTestAuthorisationResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<CasesExtendedTestAuthorisationResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(options?: CallOptions): Promise<Response>;
}

/** What `V10.tests.core.reAssignToken` answers. */
export type CoreReAssignTokenResult = Result<CoreReAssignTokenData>;

export interface CoreReAssignTokenCall {
  /**
   * For tests of the server: re-assigns the token that is passed. To whom, and what becomes of the old
   * assignment, is not known, so do not try it with the token of a real user. The parameter has the name under
   * which the caller's own token otherwise travels in the body: the client sends what you pass and does not
   * put its own in its place. Which of the two the server takes for the caller's is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param accessToken - The token to re-assign. Not necessarily the caller's own.
   * @param options - Settings for this call alone.
   * @returns What became of the token, or why it stays as it is.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.core.reAssignToken('example-access-token');
   * ```
   */
  (accessToken: string, options?: CallOptions): Promise<CoreReAssignTokenResult>;
  /** The same call with named arguments. */
  with(named: CoreReAssignTokenArguments, options?: CallOptions): Promise<CoreReAssignTokenResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(accessToken: string, options?: CallOptions): Promise<WithResponse<CoreReAssignTokenResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(accessToken: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.tests.mail.getList` answers. */
export type MailGetListResult = Result<Mail[]>;

export interface MailGetListCall {
  /**
   * Answers mails, presumably those that the server has sent or caught in its tests, so that a test can look
   * for the one it waits for. Whose mails they are and what is told of each is not known.
   *
   * - Call: observed in another client of the same server. Answer: inferred, a best guess.
   * - Repeating: safe to repeat; changes nothing (`read`).
   * - Authorisation: an access token is needed.
   *
   * @param options - Settings for this call alone.
   * @returns The mails.
   * @example
   * ```ts
   * const result = await behindAPI.V10.tests.mail.getList();
   * ```
   */
  (options?: CallOptions): Promise<MailGetListResult>;
  /** The same call with named arguments. */
  with(named: NoArguments, options?: CallOptions): Promise<MailGetListResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(options?: CallOptions): Promise<WithResponse<MailGetListResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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

/** What tests the handling of access tokens. */
export interface CoreModule {
  /** Re-assign an access token. */
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
  /** What tests the handling of access tokens. */
  readonly core: CoreModule;
  /** The mails of the tests. */
  readonly mail: MailModule;
}
