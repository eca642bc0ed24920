import type { Middleware } from 'openapi-fetch';
import { type TokenSource, tokenSource } from './access-token.ts';
import { operationAt, type Table } from './api.ts';
import { createCaller } from './call.ts';
import { given } from './check-options.ts';
import { facade } from './facade.ts';
import { jsonBody } from './json-argument.ts';
import { type ClientOptions, type Settings, settingsOf } from './options.ts';
import { checkPaths } from './paths.ts';
import type { CallOptions, Result } from './types.ts';

/** The methods that a client has in addition to its calls. */
export interface ClientMethods<Tree> {
  /**
   * Calls an operation by its path, with its parameters as they are in the request; for operations that are not in the spec yet.
   * These count as a `charge`. An operation that the client knows keeps its own mark.
   *
   * @param path - app/version/module/operation, as in `payments/20/payture/billCreate`
   * @param parameters - the parameters under their names in the request (`bill_id`)
   */
  request<Data = unknown>(path: string, parameters?: object, options?: CallOptions): Promise<Result<Data>>;
  /**
   * Returns a client with some options changed; undefined ones stay as they are. It shares the access token, unless you pass
   * `accessToken`: with `{ accessToken: undefined }`, it has none.
   */
  withOptions(options: Partial<ClientOptions<Tree>>): Tree & ClientMethods<Tree>;
  /**
   * Adds openapi-fetch middleware, which sees each request and response, and errors of fetch.
   *
   * @throws TypeError if one of them is not middleware
   */
  use(...middleware: Middleware[]): void;
}

/** What a client passes on to those that `withOptions` makes of it. */
interface Inherited {
  readonly settings: Settings;
  readonly tokens: TokenSource;
  readonly middleware: readonly Middleware[];
}

/** Creates a client for some operation tables, which must hold what `Tree` promises. */
export function createClient<Tree>(
  apis: readonly Table[],
  options: Partial<ClientOptions<Tree>>,
  inherited?: Inherited,
): Tree & ClientMethods<Tree> {
  const table: Table = Object.assign({}, ...apis);
  const settings = settingsOf(options, inherited?.settings);
  if (options.paths) checkPaths(options.paths, table);
  // Also where it is undefined: a visitor without a token must not act in the name of the client that this one comes from.
  const isShared = inherited && !('accessToken' in options);
  const tokens = isShared ? inherited.tokens : tokenSource(options.accessToken);
  const middleware = [...(inherited?.middleware ?? [])];
  const call = createCaller(settings, tokens, middleware);

  const methods: ClientMethods<Tree> = {
    async request<Data>(path: string, parameters?: object, callOptions?: CallOptions) {
      const named = Object.entries(given(parameters ?? {}, 'parameters'));
      const body = jsonBody(named.map(([wire, value]) => [wire, wire, value]));
      const { result } = await call(operationAt(table, path), body, callOptions);
      return result as Result<Data>;
    },
    withOptions: (changes) => createClient(apis, changes, { settings, tokens, middleware }),
    use(...added) {
      for (const one of added) checkMiddleware(one);
      middleware.push(...added);
    },
  };
  return Object.assign(facade(table, call), methods) as Tree & ClientMethods<Tree>;
}

const HOOKS = ['onRequest', 'onResponse', 'onError'] as const;

/** Refuses what is no middleware, which openapi-fetch would ignore without a word. */
function checkMiddleware(middleware: unknown): void {
  const hooks = Object(middleware) as Record<string, unknown>;
  if (!HOOKS.some((name) => typeof hooks[name] === 'function')) {
    throw new TypeError(`use() takes objects with ${HOOKS.join(', ')}; found ${typeof middleware}`);
  }
}
