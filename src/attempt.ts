import { envelopeIn } from './envelope.ts';
import { Draft, type Http, type Middleware } from './http.ts';
import type { Settings } from './options.ts';
import { within } from './timeout.ts';
import type { Result } from './types.ts';

/** What one request came to: a response with or without an envelope, or an error. */
export interface Attempt {
  /** There once the headers have come, even if the body has not. */
  readonly response?: Response | undefined;
  readonly envelope?: Result<unknown, unknown> | undefined;
  /** The body, as text or, of a response that is not ok, as JSON; not there if it is left unread on purpose. */
  readonly body?: unknown;
  /** Why there is no whole response. */
  readonly error?: unknown;
}

/**
 * Makes one request within the time limit of an attempt. Never rejects: what goes wrong is its outcome.
 *
 * @param raw - leave the answer's body unread, whatever it is
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
): Promise<Attempt> {
  let response: Response | undefined;
  const real = settings.Request ?? (middleware[0] && Request);
  try {
    return await within(settings.timeout, signal, async (inner) => {
      const answer = await http.POST(path, {
        body: json,
        headers: {
          Accept: 'application/json',
          ...(token && { AccessToken: token, Authorization: `Bearer ${token}` }),
          ...settings.headers,
        },
        signal: inner as AbortSignal,
        middleware,
        Request: real ?? (Draft as unknown as typeof Request),
        parseAs: raw ? 'stream' : 'text',
        fetch: async (request) => {
          const fetch = settings.fetch ?? globalThis.fetch;
          response = await (real ? fetch(request) : fetch(request.url, request as RequestInit));
          // openapi-fetch reads the body of every response that is not ok.
          return raw && !response.ok ? response.clone() : response;
        },
      });
      if (raw) return { response };
      response = answer.response;
      const body = answer.data ?? answer.error ?? '';
      return { response, envelope: envelopeIn(body), body };
    });
  } catch (error) {
    return { error, response };
  }
}
