import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { WriteAccessLog } from './access-log.ts';
import type { Answer } from './answer.ts';
import { corsHeaders, preflight } from './cors.ts';
import type { Dispatcher } from './dispatcher.ts';
import { originOf } from './origin.ts';
import { RequestBody } from './request-body.ts';

export interface ListenerOptions {
  /** How long a body may take to arrive, in ms. */
  readonly bodyTimeout: number;
  readonly accessLog: WriteAccessLog | undefined;
}

/** Returns the listener of the server, which answers every request, whatever happens. */
export function requestListener(
  dispatcher: Dispatcher,
  { bodyTimeout, accessLog }: ListenerOptions,
): RequestListener {
  return (request, response) => {
    respond(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  };

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const { method = '', url = '', headers } = incoming;
    const path = pathOf(url);
    const answer =
      method === 'OPTIONS'
        ? preflight(headers)
        : await dispatcher.dispatch({
            ...{ method, path, search: searchOf(url), headers, origin: originOf(incoming) },
            body: RequestBody.of(incoming, bodyTimeout, dispatcher.maxBytes),
            isAbandoned: () => response.destroyed,
          });
    if (answer === undefined) return;
    if (response.destroyed) answer.stream?.destroy();
    else send(response, answer, headers);
    accessLog?.({ method, path, status: answer.status, ms: performance.now() - started });
  }
}

function send(response: ServerResponse, answer: Answer, requestHeaders: IncomingHttpHeaders): void {
  const { status, body, stream, broken, deliver } = answer;
  const headers = { ...corsHeaders(requestHeaders), ...answer.headers };
  if (broken !== undefined) stream?.destroy();
  switch (broken?.kind) {
    case 'dropped':
      response.destroy();
      return;
    case 'hanging':
      return;
    case 'truncated':
      response.writeHead(status, { ...headers, 'content-length': String(broken.length) });
      response.flushHeaders();
      response.write(broken.arrived, () => response.destroy());
      return;
  }
  // A stream has no end of its own, and nobody would read it.
  if (deliver !== undefined && response.req.method !== 'HEAD') {
    deliver(response, headers);
    return;
  }
  if (stream !== undefined) {
    response.writeHead(status, headers);
    // Whoever reads it notices by the connection that the rest is missing.
    pipeline(stream, response, () => undefined);
    return;
  }
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...length });
  response.end(body);
}

function searchOf(url: string): string {
  return url.match(/\?[^#]*/s)?.[0] ?? '';
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
}
