/**
 * The whole client, with all documents, and helpers for its calls: errors, outcomes, waiting, lists.
 *
 * @module
 */
import { authApis, type BehindAuthApi } from '../generated/auth.ts';
import { type BehindApi, mainApis } from '../generated/main.ts';
import { type ClientMethods, createClient } from './client.ts';
import type { ClientOptions } from './options.ts';

export type { BehindAuthApi, BehindAuthApps } from '../generated/auth.ts';
export type { BehindApi, BehindApps } from '../generated/main.ts';
export type { AccessToken, TokenFunction, TokenRequest } from './access-token.ts';
export type { Api } from './api.ts';
export { type CachedToken, cachedToken } from './cached-token.ts';
export type { ClientMethods } from './client.ts';
export { BehindApiAuthClient, BehindApiClient, type CompatOptions } from './compat.ts';
export {
  ApiFailure,
  BehindApiError,
  ConnectionError,
  type ErrorInfo,
  isBehindApiError,
  OutcomeUnknownError,
  ResponseFormatError,
  TimeoutError,
  TokenError,
} from './errors.ts';
export type { Around, CallMade, FailureHandler, Handlers, ResponseInfo } from './handlers.ts';
export type { HeadersOption } from './headers.ts';
export type { Logger, LogLevel } from './log.ts';
export type { ClientOptions } from './options.ts';
export { outcomeOf } from './outcome.ts';
export type { Page, PageArguments } from './page-list.ts';
export { type PagedCall, paginate } from './paginate.ts';
export type { PathsOption } from './paths.ts';
export { type PollOptions, poll } from './poll.ts';
export type {
  CallOperation,
  CallOptions,
  Effect,
  Failure,
  NoArguments,
  OperationInfo,
  Outcome,
  Result,
  Success,
  WithResponse,
} from './types.ts';
export { unwrap } from './unwrap.ts';

/**
 * Creates a client for all of the Behind API. For a smaller bundle, use `createBehindApi` from `node-behind-api-client/core`.
 *
 * @example
 * ```ts
 * const behindAPI = createBehindApi({ endpoint: 'https://api.behind.ai:6002', accessToken });
 * const result = await behindAPI.V20.payments.payture.billStatus(billId);
 * if (result.success) console.log(result.data.status);
 * ```
 * @throws TypeError if an option is wrong
 */
export function createBehindApi(options: ClientOptions<BehindApi>): BehindApi & ClientMethods<BehindApi> {
  return createClient<BehindApi>(mainApis, options);
}

/**
 * Creates a client for the authorisation app, which often has its own endpoint.
 *
 * @throws TypeError if an option is wrong
 */
export function createBehindAuthApi(
  options: ClientOptions<BehindAuthApi>,
): BehindAuthApi & ClientMethods<BehindAuthApi> {
  return createClient<BehindAuthApi>(authApis, options);
}
