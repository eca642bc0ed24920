import { envelopeIn, origins, parsed } from './envelope.ts';
import { TokenError } from './errors.ts';
import { report } from './events.ts';
import type { Run } from './facade.ts';
import { Draft, httpFor, type Middleware } from './http.ts';
import { log, masked, SECRET } from './log.ts';
import { merged, type Settings } from './options.ts';
import { type Outcome, outcomeOf, reasonOf } from './outcome.ts';
import { eventOf, isUnclear, mayRepeat, waitBefore } from './repeat.ts';
import { safe, without } from './secrecy.ts';
import { sleep, TimeIsUp, within } from './timeout.ts';
import type { TokenSource } from './token.ts';
import type { CallOptions, Result } from './types.ts';

interface Attempt {
  readonly response?: Response;
  readonly body?: unknown;
  readonly error?: unknown;
}

/**
 * What makes the calls of a client. A call is attempts, repeats and the renewal of the token, within its time limit; it throws
 * what is no answer. Middleware may be added to the list at any time.
 */
export const perform = (base: Settings, tokens: TokenSource, middleware: Middleware[]): Run => {
  const http = httpFor(base.endpoint);
  return async (operation, parameters, options, raw = false) => {
    const settings: Settings & CallOptions = options ? merged(base, options) : base;
    const { name, effect, path } = operation;
    // What cannot be sent fails here, before anything is sent.
    const json = JSON.stringify(parameters);
    let attempts = 0;
    /** The HTTP status of the last response, and the answer that it carried. */
    let status = 0;
    let result: Result<unknown, unknown> | undefined;
    /** A request is under way, or its outcome is not known. */
    let pending = false;
    let token = '';

    /** Takes out what no log and no error may show. Parameters and headers of the caller's own may hold a token, too. */
    const hide = (text: string) => {
      const headers = Object.entries(settings.headers).map(([header, value]) =>
        SECRET.test(header) ? value : '',
      );
      return without([token, parameters.access_token, ...headers], text);
    };

    const failure = ([Kind, advice]: Outcome, error: unknown, what = error) => {
      const why = hide(reasonOf(what));
      return new Kind(`${why}. ${advice}`, name, attempts, status || undefined, safe(hide, error, why));
    };

    const tokenAfter = (expired?: string) =>
      tokens(expired).catch((cause) => {
        report(settings, operation, status, result);
        throw failure([TokenError, 'Check accessToken'], cause);
      });

    /** One request. The body is JSON, or a text if it is none; nothing if it is left unread. */
    async function send(signal?: AbortSignal): Promise<Attempt> {
      let unread: Response | undefined;
      const keepUnread: Middleware = {
        onResponse({ response }) {
          unread = response;
          return new Response();
        },
      };
      const { data, error, response } = await http.POST(path, {
        // The token also travels in the body, unless the call has a parameter of that name.
        body:
          token && parameters.access_token === undefined
            ? JSON.stringify({ ...JSON.parse(json), access_token: token })
            : json,
        headers: {
          Accept: 'application/json',
          ...(token && { AccessToken: token, Authorization: `Bearer ${token}` }),
          ...settings.headers,
        },
        signal: signal as AbortSignal,
        // First in the list is last to see the response.
        middleware: raw ? [keepUnread, ...middleware] : middleware,
        Request: settings.Request ?? (middleware[0] ? Request : (Draft as unknown as typeof Request)),
        parseAs: raw ? 'stream' : 'text',
        fetch: async (request) => {
          // A Request, or the two arguments that a Draft is.
          const response = await (settings.fetch ?? fetch)(...([request].flat() as [Request]));
          status = response.status;
          return response;
        },
      });
      // What is not ok, openapi-fetch has tried to parse already.
      return raw ? { response: unread ?? response } : { response, body: response.ok ? parsed(data) : error };
    }

    async function makeAttempts(signal?: AbortSignal) {
      let repeats = 0;
      let renewed = false;
      for (;;) {
        token = await tokenAfter();
        signal?.throwIfAborted();
        attempts++;
        pending = true;
        status = 0;
        const started = Date.now();
        const { response, body, error } = await within(settings.timeout, signal, send).catch(
          (error): Attempt => ({ error }),
        );
        status = response?.status ?? status;
        result = envelopeIn(body);
        const isAnswered = raw || !!result;
        log(settings, 'info', () => {
          const bodies =
            settings.logLevel === 'debug' ? `, sent ${masked(parameters)}, got ${masked(body)}` : '';
          return `${name}: ${hide(
            `${error ?? status} after ${Date.now() - started} ms, attempt ${attempts}${bodies}`,
          ).replace(/\s+/g, ' ')}`;
        });
        signal?.throwIfAborted();
        pending = false;

        const event = eventOf(status, result);
        const unclear = isUnclear(error, status, isAnswered);
        if (event === 'onExpired' && !renewed) {
          renewed = true;
          const next = await tokenAfter(token);
          if (next && next !== token) continue;
        } else if (repeats < settings.retries && mayRepeat(effect, error, status, event, unclear)) {
          await sleep(waitBefore(repeats++, response), signal);
          continue;
        }

        report(settings, operation, status, result);
        if (!response || !isAnswered)
          throw failure(
            outcomeOf(unclear && effect !== 'read', error),
            error,
            error || `HTTP ${status}, no answer of the API: ${hide(`${masked(body)}`).slice(0, 200)}`,
          );
        if (result) origins.set(result, [name, attempts, status, hide]);
        return { result, response };
      }
    }

    try {
      return await within(settings.totalTimeout, settings.signal, makeAttempts);
    } catch (error) {
      throw error instanceof TimeIsUp
        ? failure(outcomeOf(pending && effect !== 'read', error), error)
        : error;
    }
  };
};
