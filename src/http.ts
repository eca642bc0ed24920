import createFetch, { type Client, type Middleware } from 'openapi-fetch';
import type { Settings } from './options.ts';

/** As far as openapi-fetch is concerned, every path takes and answers text. */
interface Paths {
  [path: string]: {
    post: {
      requestBody: { content: { 'application/json': string } };
      responses: {
        200: { content: { 'application/json': unknown } };
        400: { content: { 'application/json': unknown } };
      };
    };
  };
}

/**
 * What openapi-fetch builds in place of a Request: fetch makes one of its own from address and settings, and making two costs
 * more than the rest of a call.
 */
class Draft {
  readonly url: string;

  constructor(url: string, init: RequestInit) {
    Object.assign(this, init);
    this.url = url;
  }
}

export interface Post {
  readonly path: string;
  readonly body: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal | undefined;
  readonly raw: boolean;
  readonly onHeaders: (response: Response) => void;
}

/** The one openapi-fetch client of a Behind API client. */
export class Http {
  readonly middleware: Middleware[];
  readonly #client: Client<Paths>;
  readonly #settings: Settings;

  constructor(settings: Settings, middleware: readonly Middleware[]) {
    this.middleware = [...middleware];
    this.#settings = settings;
    // A redirect would carry the token to wherever it points.
    this.#client = createFetch<Paths>({
      baseUrl: settings.endpoint,
      redirect: 'manual',
      bodySerializer: String,
    });
  }

  /**
   * Posts a JSON text and reads the answer's body as text or, if openapi-fetch has taken it for the JSON of an error, as a
   * value. With `raw`, the response's body is left unread. `onHeaders` gets the response before its body is read.
   */
  async post({ path, body, headers, signal, raw, onHeaders }: Post) {
    let unread: Response | undefined;
    const { middleware } = this;
    const real = this.#settings.Request ?? (middleware.length > 0 ? Request : undefined);
    const { data, error, response } = await this.#client.POST(path, {
      body,
      headers,
      signal: signal ?? null,
      middleware,
      parseAs: raw ? 'stream' : 'text',
      Request: real ?? (Draft as unknown as typeof Request),
      fetch: async (request) => {
        const fetched = await this.#send(request);
        unread = fetched;
        onHeaders(fetched);
        // openapi-fetch reads the body of every response that is not ok.
        return raw && !fetched.ok ? fetched.clone() : fetched;
      },
    });
    return { body: data ?? error ?? '', response: raw && unread ? unread : response };
  }

  #send(request: Request | Draft): Promise<Response> {
    const fetch = this.#settings.fetch ?? globalThis.fetch;
    return request instanceof Draft ? fetch(request.url, request as RequestInit) : fetch(request);
  }
}
