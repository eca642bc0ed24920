import { envelopeIn, parsed } from './envelope.ts';
import { Draft, type Http, type Middleware } from './http.ts';
import type { Settings } from './options.ts';
import { within } from './timeout.ts';
import type { Result } from './types.ts';

/** What one request came to: a response with or without an envelope, or an error. */
export interface Attempt {
  readonly response?: Response;
  readonly envelope?: Result<unknown, unknown> | undefined;
  /** The body as text or, of a response that is not ok, as the JSON that it may be; not there if it is left unread. */
  readonly body?: unknown;
  /** Why there is no whole response. */
  readonly error?: unknown;
}

/**
 * Makes one request within the time limit of an attempt. Never rejects: what goes wrong is its outcome.
 *
 * @param raw - leave the answer's body unread, whatever it is
 * @param onHeaders - gets the response before its body has come
 */
export async function attemptOnce(
  http: Http,
  middleware: Middleware[],
  settings: Settings,
  path: string,
  json: string,
  token: string | undefined,
  raw: boolean,
  signal: AbortSignal | undefined,
  onHeaders: (response: Response) => void,
): Promise<Attempt> {
  let unread: Response | undefined;
  // First in the list is last to see the response. openapi-fetch reads the body of every one that is not ok.
  const keepUnread: Middleware = {
    onResponse({ response }) {
      unread = response;
      return response.ok ? undefined : response.clone();
    },
  };
  const real = settings.Request ?? (middleware[0] && Request);
  try {
    return await within(settings.timeout, signal, async (inner) => {
      const { data, error, response } = await http.POST(path, {
        body: json,
        headers: {
          Accept: 'application/json',
          ...(token && { AccessToken: token, Authorization: `Bearer ${token}` }),
          ...settings.headers,
        },
        signal: inner as AbortSignal,
        middleware: raw ? [keepUnread, ...middleware] : middleware,
        Request: real || (Draft as unknown as typeof Request),
        parseAs: raw ? 'stream' : 'text',
        fetch: async (request) => {
          const fetch = settings.fetch ?? globalThis.fetch;
          const response = await (real ? fetch(request) : fetch(request.url, request as RequestInit));
          onHeaders(response);
          return response;
        },
      });
      if (raw) return { response: unread ?? response };
      // What is not ok, openapi-fetch has tried to parse already.
      if (!response.ok) return { response, envelope: envelopeIn(error), body: error };
      return { response, envelope: envelopeIn(parsed(data as string)), body: data };
    });
  } catch (error) {
    return { error };
  }
}
