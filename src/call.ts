import type { Operation } from './api.ts';
import { type Attempt, attemptOnce } from './attempt.ts';
import { rememberOrigin } from './envelope.ts';
import { TokenError } from './errors.ts';
import { report } from './events.ts';
import type { Http } from './http.ts';
import { log, masked, withoutToken } from './log.ts';
import type { Settings } from './options.ts';
import { errorOf } from './outcome.ts';
import { isExpired, mayRepeat, waitBefore } from './repeat.ts';
import { sleep, TimeIsUp, within } from './timeout.ts';
import type { TokenSource } from './token.ts';
import type { CallOptions } from './types.ts';

/** Makes a call: attempts, repeats and the renewal of the token, within its time limit. Throws what is no answer. */
export async function perform(
  http: Http,
  tokens: TokenSource,
  settings: Settings & CallOptions,
  operation: Operation,
  parameters: Readonly<Record<string, unknown>>,
  raw: boolean,
): Promise<Attempt> {
  const { name, effect, path } = operation;
  // What cannot be sent fails here, before anything is sent.
  const json = JSON.stringify(parameters);
  let attempts = 0;
  /** A request is under way, or its outcome is not known. */
  let pending = false;
  let token: string | undefined;

  async function makeAttempts(signal?: AbortSignal): Promise<Attempt> {
    let renewed = false;
    for (let repeats = 0; ; ) {
      token = await usable(tokens.get());
      attempts++;
      pending = true;
      const started = performance.now();
      const attempt = await attemptOnce(http, settings, path, bodyWith(token), token, raw, signal);
      const { error, response, envelope, body } = attempt;
      note('info', () => {
        const came = [response && `HTTP ${response.status}`, error].filter(Boolean).join(' ');
        return `${came} after ${Math.round(performance.now() - started)} ms (attempt ${attempts})`;
      });
      note('debug', () => `sent ${masked(parameters)}, got ${masked(envelope ?? body)}`);
      signal?.throwIfAborted();

      if (isExpired(attempt) && !renewed) {
        renewed = true;
        pending = false;
        if (await usable(tokens.renew(token), attempt)) continue;
      } else if (repeats < settings.retries && mayRepeat(effect, attempt)) {
        pending = false;
        await sleep(waitBefore(repeats++, response), signal);
        continue;
      }

      report(settings, operation, attempt);
      if (error || (!envelope && !raw)) throw errorOf(operation, attempt, attempts, true, token);
      rememberOrigin(envelope, { operation: name, attempts, status: response?.status });
      return attempt;
    }
  }

  const note = (level: 'info' | 'debug', message: () => string) =>
    log(settings, level, () => withoutToken(`${name}: ${message()}`, token));

  /** The token also travels in the body, unless the call has a parameter of that name. */
  const bodyWith = (token: string | undefined) =>
    token && parameters.access_token === undefined
      ? `${json.slice(0, -1)}${json === '{}' ? '' : ','}"access_token":${JSON.stringify(token)}}`
      : json;

  /**
   * The token; a {@link TokenError} if its provider failed or no header can carry it. Where a token has expired, the
   * handlers hear of that first.
   */
  async function usable(
    asked: ReturnType<TokenSource['get']>,
    expired?: Attempt,
  ): Promise<string | undefined> {
    let problem = {};
    try {
      const token = (await asked) || undefined;
      // Asked here, because the runtime's own error would quote the token.
      if (!token || /^[\t\x20-\x7e\x80-\xff]+$/.test(token)) return token;
    } catch (cause) {
      problem = { cause };
    }
    if (expired) report(settings, operation, expired);
    throw new TokenError('no usable access token', { operation: name, attempts, ...problem });
  }

  try {
    return await within(settings.totalTimeout, settings.signal, makeAttempts);
  } catch (error) {
    throw error instanceof TimeIsUp ? errorOf(operation, { error }, attempts, pending, token) : error;
  }
}
