import type { Api } from './api.ts';
import type { Handlers } from './events.ts';
import { type Logger, type LogLevel, type LogSettings, log } from './log.ts';
import type { AccessToken } from './token.ts';
import type { CallOptions } from './types.ts';

/** Settings of a client. Those of {@link CallOptions} can be given anew with each call. */
export interface ClientOptions extends Omit<CallOptions, 'signal'>, Handlers {
  /** Where the API is, `https://api.behind.ai:6002` for instance. */
  readonly endpoint: string;
  /**
   * The access token, or a function that gets one. A function is asked when a token is first needed, and again when the
   * server says that its token has expired. Without one, only calls that need no authorisation work.
   */
  readonly accessToken?: AccessToken | undefined;
  /** Used in place of the global `fetch`, which is looked up at each call. */
  readonly fetch?: ((input: string | Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** Used in place of the global `Request`. Given, each request is built as one before it reaches `fetch`. */
  readonly Request?: typeof Request | undefined;
  /** Where logs go; default `console`. */
  readonly logger?: Logger | undefined;
  /** What is logged: `info` is a line per attempt, `debug` adds bodies, with secrets masked. Default `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

/** {@link ClientOptions}, and the documents that the client is to reach. */
export interface CoreOptions<Apis extends readonly Api[]> extends ClientOptions {
  readonly apis: Apis;
}

/** Options with every default in its place. */
export type Settings = ClientOptions &
  LogSettings &
  Required<Pick<ClientOptions, 'headers'>> & { readonly retries: number };

let warned = false;

/** The options with defaults, or a TypeError that says what is wrong with them. */
export function settingsOf(options: ClientOptions): Settings {
  const settings = merged<Settings>(
    { timeout: 30_000, retries: 2, logLevel: 'warn', logger: console, endpoint: '', headers: {} },
    options,
  );
  const { endpoint } = settings;
  if (!/^https?:\/\/[^\s?#@]+$/.test(endpoint)) {
    throw new TypeError('endpoint must be like "https://api.behind.ai:6002"');
  }
  if (!warned && /^http:\/\/(?!(localhost|127[\d.]+|\[::1])([:/]|$))/.test(endpoint)) {
    warned = true;
    log(settings, 'warn', () => `${endpoint} is not encrypted: use https`);
  }
  return settings;
}

/** Options with some of them changed. What is undefined changes nothing; headers are added to those there are. */
export function merged<T extends Partial<ClientOptions>>(
  base: T,
  changes: CallOptions | Partial<ClientOptions>,
): T {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    if (/timeout|retries/i.test(name) && !(value >= 0)) throw new TypeError(`${name} must not be negative`);
    given[name] = value;
  }
  return { ...base, ...given, headers: { ...base.headers, ...changes.headers } };
}
