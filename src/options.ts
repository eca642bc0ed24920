import type { AccessToken } from './access-token.ts';
import {
  AMOUNT,
  checkOptions,
  FUNCTION,
  given,
  isFunction,
  isObject,
  type Rules,
  SIGNAL,
} from './check-options.ts';
import type { Around, Handlers } from './handlers.ts';
import { type HeaderRecord, mergedHeaders } from './headers.ts';
import { LEVELS, type Logger, type LogLevel, type LogSettings, log } from './log.ts';
import type { PathsOption } from './paths.ts';
import type { CallOptions, OperationInfo } from './types.ts';

/**
 * Settings of a client. Those of {@link CallOptions} can be given anew with each call.
 *
 * @typeParam Tree - the calls of the client, whose names `paths` takes
 */
export interface ClientOptions<Tree = unknown> extends Omit<CallOptions, 'signal'>, Handlers {
  /** Where the API is, `https://api.behind.ai:6002` for instance. */
  readonly endpoint: string;
  /**
   * The access token, or a function that is asked for one at every call, so that the token is that of whoever is signed in now, or
   * whose request a server is serving. After the server has refused a token (HTTP 401), the function is asked once more, with
   * `{ expired: token }`. Calls wait for it, so it cannot make calls of this client itself. What it throws, the call rejects with.
   * Where asking is slow, see `cachedToken`. Without a token, only calls that need no authorisation work.
   */
  readonly accessToken?: AccessToken | undefined;
  /**
   * Used in place of the global `fetch`, which is looked up at each call. What it does besides must not make it fail once the
   * server has answered: nobody could tell whether the call has been made.
   */
  readonly fetch?: ((input: string | Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** Used in place of the global `Request`. Given, each request is built as one before it reaches `fetch`. */
  readonly Request?: typeof Request | undefined;
  /**
   * The name of a header, `Idempotency-Key` for instance, that gives each `write` and `charge` one random key, the same for all its
   * attempts. Where the server knows it, a request that arrives twice is carried out once: Chromium and Deno send a request again
   * by themselves when a connection breaks. Default: none, because servers must allow the header to pages of other origins.
   *
   * The key is 32 hexadecimal digits without quotes, as servers in use take it (https://docs.stripe.com/api/idempotent_requests);
   * the draft of a standard would quote it. For another form, give the header itself with each call, in `headers`. The key comes
   * from `crypto.getRandomValues`, which React Native only has with a polyfill.
   */
  readonly idempotencyHeader?: string | undefined;
  /**
   * Sends some calls to another path, in place of the one that the spec has, until a release of this package brings it: by call path,
   * `{ 'V10.storage.file.get': '/api/storage/10/files/get' }`. The parameters and whether a call may be repeated stay the same.
   */
  readonly paths?: PathsOption<Tree> | undefined;
  /**
   * Called with the operation and its parameters, by wire name and as JSON carries them, before anything is sent. What it throws, the
   * call rejects with. `validator` from `node-behind-api-client/schemas` makes one from the spec.
   */
  readonly validate?:
    | ((operation: OperationInfo, parameters: Readonly<Record<string, unknown>>) => unknown)
    | undefined;
  /**
   * Each call is made within this function, which says when by calling what it is given. The caller gets what became of the call,
   * whatever the function returns, or throws afterwards. What it throws before, the call rejects with, and nothing is sent. A call
   * that is aborted does not wait for it.
   */
  readonly around?: Around | undefined;
  /** Where logs go; default `console`. */
  readonly logger?: Logger | undefined;
  /** What is logged: `info` is a line per attempt, `debug` adds bodies, with secrets masked. Default `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

/** Options with every default in its place. */
export interface Settings extends Omit<ClientOptions, 'headers'>, LogSettings, Pick<CallOptions, 'signal'> {
  readonly logger: Logger;
  readonly logLevel: LogLevel;
  readonly retries: number;
  readonly headers: HeaderRecord;
}

const DEFAULTS = { timeout: 30_000, retries: 2, logLevel: 'warn', logger: console } as const;

/** The options of a call. */
const CALL_RULES: Rules = {
  timeout: AMOUNT,
  totalTimeout: AMOUNT,
  retries: AMOUNT,
  signal: SIGNAL,
  headers: [isObject, 'an object, pairs, a Map or Headers'],
};

/** The options of a client. */
const CLIENT_RULES: Rules = {
  ...CALL_RULES,
  endpoint: [
    (value) => typeof value === 'string' && /^https?:\/\/[^\s?#@]+$/.test(value) && isAddress(value),
    'like "https://api.behind.ai:6002"',
  ],
  accessToken: [(value) => typeof value === 'string' || isFunction(value), 'a string or a function'],
  fetch: FUNCTION,
  Request: FUNCTION,
  idempotencyHeader: [
    (value) => typeof value === 'string' && /^[\w-]+$/.test(value),
    'the name of a header, like "Idempotency-Key"',
  ],
  paths: [isObject, 'an object with paths by call path'],
  validate: FUNCTION,
  around: FUNCTION,
  logger: [isObject, 'an object with error, warn, info and debug, like console'],
  logLevel: [(value) => LEVELS.some((level) => level === value), `one of ${LEVELS.join(', ')}`],
  onExpired: FUNCTION,
  onReject: FUNCTION,
  onTooManyRequests: FUNCTION,
  onAnswer: FUNCTION,
};

/** Whether an address can be asked: one with a port above 65535, for instance, cannot. */
function isAddress(value: string): boolean {
  try {
    return !!new URL(value);
  } catch {
    return false;
  }
}

/** Addresses at which nobody else can listen in: those with https, and those of the machine itself. */
const IS_PRIVATE = /^http(s|:\/\/(localhost|127[\d.]+|\[::1])([:/]|$))/;
let hasWarned = false;

/**
 * Completes the settings of a client.
 *
 * @param inherited - the settings that the options change; undefined in options changes nothing, and headers are added
 * @throws TypeError that says what is wrong with them
 */
export function settingsOf(options: Partial<ClientOptions>, inherited?: Settings): Settings {
  const changes = given(options);
  const { endpoint = inherited?.endpoint ?? '' } = changes;
  checkOptions({ ...changes, endpoint }, CLIENT_RULES);
  const headers = mergedHeaders(inherited?.headers, changes.headers);
  const settings = { ...DEFAULTS, ...inherited, ...changes, endpoint, headers };
  if (!hasWarned && !IS_PRIVATE.test(settings.endpoint)) {
    hasWarned = true;
    log(settings, 'warn', () => `${settings.endpoint}: use https`);
  }
  return settings;
}

/**
 * Completes the settings of a call.
 *
 * @throws TypeError that says what is wrong with its options
 */
export function callSettingsOf(options: CallOptions, base: Settings): Settings {
  const changes = given(options);
  checkOptions(changes, CALL_RULES);
  return { ...base, ...changes, headers: mergedHeaders(base.headers, changes.headers) };
}
