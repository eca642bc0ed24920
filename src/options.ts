import type { Api } from './api.ts';
import type { Handlers } from './events.ts';
import type { Logger, LogLevel } from './log.ts';
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

export interface Settings extends ClientOptions {
  readonly timeout: number;
  readonly retries: number;
  readonly logger: Logger;
  readonly logLevel: LogLevel;
}

const DEFAULTS = { timeout: 30_000, retries: 2, logLevel: 'warn' } as const;

/** The options with defaults, or a TypeError that says what is wrong with them. */
export function settingsOf(options: ClientOptions): Settings {
  const settings = { ...DEFAULTS, logger: console, ...given(options) };
  checkEndpoint(settings);
  checkNumbers(settings);
  return settings;
}

/** The settings of one call. */
export function settingsFor(settings: Settings, options: CallOptions | undefined): Settings & CallOptions {
  if (!options) return settings;
  const headers = { ...settings.headers, ...options.headers };
  const merged = { ...settings, ...given(options), headers };
  checkNumbers(merged);
  return merged;
}

/** Without the members that are undefined, which would hide a default. */
export const given = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

const warned = new Set<string>();

function checkEndpoint({ endpoint, logger }: Settings): void {
  let url: URL | undefined;
  try {
    url = new URL(endpoint);
  } catch {}
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new TypeError(
      'endpoint must be the http(s) address of the API, without user, query or fragment, for example "https://api.behind.ai:6002".',
    );
  }
  if (
    url.protocol === 'http:' &&
    !/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname) &&
    !warned.has(url.origin)
  ) {
    warned.add(url.origin);
    logger.warn(`${url.origin} is plain http: anybody on the way can read the access token. Use https.`);
  }
}

function checkNumbers({ timeout, totalTimeout, retries }: CallOptions): void {
  for (const [name, value] of Object.entries({ timeout, totalTimeout, retries })) {
    if (value !== undefined && !(value >= 0))
      throw new TypeError(`${name} must be a number from 0 on, not ${value}.`);
  }
}
