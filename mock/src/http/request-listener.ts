import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { checkControlAccess } from '../control/access.ts';
import { splitWorldPath } from '../worlds/world-path.ts';
import type { Worlds } from '../worlds/worlds.ts';
import type { WriteAccessLog } from './access-log.ts';
import { type Answer, Failure, failure } from './answer.ts';
import { HEALTH_PATH, isControlPath } from './control-path.ts';
import { corsHeaders, preflight } from './cors.ts';
import { originOf } from './origin.ts';
import { RequestBody } from './request-body.ts';
import type { Request, Router } from './router.ts';

export interface ListenerOptions {
  /** How long a body may take to arrive, in ms. */
  readonly bodyTimeout: number;
  /** How long answers of the API wait, in ms. */
  readonly latency: number;
  readonly accessLog: WriteAccessLog | undefined;
  /** Names of hosts that control requests may come to, and from whose pages, besides local ones. */
  readonly allowedHosts: ReadonlySet<string>;
}

/** Returns the listener of the server, which answers every request, whatever happens. */
export function requestListener(
  router: Router,
  worlds: Worlds,
  { bodyTimeout, latency, accessLog, allowedHosts }: ListenerOptions,
): RequestListener {
  return (request, response) => {
    respond(request, response).catch(() => response.destroy());
  };

  async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const { method = '', url = '', headers } = incoming;
    const path = pathOf(url);
    const finish = (answer: Answer) => {
      if (!response.destroyed) send(response, answer, headers);
      accessLog?.({ method, path, status: answer.status, ms: performance.now() - started });
    };
    if (method === 'OPTIONS') return finish(preflight(headers));

    const body = new RequestBody(incoming, bodyTimeout);
    let request: Request;
    try {
      request = requestOf(incoming, path, body);
    } catch (error) {
      return finish(failureFor(error));
    }
    const answer = await answerTo(request).catch((error) => {
      // The sender has gone.
      if (response.destroyed) return undefined;
      return failureFor(error);
    });
    if (answer === undefined) return;
    if (latency > 0 && !isControlPath(request.path)) await delay(latency, undefined, { ref: false });
    finish(answer);
    // Who waits for the mock, or opens it in a browser, calls nothing.
    if (request.path === '/' && method !== 'POST') return;
    request.world.log.add(request, body.bytes, answer, performance.now() - started);
  }

  function requestOf(incoming: IncomingMessage, wholePath: string, body: RequestBody): Request {
    const { method = '', headers } = incoming;
    const { name, path } = splitWorldPath(wholePath);
    if (isControlPath(path) && path !== HEALTH_PATH) checkControlAccess(headers, allowedHosts);
    const world = name === undefined ? worlds.default : worlds.open(name);
    const origin = `${originOf(incoming)}${world.path}`;
    return { method, path, world, origin, headers, params: {}, json: () => body.json(), notes: [] };
  }

  async function answerTo(request: Request): Promise<Answer> {
    const { handler, params } = router.find(request.method, request.path);
    return handler({ ...request, params });
  }
}

/** Tells these answers from those of the real server, wherever the mock runs: they prove nothing about that. */
const OF_THE_MOCK = { 'x-mock': 'node-behind-api-mock' };

function send(response: ServerResponse, answer: Answer, requestHeaders: IncomingHttpHeaders): void {
  const { status, body, deliver } = answer;
  const headers = { ...corsHeaders(requestHeaders), ...OF_THE_MOCK, ...answer.headers };
  // A stream has no end of its own, and nobody would read it.
  if (deliver !== undefined && response.req.method !== 'HEAD') {
    deliver(response, headers);
    return;
  }
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...length });
  response.end(body);
}

function failureFor(error: unknown): Answer {
  if (error instanceof Failure) return failure(error);
  console.error(error);
  return failure(new Failure(500, `The mock failed: ${error instanceof Error ? error.message : error}`));
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
}
