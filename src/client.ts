import type { Middleware } from 'openapi-fetch';
import { type Api, type Operation, operationAt } from './api.ts';
import { payloadOf, perform } from './call.ts';
import { type Form, facade } from './facade.ts';
import { Http } from './http.ts';
import { type ClientOptions, given, settingsFor, settingsOf } from './options.ts';
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
  const http = new Http(settings, middleware);

  const run = async (
    operation: Operation,
    parameters: object,
    callOptions: CallOptions | undefined,
    form: Form,
  ) => {
    const payload = payloadOf(operation, parameters);
    const work = {
      http,
      tokens,
      settings: settingsFor(settings, callOptions),
      operation,
      payload,
      raw: form === 'raw',
    };
    const { response, envelope } = await perform(work);
    if (form === 'raw') return response;
    return form === 'response' ? { result: envelope, response } : envelope;
  };

  const request = async (path: string, parameters: object = {}, callOptions?: CallOptions) =>
    run(operationAt(apis, path), parameters, callOptions, 'result');

  const methods = {
    request,
    apiRequest: (
      app: string,
      version: number | string,
      module: string,
      action: string,
      ...rest: [object?, CallOptions?]
    ) => request(`${app}/${version}/${module}/${action}`, ...rest),
    withOptions(changes: Partial<ClientOptions>) {
      const shared = changes.accessToken === undefined ? tokens : undefined;
      return createClient<Tree>(apis, { ...options, ...given(changes) }, shared, http.middleware);
    },
    use(...added: Middleware[]) {
      http.middleware.push(...added);
    },
  };
  return { ...facade(apis, run), ...methods } as Tree & ClientMethods<Tree>;
}
