import type { AccessToken } from './access-token.ts';
import type { Api } from './api.ts';
import type { Handlers } from './handlers.ts';
import { type Logger, type LogLevel, type LogSettings, log } from './log.ts';
import type { CallOptions } from './types.ts';

/** Settings of a client. Those of {@link CallOptions} can be given anew with each call. */
export interface ClientOptions extends Omit<CallOptions, 'signal'>, Handlers {
  /** Where the API is, `https://api.behind.ai:6002` for instance. */
  readonly endpoint: string;
  /**
   * The access token, or a function that gets one. A function is asked when a token is first needed, and again when the
   * server says that its token has expired; calls wait for it, so it cannot make calls of this client itself. Without one,
   * only calls that need no authorisation work.
   */
  readonly accessToken?: AccessToken | undefined;
  /**
   * Used in place of the global `fetch`, which is looked up at each call. What it does besides must not make it fail once the
   * server has answered: nobody could tell whether the call has been made.
   */
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

const DEFAULTS = { timeout: 30_000, retries: 2, logLevel: 'warn', logger: console } as const;

/** Options that are a number, 0 or more. */
const AMOUNTS = ['timeout', 'totalTimeout', 'retries'] as const;

/** Addresses of the machine itself, which nobody else can listen to. */
const IS_PRIVATE = /^http(s|:\/\/(localhost|127[\d.]+|\[::1])([:/]|$))/;
let hasWarned = false;

/**
 * The settings that some options change; what is undefined changes nothing, and headers are added to those there are.
 *
 * @throws TypeError that says what is wrong with them
 */
export function settingsOf(
  changes: CallOptions | Partial<ClientOptions>,
  base: Partial<Settings> = DEFAULTS,
): Settings {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const settings: Settings = {
    ...base,
    ...Object.fromEntries(given),
    headers: { ...base.headers, ...changes.headers },
  } as Settings;
  for (const name of AMOUNTS) {
    if (!((settings[name] ?? 0) >= 0)) throw new TypeError(`${name} must be >= 0`);
  }
  if (!/^https?:\/\/[^\s?#@]+$/.test(settings.endpoint)) {
    throw new TypeError('endpoint must be like "https://api.behind.ai:6002"');
  }
  if (!hasWarned && !IS_PRIVATE.test(settings.endpoint)) {
    hasWarned = true;
    log(settings, 'warn', () => `${settings.endpoint}: use https`);
  }
  return settings;
}
