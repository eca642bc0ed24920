import createFetch, { type Middleware } from 'openapi-fetch';
import type { TokenSource } from './access-token.ts';
import { envelopeIn, origins, parsed } from './envelope.ts';
import { TokenError } from './errors.ts';
import { report } from './events.ts';
import type { Run } from './facade.ts';
import { log, masked, SECRET } from './log.ts';
import { type Settings, settingsOf } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { safe, without } from './redact.ts';
import { type Attempt, eventOf, repeatable, type Thrown, waitBefore } from './retry.ts';
import { sleep, TimeIsUp, within } from './time-limit.ts';
import type { CallOptions, Result } from './types.ts';

/** As far as openapi-fetch is concerned, every path takes JSON. */
interface Paths {
  [path: string]: {
    post: {
      requestBody: { content: { 'application/json': object } };
      responses: Record<200, { content: { 'application/json': unknown } }>;
    };
  };
}

/**
 * What makes the calls of a client. A call is attempts, repeats and the renewal of the token, within its time limit; it throws
 * what is no answer. Middleware may be added to the list at any time.
 */
export const perform = (base: Settings, tokens: TokenSource, middleware: readonly Middleware[]): Run => {
  // A redirect would carry the token to wherever it points.
  const http = createFetch<Paths>({ baseUrl: base.endpoint, redirect: 'manual' });
  return async (operation, parameters, options, raw) => {
    const settings: Settings & CallOptions = options ? settingsOf(options, base) : base;
    const { name, effect, path } = operation;
    // What cannot be sent fails here, before anything is sent; and what changes later is sent as it was.
    const body = JSON.parse(JSON.stringify(parameters));
    const info: { operation: string; attempts: number; status?: number | undefined } = {
      operation: name,
      attempts: 0,
    };
    /** The answer of the last attempt. */
    let result: Result<unknown, unknown> | undefined;
    /** The effects that could be repeated now: while a request is under way, `read` alone. */
    let repeatableNow: ReturnType<typeof repeatable> = '';
    let token: string | undefined;
    let promised: ReturnType<TokenSource> | undefined;

    /** Takes out what no log and no error may show. Parameters and headers of the caller's own may hold a token, too. */
    const hide = (text: string) =>
      without(
        [
          token,
          body.access_token,
          ...Object.entries(settings.headers).map(([header, value]) => (SECRET.test(header) ? value : '')),
        ],
        text,
      );

    const failure = (
      error: Thrown | undefined,
      what = error as Thrown,
      [Kind, advice] = outcomeOf(repeatableNow === 'read' && effect !== 'read', error),
    ) => {
      const text = hide([what.message ?? what, what.cause?.message, advice].filter(Boolean).join('. '));
      return new Kind(text, error ? { ...info, cause: safe(hide, error, text) } : info);
    };

    /** The token to send now, or instead of one that the server has refused. */
    const tokenAfter = (expired?: ReturnType<TokenSource>) => {
      promised = tokens(expired);
      return promised.catch((error = 'none') => {
        throw failure(error, error, [TokenError, 'Check accessToken']);
      });
    };

    async function send(signal?: AbortSignal): Promise<Attempt> {
      let seen: { readonly request?: Request; readonly response: Response } | undefined;
      const { error, response } = await http.POST(path, {
        // The token also travels in the body, unless the call has a parameter of that name.
        body: { access_token: token, ...body },
        headers: {
          Accept: 'application/json',
          AccessToken: token,
          Authorization: token && `Bearer ${token}`,
          ...settings.headers,
        },
        signal: signal as AbortSignal,
        middleware: [
          {
            // First in the list is last to see the response. It keeps it unread, and all that belongs to it: a Request that is
            // collected as garbage would no longer abort the body.
            onResponse: (event) => {
              seen = event;
              return new Response();
            },
          },
          ...middleware,
        ],
        // Unless middleware is to see it, the arguments of fetch do for a Request: fetch makes one of its own from them, and
        // making two costs more than the rest of a call.
        Request: settings.Request ?? (middleware[0] ? Request : (Array as unknown as typeof Request)),
        fetch: async (request) => {
          const response = await (settings.fetch ?? fetch)(...([request].flat() as [Request]));
          // Known from here on, also if middleware or the body fails.
          info.status = response.status;
          return response;
        },
        parseAs: 'stream',
      });
      // Where middleware answered in place of fetch, nothing was seen, and what is not ok has been read.
      seen ??= { response };
      info.status = seen.response.status;
      return [undefined, seen.response, raw || (error ?? parsed(await seen.response.text()))];
    }

    async function makeAttempts(signal?: AbortSignal) {
      let repeats = 0;
      let renewed = false;
      for (;;) {
        token = await tokenAfter();
        signal?.throwIfAborted();
        info.attempts++;
        info.status = result = undefined;
        repeatableNow = 'read';
        const started = Date.now();
        const [error, response, answer] = await within(settings.timeout, signal, send).catch(
          (error): Attempt => [error || 'none'],
        );
        result = envelopeIn(answer);
        log(settings, 'info', () =>
          hide(
            `${name}: ${error ?? info.status} after ${Date.now() - started} ms, attempt ${info.attempts}${
              settings.logLevel === 'debug' ? `, sent ${masked(body)}, got ${masked(answer)}` : ''
            }`,
          ).replace(/\s+/g, ' '),
        );

        const event = eventOf(info.status, result);
        repeatableNow = repeatable(error, info.status, response, event, raw || result);
        if (event === 'onExpired' && !renewed) {
          renewed = true;
          const next = await tokenAfter(promised);
          if (next && next !== token) continue;
        } else if (repeats < settings.retries && repeatableNow.includes(effect)) {
          await sleep(waitBefore(repeats++, response), signal);
          continue;
        }

        if (error || !(raw || result))
          throw failure(
            error,
            error || (`HTTP ${info.status}: ${hide(masked(answer)).slice(0, 200)}` as Thrown),
          );
        if (result) origins.set(result, [info, hide]);
        return { result, response: response as Response };
      }
    }

    return within(settings.totalTimeout, settings.signal, makeAttempts)
      .catch((error) => {
        throw error instanceof TimeIsUp ? failure(error as Thrown) : error;
      })
      .finally(() => report(settings, operation, info.status, result));
  };
};
