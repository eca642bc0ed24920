// Generated from spec/authorisation/v10.yaml by `npm run generate`. Do not edit.

import type { CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type {
  AuthorisationCode,
  CodeCreateArguments,
  CodeExchangeArguments,
  CodeRefreshArguments,
  Tokens,
} from './types.ts';

/** What `V10.authorisation.code.create` answers. */
export type CodeCreateResult = Result<AuthorisationCode>;

export interface CodeCreateCall {
  /**
   * Creates a code with which the client can get tokens for the user whose access token is sent. Ask that user
   * for consent first; then send him or her to the redirect address with the code. Creating two is untidy at
   * most: codes usually expire within minutes.
   *
   * - Call: inferred, a best guess. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param redirectUri - Where the user goes with the code, an address of the client's. Presumably it must be
   *   one that the client has registered.
   * @param options - Settings for this call alone.
   * @returns The code, or why there is none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.authorisation.code.create(
   *   '5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e',
   *   'https://client.example.com/callback',
   * );
   * ```
   */
  (clientId: string, redirectUri: string, options?: CallOptions): Promise<CodeCreateResult>;
  /** The same call with named arguments. */
  with(named: CodeCreateArguments, options?: CallOptions): Promise<CodeCreateResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    clientId: string,
    redirectUri: string,
    options?: CallOptions,
  ): Promise<WithResponse<CodeCreateResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(clientId: string, redirectUri: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.authorisation.code.exchange` answers. */
export type CodeExchangeResult = Result<Tokens>;

export interface CodeExchangeCall {
  /**
   * Turns the code that the user brought into an access token and a refresh token. A code presumably works
   * once only, and a second attempt may even revoke the tokens of the first: where the answer is lost, start
   * again with a new code. Whether the server looks at an access token here is not known; a client that has
   * none yet calls it without.
   *
   * - Call: inferred, a best guess. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param code - The code that `create` answered, as the user brought it to the redirect address.
   * @param options - Settings for this call alone.
   * @returns The tokens, or why there are none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.authorisation.code.exchange(
   *   '5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e',
   *   'example-code',
   * );
   * ```
   */
  (clientId: string, code: string, options?: CallOptions): Promise<CodeExchangeResult>;
  /** The same call with named arguments. */
  with(named: CodeExchangeArguments, options?: CallOptions): Promise<CodeExchangeResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(
    clientId: string,
    code: string,
    options?: CallOptions,
  ): Promise<WithResponse<CodeExchangeResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
   */
  raw(clientId: string, code: string, options?: CallOptions): Promise<Response>;
}

/** What `V10.authorisation.code.refresh` answers. */
export type CodeRefreshResult = Result<Tokens>;

export interface CodeRefreshCall {
  /**
   * Answers a new access token in exchange for the refresh token; the user need not be there. The server may
   * replace the refresh token on the way, so keep the one in the answer if there is one. Whether the server
   * looks at an access token here is not known. From within a token provider call it with another client
   * instance, one without that provider: otherwise the provider waits for itself.
   *
   * - Call: inferred, a best guess. Answer: inferred, a best guess.
   * - Repeating: changes data (`write`); repeat it only if you know that it was not done.
   * - Authorisation: an access token is needed.
   *
   * @param refreshToken - The refresh token from `exchange`, or from the last `refresh` that answered one.
   * @param options - Settings for this call alone.
   * @returns The new tokens, or why there are none.
   * @example
   * ```ts
   * const result = await behindAPI.V10.authorisation.code.refresh('example-refresh-token');
   * ```
   */
  (refreshToken: string, options?: CallOptions): Promise<CodeRefreshResult>;
  /** The same call with named arguments. */
  with(named: CodeRefreshArguments, options?: CallOptions): Promise<CodeRefreshResult>;
  /** The same call; answers the HTTP response as well. */
  withResponse(refreshToken: string, options?: CallOptions): Promise<WithResponse<CodeRefreshResult>>;
  /**
   * The same call; answers the HTTP response with its body unread, for what is not JSON. Time limits and the
   * signal end with the headers.
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
