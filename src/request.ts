import createFetch, { type Middleware } from 'openapi-fetch';
import type { ClientOptions } from './options.ts';

// Everything that has to be worked around in openapi-fetch is in this file.

/** One request, as it is to be sent. */
interface OutgoingRequest {
  readonly path: string;
  readonly body: object;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal | undefined;
}

/** What is known of a request, also if it fails. */
export interface Progress {
  /** Whether it got as far as `fetch` or some middleware. */
  isOnItsWay: boolean;
  /** The HTTP status, as soon as a response has begun. */
  status: number | undefined;
  /** Whether the response came from where a redirect led. */
  isRedirected: boolean;
}

/** Sends a request; the body of the response is unread. What it rejects with is never falsy. */
export type Send = (request: OutgoingRequest, progress: Progress) => Promise<Response>;

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
 * Stands in for a `Request` where no middleware looks at one: `fetch` makes a Request of its own from these, and making two costs
 * more than the rest of a call.
 */
class FetchArguments {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/**
 * Keeps a Request as long as its signal. Once it is collected as garbage, the signal no longer aborts the body of the response
 * (https://github.com/nodejs/undici/issues/1926).
 */
const requests = new WeakMap<AbortSignal, Request>();

/** Creates the function that sends the requests of a client. Middleware may be added to the list at any time. */
export function createSender(
  { endpoint, fetch: ownFetch, Request: OwnRequest }: ClientOptions,
  middleware: readonly Middleware[],
): Send {
  const http = createFetch<Paths>({
    baseUrl: endpoint,
    // A redirect would carry the token to wherever it points.
    redirect: 'manual',
    ...uncached(),
  });

  return async ({ path, body, headers, signal }, progress) => {
    let kept: Response | undefined;
    /** Hands openapi-fetch an empty response, so that it does not read the one that came. */
    const keep = (response: Response) => {
      kept = response;
      return new Response();
    };
    // The first in the list is the last that sees the response.
    const keeper: Middleware = {
      onRequest() {
        progress.isOnItsWay = true;
      },
      onResponse: ({ response }) => keep(response),
    };
    const hasMiddleware = middleware.length > 0;

    const sent = http.POST(path, {
      body,
      headers,
      signal: signal && isTaken(signal, endpoint) ? signal : null,
      parseAs: 'stream',
      middleware: hasMiddleware ? [keeper, ...middleware] : [],
      Request: OwnRequest ?? (hasMiddleware ? Request : FetchArguments),
      fetch: async (request: Request | FetchArguments) => {
        progress.isOnItsWay = true;
        if (signal && !(request instanceof FetchArguments)) requests.set(signal, request);
        const response = await fetchOrThrow(ownFetch ?? fetch, request);
        progress.status = response.status;
        progress.isRedirected = response.redirected ?? (!ownFetch && isElsewhere(response.url, request.url));
        if (progress.isRedirected) throw new Error(`fetch followed a redirect to ${response.url}`);
        return hasMiddleware ? response : keep(response);
      },
    });
    const { response, error } = await sent.catch(throwTruthy);
    const answer = kept ?? unread(response, error);
    progress.status = answer.status;
    return answer;
  };
}

/**
 * Keeps frameworks from answering out of a cache, as Next 13 and 14 do even for POST
 * (https://nextjs.org/docs/14/app/building-your-application/caching#data-cache). Older workerd refuses the setting.
 */
function uncached(): RequestInit {
  return typeof Request === 'function' && 'cache' in Request.prototype ? { cache: 'no-store' } : {};
}

/** Whether `fetch` takes signals of a class. */
const takenSignals = new WeakMap<object, boolean>();

/**
 * Whether `fetch` takes a signal. Node's does not where jsdom has put its own AbortController in place. Calls still end on time
 * then, but the request goes on beneath.
 */
function isTaken(signal: AbortSignal, url: string): boolean {
  const known = takenSignals.get(signal.constructor);
  if (known !== undefined) return known;
  const found = canBeTaken(signal, url);
  takenSignals.set(signal.constructor, found);
  return found;
}

function canBeTaken(signal: AbortSignal, url: string): boolean {
  if (typeof Request !== 'function') return true;
  try {
    return !!new Request(url, { signal });
  } catch {
    return false;
  }
}

/** Where responses do not say whether they were redirected (React Native), their address tells. */
function isElsewhere(address: string, asked: string): boolean {
  return !!address && new URL(address).href !== new URL(asked).href;
}

async function fetchOrThrow(
  fetch: NonNullable<ClientOptions['fetch']>,
  request: Request | FetchArguments,
): Promise<Response> {
  try {
    return await (request instanceof FetchArguments ? fetch(request.url, request.init) : fetch(request));
  } catch (error) {
    // openapi-fetch takes a falsy error for none, and goes on without a response.
    return throwTruthy(error);
  }
}

function throwTruthy(error: unknown): never {
  throw error || new Error(`The request failed with ${JSON.stringify(error)}`);
}

/** Where middleware answered in place of fetch, openapi-fetch has read what is not ok. */
function unread(response: Response, error: unknown): Response {
  if (!response.bodyUsed) return response;
  return new Response(typeof error === 'string' ? error : JSON.stringify(error), response);
}
