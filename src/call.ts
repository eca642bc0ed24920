import type { Operation } from './api.ts';
import { envelopeIn, origins, parsed } from './envelope.ts';
import { TokenError } from './errors.ts';
import { report } from './events.ts';
import { Draft, type Http, type Middleware } from './http.ts';
import { log, masked, SECRET } from './log.ts';
import type { Settings } from './options.ts';
import { errorOf, type Fail } from './outcome.ts';
import { eventOf, isUnclear, mayRepeat, waitBefore } from './repeat.ts';
import { safe, without } from './secrecy.ts';
import { sleep, TimeIsUp, within } from './timeout.ts';
import type { TokenSource } from './token.ts';
import type { CallOptions, Result, WithResponse } from './types.ts';

/** Makes a call: attempts, repeats and the renewal of the token, within its time limit. Throws what is no answer. */
export async function perform(
  http: Http,
  middleware: Middleware[],
  tokens: TokenSource,
  settings: Settings & CallOptions,
  operation: Operation,
  parameters: Readonly<Record<string, unknown>>,
  raw = false,
): Promise<WithResponse<Result<unknown, unknown> | undefined>> {
  const { name, effect, path } = operation;
  // What cannot be sent fails here, before anything is sent.
  const json = JSON.stringify(parameters);
  const RequestClass = settings.Request ?? (middleware[0] && Request);
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

  const fail: Fail = (Kind, message, cause) =>
    new Kind(message, name, attempts, status || undefined, safe(hide, cause, message));

  const failed = (unclear: boolean, error: unknown, body?: unknown) =>
    errorOf(fail, hide, effect !== 'read' && pending && unclear, error, status, body);

  const tokenAfter = (expired?: string) =>
    tokens(expired).catch((cause) => {
      report(settings, operation, status, result);
      throw fail(TokenError, 'no usable access token', cause);
    });

  /** One request. The body is JSON, or a text if it is none; nothing if it is left unread. */
  async function send(signal?: AbortSignal): Promise<[Response?, unknown?, unknown?]> {
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
          ? `${json.slice(0, -1)}${json === '{}' ? '' : ','}"access_token":${JSON.stringify(token)}}`
          : json,
      headers: {
        Accept: 'application/json',
        ...(token && { AccessToken: token, Authorization: `Bearer ${token}` }),
        ...settings.headers,
      },
      signal: signal as AbortSignal,
      // First in the list is last to see the response.
      middleware: raw ? [keepUnread, ...middleware] : middleware,
      Request: RequestClass || (Draft as unknown as typeof Request),
      parseAs: raw ? 'stream' : 'text',
      fetch: async (request) => {
        const response = await (settings.fetch ?? fetch)(
          ...((RequestClass ? [request] : [request.url, request as RequestInit]) as [string, RequestInit]),
        );
        status = response.status;
        return response;
      },
    });
    // What is not ok, openapi-fetch has tried to parse already.
    return raw ? [unread ?? response] : [response, response.ok ? parsed(data) : error];
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
      const [response, body, error] = await within(settings.timeout, signal, send).catch(
        (error) => [undefined, undefined, error] as const,
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

      const event = eventOf(status, result);
      const unclear = isUnclear(error, status, isAnswered);
      if (event === 'onExpired' && !renewed) {
        renewed = true;
        pending = false;
        const next = await tokenAfter(token);
        if (next && next !== token) continue;
      } else if (repeats < settings.retries && mayRepeat(effect, error, status, event, unclear)) {
        pending = false;
        await sleep(waitBefore(repeats++, response), signal);
        continue;
      }

      report(settings, operation, status, result);
      if (!response || !isAnswered) throw failed(unclear, error, body);
      if (result?.success === false) origins.set(result, [name, attempts, status, hide]);
      return { result, response };
    }
  }

  try {
    return await within(settings.totalTimeout, settings.signal, makeAttempts);
  } catch (error) {
    throw error instanceof TimeIsUp ? failed(true, error) : error;
  }
}
