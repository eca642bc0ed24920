import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Answer, Failure, failure } from './answer.ts';
import { readJson } from './body.ts';
import { corsHeaders, preflight } from './cors.ts';
import type { Routes } from './routes.ts';

/** Answers every request, whatever happens. */
export function listener(routes: Routes, bodyTimeout: number): RequestListener {
  return (request, response) => {
    respond(request, response).catch(() => response.destroy());
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      send(response, await answer(request), request);
    } catch (error) {
      // Somebody who has gone gets no answer.
      if (!response.destroyed) send(response, failed(error), request);
    }
  }

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { method = '', url = '', headers } = request;
    if (method === 'OPTIONS') return preflight(headers);
    const path = pathOf(url);
    const { handler, params } = routes.find(method, path);
    return handler({ method, path, headers, params, json: () => readJson(request, bodyTimeout) });
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer, request: IncomingMessage): void {
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...corsHeaders(request.headers), ...headers, ...length });
  response.end(body);
}

function failed(error: unknown): Answer {
  if (error instanceof Failure) return failure(error);
  console.error(error);
  return failure(new Failure(500, `The mock failed: ${error instanceof Error ? error.message : error}`));
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
}
