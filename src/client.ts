import type { Middleware } from 'openapi-fetch';
import { type Api, operationAt } from './api.ts';
import { perform } from './call.ts';
import { facade, type Run } from './facade.ts';
import { httpFor } from './http.ts';
import { type ClientOptions, merged, settingsOf } from './options.ts';
import { TokenSource } from './token.ts';
import type { CallOptions, Result } from './types.ts';

/** What a client can do besides its calls. */
export interface ClientMethods<Tree> {
  /**
   * Calls an operation that the spec does not have yet, by its path and wire parameters. The client then takes it for a
   * `charge`, which is never repeated; an operation that it knows keeps its own rules.
   *
   * @param path - app/version/module/operation, as in `payments/20/payture/billCreate`
   * @param parameters - the parameters by their wire names (`bill_id`)
   */
  request<Data = unknown>(path: string, parameters?: object, options?: CallOptions): Promise<Result<Data>>;
  /** {@link request} with the parts of the path one by one. */
  apiRequest<Data = unknown>(
    app: string,
    version: number | string,
    module: string,
    action: string,
    parameters?: object,
    options?: CallOptions,
  ): Promise<Result<Data>>;
  /** A client that differs in some options. It shares the access token, unless that is one of them. */
  withOptions(options: Partial<ClientOptions>): Tree & ClientMethods<Tree>;
  /** Adds openapi-fetch middleware, which sees each request and response, and errors of fetch. */
  use(...middleware: Middleware[]): void;
}

/** A client for some operation tables; what `Tree` promises, the tables must hold. */
export function createClient<Tree>(
  apis: readonly Api[],
  options: ClientOptions,
  tokens = new TokenSource(options.accessToken),
  middleware: readonly Middleware[] = [],
): Tree & ClientMethods<Tree> {
  const settings = settingsOf(options);
  const http = httpFor(settings, middleware);

  const run: Run = async (operation, parameters, callOptions, form) => {
    const own = callOptions ? merged(settings, callOptions) : settings;
    const { response, envelope } = await perform(http, tokens, own, operation, parameters, form === 'raw');
    if (form === 'result') return envelope;
    return form === 'raw' ? response : { result: envelope, response };
  };

  const request = async (path: string, parameters: object = {}, callOptions?: CallOptions) =>
    run(operationAt(apis, path), { ...parameters }, callOptions, 'result');

  return {
    ...facade(apis, run),
    request,
    apiRequest: (
      app: string,
      version: number,
      module: string,
      action: string,
      ...rest: [object?, CallOptions?]
    ) => request([app, version, module, action].join('/'), ...rest),
    withOptions: ({ accessToken, ...changes }: Partial<ClientOptions>) =>
      createClient(
        apis,
        merged(options, changes),
        accessToken === undefined ? tokens : new TokenSource(accessToken),
        http.middleware,
      ),
    use(...added: Middleware[]) {
      http.middleware.push(...added);
    },
  } as Tree & ClientMethods<Tree>;
}
