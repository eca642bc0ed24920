// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  AuthorisationCode,
  CodeCreateArguments,
  CodeExchangeArguments,
  CodeRefreshArguments,
  Tokens,
} from './types.ts';

/** The result of `V10.authorisation.code.create`. */
export type CodeCreateResult = Result<AuthorisationCode>;

export interface CodeCreateCall {
  /**
   * Creates a code with which the client can get tokens for the user whose access token is sent. Ask that user
   * for consent first; then send them to the redirect address with the code. It counts as a write: a second
   * code does no harm, because codes expire soon.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param redirectUri - Where the user goes with the code: an address that the client has registered.
   * @param options - Settings for this call alone.
   * @returns The code.
   * @example
   * ```ts
   * const result = await behindAPI.V10.authorisation.code.create(
   *   '5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e',
   *   'https://client.example.com/callback',
   * );
   * ```
   */
  (clientId: string, redirectUri: string, options?: CallOptions): Promise<CodeCreateResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Creates a code with which the client can get tokens for the user whose access token is sent. Ask that user
   * for consent first; then send them to the redirect address with the code. It counts as a write: a second
   * code does no harm, because codes expire soon.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The code.
   */
  with(named: CodeCreateArguments, options?: CallOptions): Promise<CodeCreateResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Creates a code with which the client can get tokens for the user whose access token is sent. Ask that user
   * for consent first; then send them to the redirect address with the code. It counts as a write: a second
   * code does no harm, because codes expire soon.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param redirectUri - Where the user goes with the code: an address that the client has registered.
   * @param options - Settings for this call alone.
   * @returns The code.
   */
  withResponse(
    clientId: string,
    redirectUri: string,
    options?: CallOptions,
  ): Promise<WithResponse<CodeCreateResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Creates a code with which the client can get tokens for the user whose access token is sent. Ask that user
   * for consent first; then send them to the redirect address with the code. It counts as a write: a second
   * code does no harm, because codes expire soon.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs an access token.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param redirectUri - Where the user goes with the code: an address that the client has registered.
   * @param options - Settings for this call alone.
   */
  raw(clientId: string, redirectUri: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.authorisation.code.exchange`. */
export type CodeExchangeResult = Result<Tokens>;

export interface CodeExchangeCall {
  /**
   * Turns the code that the user brought into an access token and a refresh token. It needs no access token.
   *
   * A code works once: where the answer is lost, start again with a new code. It counts as a write: servers
   * take a code that is used twice for a stolen one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param code - The code that `create` returned, as the user brought it to the redirect address.
   * @param options - Settings for this call alone.
   * @returns The tokens.
   * @example
   * ```ts
   * const result = await behindAPI.V10.authorisation.code.exchange(
   *   '5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e',
   *   'example-code',
   * );
   * ```
   */
  (clientId: string, code: string, options?: CallOptions): Promise<CodeExchangeResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Turns the code that the user brought into an access token and a refresh token. It needs no access token.
   *
   * A code works once: where the answer is lost, start again with a new code. It counts as a write: servers
   * take a code that is used twice for a stolen one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The tokens.
   */
  with(named: CodeExchangeArguments, options?: CallOptions): Promise<CodeExchangeResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Turns the code that the user brought into an access token and a refresh token. It needs no access token.
   *
   * A code works once: where the answer is lost, start again with a new code. It counts as a write: servers
   * take a code that is used twice for a stolen one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param code - The code that `create` returned, as the user brought it to the redirect address.
   * @param options - Settings for this call alone.
   * @returns The tokens.
   */
  withResponse(
    clientId: string,
    code: string,
    options?: CallOptions,
  ): Promise<WithResponse<CodeExchangeResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Turns the code that the user brought into an access token and a refresh token. It needs no access token.
   *
   * A code works once: where the answer is lost, start again with a new code. It counts as a write: servers
   * take a code that is used twice for a stolen one.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param code - The code that `create` returned, as the user brought it to the redirect address.
   * @param options - Settings for this call alone.
   */
  raw(clientId: string, code: string, options?: CallOptions): Promise<Response>;
}

/** The result of `V10.authorisation.code.refresh`. */
export type CodeRefreshResult = Result<Tokens>;

export interface CodeRefreshCall {
  /**
   * Returns a new access token in exchange for the refresh token; the user need not be there. It needs no
   * access token.
   *
   * The server may replace the refresh token on the way, and the old one then works no more: store the one in
   * the answer if there is one. It counts as a write: two refreshes at the same time may lock the client out.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param refreshToken - The refresh token from `exchange`, or from the last `refresh` that returned one.
   * @param options - Settings for this call alone.
   * @returns The new tokens.
   * @example
   * ```ts
   * const result = await behindAPI.V10.authorisation.code.refresh('example-refresh-token');
   * ```
   */
  (refreshToken: string, options?: CallOptions): Promise<CodeRefreshResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'write'>;
  /**
   * The same call with named arguments.
   *
   * Returns a new access token in exchange for the refresh token; the user need not be there. It needs no
   * access token.
   *
   * The server may replace the refresh token on the way, and the old one then works no more: store the one in
   * the answer if there is one. It counts as a write: two refreshes at the same time may lock the client out.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns The new tokens.
   */
  with(named: CodeRefreshArguments, options?: CallOptions): Promise<CodeRefreshResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns a new access token in exchange for the refresh token; the user need not be there. It needs no
   * access token.
   *
   * The server may replace the refresh token on the way, and the old one then works no more: store the one in
   * the answer if there is one. It counts as a write: two refreshes at the same time may lock the client out.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param refreshToken - The refresh token from `exchange`, or from the last `refresh` that returned one.
   * @param options - Settings for this call alone.
   * @returns The new tokens.
   */
  withResponse(refreshToken: string, options?: CallOptions): Promise<WithResponse<CodeRefreshResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns a new access token in exchange for the refresh token; the user need not be there. It needs no
   * access token.
   *
   * The server may replace the refresh token on the way, and the old one then works no more: store the one in
   * the answer if there is one. It counts as a write: two refreshes at the same time may lock the client out.
   *
   * - All of it is inferred: nobody has seen this call.
   * - It changes data (`write`). Repeat it only if you know that it was not done.
   * - It needs no access token; if there is one, it is sent.
   *
   * @param refreshToken - The refresh token from `exchange`, or from the last `refresh` that returned one.
   * @param options - Settings for this call alone.
   */
  raw(refreshToken: string, options?: CallOptions): Promise<Response>;
}

/** Authorisation codes, and the tokens they are exchanged for. */
export interface CodeModule {
  /** Create a code for a client. */
  readonly create: CodeCreateCall;
  /** Exchange a code for tokens. */
  readonly exchange: CodeExchangeCall;
  /** Get a new access token. */
  readonly refresh: CodeRefreshCall;
}

/** Codes and tokens with which a client acts for a user. */
export interface AuthorisationV10 {
  /** Authorisation codes, and the tokens they are exchanged for. */
  readonly code: CodeModule;
}
