import type { Operation } from './api.ts';
import { type Attempt, attemptOnce } from './attempt.ts';
import { parsed, rememberOrigin } from './envelope.ts';
import { TokenError } from './errors.ts';
import { report } from './events.ts';
import type { Http, Middleware } from './http.ts';
import { log, masked, SECRET } from './log.ts';
import type { Settings } from './options.ts';
import { errorOf } from './outcome.ts';
import { isExpired, mayRepeat, waitBefore } from './repeat.ts';
import { safe, without } from './secrecy.ts';
import { sleep, TimeIsUp, within } from './timeout.ts';
import type { TokenSource } from './token.ts';
import type { CallOptions } from './types.ts';

/** Makes a call: attempts, repeats and the renewal of the token, within its time limit. Throws what is no answer. */
export async function perform(
  http: Http,
  middleware: Middleware[],
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
  /** The HTTP status of the last response. */
  let status = 0;
  /** A request is under way, or its outcome is not known. */
  let pending = false;
  let token: string | undefined;

  async function makeAttempts(signal?: AbortSignal): Promise<Attempt> {
    let repeats = 0;
    let renewed = false;
    for (;;) {
      token = await usable(tokens.get());
      signal?.throwIfAborted();
      attempts++;
      pending = true;
      status = 0;
      const started = Date.now();
      const attempt = await attemptOnce(
        http,
        middleware,
        settings,
        path,
        bodyWith(token),
        token,
        raw,
        signal,
        (response) => {
          status = response.status;
        },
      );
      const { error, response, envelope, body } = attempt;
      status = response?.status ?? status;
      const isAnswered = raw || !!envelope;
      log(settings, 'info', () => {
        const bodies =
          settings.logLevel === 'debug'
            ? `, sent ${masked(parameters)}, got ${masked(envelope ?? parsed(`${body}`) ?? body)}`
            : '';
        const came = without(secrets(), `${error ?? status}`).replace(/\s+/g, ' ');
        const ms = Date.now() - started;
        return `${name}: ${came} after ${ms} ms, attempt ${attempts}${without(secrets(), bodies)}`;
      });
      signal?.throwIfAborted();

      if (isExpired(status, envelope) && !renewed) {
        renewed = true;
        pending = false;
        if (await usable(tokens.renew(token), () => report(settings, operation, status, envelope))) continue;
      } else if (repeats < settings.retries && mayRepeat(effect, error, status, envelope, isAnswered)) {
        pending = false;
        await sleep(waitBefore(repeats++, response), signal);
        continue;
      }

      report(settings, operation, status, envelope);
      if (error || !isAnswered) throw errorOf(operation, error, status, body, attempts, true, secrets());
      if (envelope?.success === false) rememberOrigin(envelope, name, attempts, status, secrets());
      return attempt;
    }
  }

  /** What no log and no error may show. Parameters and headers of the caller's own may hold a token, too. */
  const secrets = () => {
    const headers = Object.entries(settings.headers ?? {}).filter(([header]) => SECRET.test(header));
    return [token, parameters.access_token, ...headers.flatMap(([, value]) => value.split(' '))];
  };

  /** The token also travels in the body, unless the call has a parameter of that name. */
  const bodyWith = (token: string | undefined) =>
    token && parameters.access_token === undefined
      ? `${json.slice(0, -1)}${json === '{}' ? '' : ','}"access_token":${JSON.stringify(token)}}`
      : json;

  /** The token that was asked for, or a {@link TokenError}. */
  async function usable(
    asked: Promise<string | undefined>,
    onFailure?: () => void,
  ): Promise<string | undefined> {
    try {
      return await asked;
    } catch (cause) {
      onFailure?.();
      throw new TokenError(
        'no usable access token',
        name,
        attempts,
        status || undefined,
        safe(secrets(), cause, 'failed'),
      );
    }
  }

  try {
    return await within(settings.totalTimeout, settings.signal, makeAttempts);
  } catch (error) {
    throw error instanceof TimeIsUp
      ? errorOf(operation, error, status, undefined, attempts, pending, secrets())
      : error;
  }
}
