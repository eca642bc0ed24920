import { envelopeIn } from './envelope.ts';
import { type Http, requestClass, send } from './http.ts';
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
  settings: Settings,
  path: string,
  json: string,
  token: string | undefined,
  raw: boolean,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  let response: Response | undefined;
  try {
    return await within(settings.timeout, signal, async (inner) => {
      const answer = await http.client.POST(path, {
        body: json,
        headers: {
          Accept: 'application/json',
          ...(token && { AccessToken: token, Authorization: `Bearer ${token}` }),
          ...settings.headers,
        },
        signal: inner ?? null,
        middleware: http.middleware,
        Request: requestClass(settings, http),
        parseAs: raw ? 'stream' : 'text',
        fetch: async (request) => {
          response = await send(settings, request);
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
    return { error: error || new Error('fetch failed'), response };
  }
}
