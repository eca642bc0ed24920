// Generated from spec/oauth/v10.yaml by `npm run generate`. Do not edit.

import type { CallOperation, CallOptions, Result, WithResponse } from '../../../src/types.ts';
import type { AuthorisationHasArguments, AuthorisationHasData } from './types.ts';

/** The result of `V10.oauth.authorisation.has`. */
export type AuthorisationHasResult = Result<AuthorisationHasData>;

export interface AuthorisationHasCall {
  /**
   * Returns whether the user has let this client act in their name, for example to skip the question for
   * consent when it was answered before. It does not say for which rights or until when.
   *
   * Take `true` alone for a yes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param userId - The user to ask about, who may be another one than the one who is signed in.
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param options - Settings for this call alone.
   * @returns Whether the user has authorised the client.
   * @example
   * ```ts
   * const result = await behindAPI.V10.oauth.authorisation.has(
   *   'aa0e8400-e29b-41d4-a716-446655440005',
   *   '5d2c8f7e-9a41-4c3b-8e6d-1f0b2a3c4d5e',
   * );
   * ```
   */
  (userId: string, clientId: string, options?: CallOptions): Promise<AuthorisationHasResult>;
  /** The operation: its name, path, effect and arguments. */
  readonly operation: CallOperation<'read'>;
  /**
   * The same call with named arguments.
   *
   * Returns whether the user has let this client act in their name, for example to skip the question for
   * consent when it was answered before. It does not say for which rights or until when.
   *
   * Take `true` alone for a yes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param named - The arguments by name.
   * @param options - Settings for this call alone.
   * @returns Whether the user has authorised the client.
   */
  with(named: AuthorisationHasArguments, options?: CallOptions): Promise<AuthorisationHasResult>;
  /**
   * The same call. It returns the HTTP response beside the result.
   *
   * Returns whether the user has let this client act in their name, for example to skip the question for
   * consent when it was answered before. It does not say for which rights or until when.
   *
   * Take `true` alone for a yes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param userId - The user to ask about, who may be another one than the one who is signed in.
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param options - Settings for this call alone.
   * @returns Whether the user has authorised the client.
   */
  withResponse(
    userId: string,
    clientId: string,
    options?: CallOptions,
  ): Promise<WithResponse<AuthorisationHasResult>>;
  /**
   * The same call, for answers that are not JSON. It returns the HTTP response with its body unread. Time
   * limits and the signal hold until the body has been read, so read it to the end, or cancel it.
   *
   * Returns whether the user has let this client act in their name, for example to skip the question for
   * consent when it was answered before. It does not say for which rights or until when.
   *
   * Take `true` alone for a yes.
   *
   * - Another client of the server makes this call with these parameters in this order. Their types and the
   *   answer are inferred.
   * - It is safe to repeat (`read`).
   * - It needs an access token.
   *
   * @param userId - The user to ask about, who may be another one than the one who is signed in.
   * @param clientId - The client, by the identifier under which it is registered with the server.
   * @param options - Settings for this call alone.
   */
  raw(userId: string, clientId: string, options?: CallOptions): Promise<Response>;
}

/** The authorisations that users have given to clients. */
export interface AuthorisationModule {
  /** Ask whether a user has authorised a client. */
  readonly has: AuthorisationHasCall;
}

/** Whether a user has authorised a client application. */
export interface OauthV10 {
  /** The authorisations that users have given to clients. */
  readonly authorisation: AuthorisationModule;
}
