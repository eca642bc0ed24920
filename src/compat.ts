import { authApis, type BehindAuthApi, type BehindAuthApps } from '../generated/auth.ts';
import { type BehindApi, type BehindApps, mainApis } from '../generated/main.ts';
import type { AccessToken } from './access-token.ts';
import type { Api } from './api.ts';
import { type ClientMethods, createClient } from './client.ts';
import type { FailureHandler, Handlers } from './handlers.ts';
import type { ClientOptions } from './options.ts';
import type { CallOptions, Result } from './types.ts';

/** Options of {@link BehindApiClient}, apart from endpoint and token. */
export type CompatOptions = Omit<ClientOptions, 'endpoint' | 'accessToken'>;

type Tree = Record<string, Record<string, unknown>>;

/** The calls by app and version, where the client has them by version and app. */
function appFirst(client: Tree): Tree {
  const apps: Tree = {};
  for (const [version, group] of Object.entries(client)) {
    for (const app in group) apps[app] = { ...apps[app], [version]: group[app] };
  }
  return apps;
}

abstract class CompatClient {
  // Not a #handlers: through the proxies of Vue and MobX, those cannot be reached.
  private readonly handlers: { -readonly [Name in keyof Handlers]: Handlers[Name] } = {};

  protected constructor(
    apis: readonly Api[],
    endpoint: string,
    accessToken: AccessToken | undefined,
    options: CompatOptions | boolean,
  ) {
    if (options === true) {
      throw new TypeError(
        'selfsigned is no longer a switch. On Node, pass a fetch that accepts the certificate (the guide migrating-from-2.md shows how); elsewhere the platform decides, and the certificate must be trusted there.',
      );
    }
    const settings = options === false ? {} : options;
    const client = createClient<Tree>(apis, {
      ...settings,
      endpoint,
      accessToken,
      onExpired: (...event) => (this.handlers.onExpired ?? settings.onExpired)?.(...event),
      onReject: (...event) => (this.handlers.onReject ?? settings.onReject)?.(...event),
      onTooManyRequests: (...event) =>
        (this.handlers.onTooManyRequests ?? settings.onTooManyRequests)?.(...event),
    });
    Object.assign(this, client, appFirst(client));
  }

  /** Calls an operation by the parts of its path. `request` takes the whole path. */
  apiRequest<Data = unknown>(
    this: ClientMethods<unknown>,
    app: string,
    version: number | string,
    module: string,
    action: string,
    parameters?: object,
    options?: CallOptions,
  ): Promise<Result<Data>> {
    const path = app.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return this.request<Data>(
      `${path}/${`${version}`.replace(/^v/i, '')}/${module}/${action}`,
      parameters,
      options,
    );
  }

  /** Sets the handler for an expired token that could not be renewed. */
  onExpired(handler: FailureHandler): void {
    this.handlers.onExpired = handler;
  }

  /** Sets the handler for requests that the server rejects. */
  onReject(handler: FailureHandler): void {
    this.handlers.onReject = handler;
  }

  /** Sets the handler for too many requests. */
  onTooManyRequests(handler: FailureHandler): void {
    this.handlers.onTooManyRequests = handler;
  }
}

/**
 * The client of 2.x: calls begin with the app (`client.payments.V20.payture.billCreate(…)`), and methods set the handlers. It uses
 * {@link createBehindApi} underneath, and has the calls and methods of that client as well.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns what the interface declares
export class BehindApiClient extends CompatClient {
  /** @throws TypeError if the endpoint is wrong, or if the options are `true`, which was `selfsigned` in 2.x */
  constructor(endpoint: string, accessToken?: AccessToken, options: CompatOptions | boolean = {}) {
    super(mainApis, endpoint, accessToken, options);
  }
}
export interface BehindApiClient extends BehindApps, BehindApi, ClientMethods<BehindApi> {}

/** The client of 2.x for the authorisation app. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns what the interface declares
export class BehindApiAuthClient extends CompatClient {
  /** @throws TypeError if the endpoint is wrong, or if the options are `true`, which was `selfsigned` in 2.x */
  constructor(endpoint: string, accessToken?: AccessToken, options: CompatOptions | boolean = {}) {
    super(authApis, endpoint, accessToken, options);
  }
}
export interface BehindApiAuthClient extends BehindAuthApps, BehindAuthApi, ClientMethods<BehindAuthApi> {}
