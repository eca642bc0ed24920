import { authApis, type BehindAuthApi } from '../generated/auth.ts';
import { type BehindApi, mainApis } from '../generated/main.ts';
import { type ClientMethods, createClient } from './client.ts';
import type { ClientOptions } from './options.ts';

export type { BehindAuthApi } from '../generated/auth.ts';
export type { BehindApi } from '../generated/main.ts';
export type { Api } from './api.ts';
export type { ClientMethods } from './client.ts';
export { unwrap } from './envelope.ts';
export * from './errors.ts';
export type { FailureHandler, Handlers, OperationInfo } from './events.ts';
export type { Logger, LogLevel } from './log.ts';
export type { ClientOptions } from './options.ts';
export type { AccessToken } from './token.ts';
export type * from './types.ts';

/** A client for all of the Behind API, as {@link createBehindApi} makes it. */
export type BehindApiClient = BehindApi & ClientMethods<BehindApi>;

/**
 * A client for all of the Behind API. For a smaller bundle, take `createBehindApi` from `node-behind-api-client/core`.
 *
 * @example
 * ```ts
 * const behindAPI = createBehindApi({ endpoint: 'https://api.behind.ai:6002', accessToken });
 * const result = await behindAPI.V20.payments.payture.billStatus(billId);
 * if (result.success) console.log(result.data.status);
 * ```
 * @throws TypeError if an option is wrong
 */
export function createBehindApi(options: ClientOptions): BehindApiClient {
  return createClient<BehindApi>(mainApis, options);
}

/** A client for the authorisation app, as {@link createBehindAuthApi} makes it. */
export type BehindAuthApiClient = BehindAuthApi & ClientMethods<BehindAuthApi>;

/**
 * A client for the authorisation app, which often has an endpoint of its own.
 *
 * @throws TypeError if an option is wrong
 */
export function createBehindAuthApi(options: ClientOptions): BehindAuthApiClient {
  return createClient<BehindAuthApi>(authApis, options);
}
