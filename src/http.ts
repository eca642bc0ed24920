import type { Middleware } from 'openapi-fetch';

/** As far as openapi-fetch is concerned, every path takes JSON. */
export interface Paths {
  [path: string]: {
    post: {
      requestBody: { content: { 'application/json': object } };
      responses: Record<200, { content: { 'application/json': unknown } }>;
    };
  };
}

export type { Middleware };
