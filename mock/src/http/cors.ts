import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, OF_THE_MOCK } from './answer.ts';

/** Returns the headers that let a page of any origin read the answer. */
export function corsHeaders({ origin }: IncomingHttpHeaders): Record<string, string> {
  if (origin === undefined) return { vary: 'Origin' };
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Retry-After, X-Mock, X-Mock-Source',
    vary: 'Origin',
  };
}

/** Any origin may send any method and header: the answer to the request itself says what is wrong with it. */
export function preflight(headers: IncomingHttpHeaders): Answer {
  const asked = headers['access-control-request-headers'];
  return {
    status: 204,
    headers: {
      ...OF_THE_MOCK,
      'access-control-allow-methods': headers['access-control-request-method'] ?? 'POST',
      ...(asked === undefined ? {} : { 'access-control-allow-headers': asked }),
      'access-control-max-age': '600',
    },
    body: '',
  };
}
