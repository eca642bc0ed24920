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
 * Settings of a client. You can also give those of {@link CallOptions} to a single call.
 *
 * @typeParam Tree - the calls of the client, whose names `paths` takes
 */
export interface ClientOptions<Tree = unknown> extends Omit<CallOptions, 'signal'>, Handlers {
  /** The address of the API, such as `https://api.behind.ai:6002`. */
  readonly endpoint: string;
  /**
   * The access token, or a function that returns one. The client asks the function at every call, so that the token belongs to
   * whoever is signed in now, or whose request a server is serving. After the server has refused a token (HTTP 401), it asks the
   * function once more, with `{ expired: token }`. Calls wait for the function, so it cannot make calls of this client itself. If it
   * throws, the call rejects with that error. If it is slow, see `cachedToken`. Without a token, only calls that need no
   * authorisation work.
   */
  readonly accessToken?: AccessToken | undefined;
  /**
   * Used instead of the global `fetch`, which is looked up at each call. It must not fail for reasons of its own after the server
   * has answered, because nobody could tell then whether the call was made.
   */
  readonly fetch?: ((input: string | Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** Used instead of the global `Request`. If you set it, `fetch` gets each request as an instance of it. */
  readonly Request?: typeof Request | undefined;
  /**
   * The name of a header, such as `Idempotency-Key`, that carries one random key for each `write` and `charge`, the same for all
   * its attempts. A server that supports it carries out a request only once, even if it arrives twice: Chromium and Deno send a
   * request again by themselves if a connection breaks. Default: none, because servers must allow the header across origins.
   *
   * The key has 32 hexadecimal digits without quotes, which is what servers accept today
   * (https://docs.stripe.com/api/idempotent_requests); the draft of a standard quotes it. If you need another form, set the header
   * for each call, in `headers`. The key comes from `crypto.getRandomValues`, which React Native has only with a polyfill.
   */
  readonly idempotencyHeader?: string | undefined;
  /**
   * Sends some calls to a path other than the one in the spec, until a release of this package corrects it:
   * `{ 'V10.storage.file.get': '/api/storage/10/files/get' }`. The parameters and whether the call may be repeated stay the same.
   */
  readonly paths?: PathsOption<Tree> | undefined;
  /**
   * Called before anything is sent, with the operation and its parameters: under their names in the request, and as JSON carries
   * them. If it throws, the call rejects with that error. `validator` from `node-behind-api-client/schemas` makes one from the spec.
   */
  readonly validate?:
    | ((operation: OperationInfo, parameters: Readonly<Record<string, unknown>>) => unknown)
    | undefined;
  /**
   * Runs each call: it decides when the call is made, by calling the function that it is given. The caller gets the call's result or
   * error, whatever this function returns or throws afterwards. If it throws before, nothing is sent, and the call rejects with that
   * error. A call that is aborted does not wait for it.
   */
  readonly around?: Around | undefined;
  /** Where logs are written. Default `console`. */
  readonly logger?: Logger | undefined;
  /** What is logged: `info` adds a line per attempt, and `debug` the bodies, with secrets masked. Default `warn`. */
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
