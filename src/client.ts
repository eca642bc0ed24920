import type { Middleware } from 'openapi-fetch';
import { tokenSource } from './access-token.ts';
import { operationAt, type Table } from './api.ts';
import { perform } from './call.ts';
import { facade } from './facade.ts';
import { type ClientOptions, type Settings, settingsOf } from './options.ts';
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
  /** A client that differs in some options. It shares the access token, unless that is one of them. */
  withOptions(options: Partial<ClientOptions>): Tree & ClientMethods<Tree>;
  /** Adds openapi-fetch middleware, which sees each request and response, and errors of fetch. */
  use(...middleware: Middleware[]): void;
}

/** A client for some operation tables; what `Tree` promises, the tables must hold. */
export function createClient<Tree>(
  apis: readonly Table[],
  options: Partial<ClientOptions>,
  base?: Settings,
  tokens = tokenSource(options.accessToken),
  inherited: readonly Middleware[] = [],
): Tree & ClientMethods<Tree> {
  const table: Table = Object.assign({}, ...apis);
  const settings = settingsOf(options, base);
  const middleware = [...inherited];
  const run = perform(settings, tokens, middleware);

  return Object.assign(facade(table, run), {
    request: async (path: string, parameters?: object, callOptions?: CallOptions) =>
      (await run(operationAt(table, path), { ...parameters }, callOptions)).result,
    withOptions: (changes: Partial<ClientOptions>) =>
      createClient(
        apis,
        changes,
        settings,
        changes.accessToken === undefined ? tokens : undefined,
        middleware,
      ),
    use(...added: Middleware[]) {
      middleware.push(...added);
    },
  }) as Tree & ClientMethods<Tree>;
}
