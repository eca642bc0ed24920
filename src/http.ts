import createFetch, { type Client, type Middleware } from 'openapi-fetch';

/** As far as openapi-fetch is concerned, every path takes and answers text. */
interface Paths {
  [path: string]: {
    post: {
      requestBody: { content: { 'application/json': string } };
      responses: Record<200 | 400, { content: { 'application/json': unknown } }>;
    };
  };
}

/** The one openapi-fetch client of a Behind API client. */
export type Http = Client<Paths>;

export const httpFor = (endpoint: string): Http =>
  // A redirect would carry the token to wherever it points.
  createFetch<Paths>({ baseUrl: endpoint, redirect: 'manual', bodySerializer: String });

export type { Middleware };

/**
 * What openapi-fetch constructs in place of a Request, unless middleware is to see one: the arguments of fetch, which makes a
 * Request of its own from them. Making two costs more than the rest of a call.
 */
export function Draft(...toFetch: [string, RequestInit]): object {
  return toFetch;
}
