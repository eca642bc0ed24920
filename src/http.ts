import createFetch, { type Client, type Middleware } from 'openapi-fetch';
import type { Settings } from './options.ts';

/** As far as openapi-fetch is concerned, every path takes and answers text. */
interface Paths {
  [path: string]: {
    post: {
      requestBody: { content: { 'application/json': string } };
      responses: Record<200 | 400, { content: { 'application/json': unknown } }>;
    };
  };
}

/** The one openapi-fetch client of a Behind API client, and the middleware that it runs. */
export interface Http {
  readonly client: Client<Paths>;
  readonly middleware: Middleware[];
}

export const httpFor = ({ endpoint }: Settings, middleware: readonly Middleware[]): Http => ({
  // A redirect would carry the token to wherever it points.
  client: createFetch<Paths>({ baseUrl: endpoint, redirect: 'manual', bodySerializer: String }),
  middleware: [...middleware],
});

/**
 * What openapi-fetch builds in place of a Request, unless middleware is to see one: fetch makes a Request of its own from
 * address and settings, and making two costs more than the rest of a call.
 */
class Draft {
  declare readonly url: string;

  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}

export const requestClass = (settings: Settings, { middleware }: Http): typeof Request =>
  settings.Request ?? (middleware.length > 0 ? Request : (Draft as unknown as typeof Request));

export function send(settings: Settings, request: Request): Promise<Response> {
  const fetch = settings.fetch ?? globalThis.fetch;
  return request instanceof Draft ? fetch(request.url, request as RequestInit) : fetch(request);
}
