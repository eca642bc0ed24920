/**
 * The client for a smaller bundle: it contains only the documents that you give it. Everything else is as in the main entry.
 *
 * @module
 */
import type { Api } from './api.ts';
import { type ClientMethods, createClient } from './client.ts';
import type { ClientOptions } from './options.ts';

export type { AccessToken, TokenFunction, TokenRequest } from './access-token.ts';
export type { Api } from './api.ts';
export { type CachedToken, cachedToken } from './cached-token.ts';
export type { ClientMethods } from './client.ts';
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

/** {@link ClientOptions}, and the documents whose calls the client has. */
export interface CoreOptions<Apis extends readonly Api[]> extends ClientOptions<TreeOf<Apis>> {
  /** The documents, such as `[paymentsV20]`. Each has its own entry, `node-behind-api-client/payments/v20`. */
  readonly apis: Apis;
}

/** The calls of several documents together. */
export type TreeOf<Apis extends readonly Api[]> = Intersection<
  Apis[number] extends Api<infer Tree> ? Tree : never
>;

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/**
 * Creates a client that contains only the documents that you give it.
 *
 * @example
 * ```ts
 * import { createBehindApi } from 'node-behind-api-client/core';
 * import { paymentsV20 } from 'node-behind-api-client/payments/v20';
 *
 * const behindAPI = createBehindApi({ endpoint, accessToken, apis: [paymentsV20] });
 * ```
 * @throws TypeError if an option is wrong
 */
export function createBehindApi<const Apis extends readonly Api[]>(
  options: CoreOptions<Apis>,
): TreeOf<Apis> & ClientMethods<TreeOf<Apis>> {
  const { apis, ...clientOptions } = options;
  return createClient(apis, clientOptions);
}
