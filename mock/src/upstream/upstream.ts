import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { checkPageAccess } from '../control/access.ts';
import { type Answer, Failure } from '../http/answer.ts';
import type { Request } from '../http/router.ts';
import { answerHeaders, isForwarded, requestHeaders } from './forwarded-headers.ts';
import { readBody } from './upstream-body.ts';
import { UpstreamError } from './upstream-error.ts';

const USUAL_TIMEOUT_MS = 30_000;

export interface UpstreamOptions {
  /** Where the real server is; calls go to the paths below it. */
  readonly url: string;
  /** How long it may take to answer, in ms. */
  readonly timeout?: number | undefined;
  /** Names of hosts, besides local ones, that may be asked for and whose pages may ask. */
  readonly allowedHosts: ReadonlySet<string>;
}

/**
 * The real server, which calls are passed on to. Each is sent once, whatever happens: over a connection of its own, because one that
 * was kept open may break before the request arrives. Redirects are not followed, so a token goes nowhere else.
 */
export class Upstream {
  readonly url: string;
  readonly #base: URL;
  readonly #timeout: number;
  readonly #allowedHosts: ReadonlySet<string>;

  /** Throws an Error if the address is none of a server. */
  constructor({ url, timeout = USUAL_TIMEOUT_MS, allowedHosts }: UpstreamOptions) {
    this.#base = readUpstream(url);
    this.url = this.#base.href.replace(/\/$/, '');
    this.#timeout = timeout;
    this.#allowedHosts = allowedHosts;
  }

  /** Passes a request on. Throws an UpstreamError if no answer comes, and a Failure if the request may not be passed on. */
  async ask(request: Request): Promise<Answer> {
    checkPageAccess(request.headers, this.#allowedHosts, 'Calls that are passed on to the real server');
    if (isForwarded(request.headers)) {
      throw new Failure(
        508,
        `The mock is in front of itself: ${this.url} leads back to it. Name another --upstream`,
      );
    }
    const body = await request.raw();
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), this.#timeout);
    try {
      const response = await this.#send(request, body, AbortSignal.any([timer.signal, request.world.ended]));
      return await this.#answerOf(response);
    } catch (error) {
      if (!timer.signal.aborted || !(error instanceof UpstreamError)) throw error;
      const { mayBeDone } = error;
      throw new UpstreamError(`no answer within ${this.#timeout} ms`, { mayBeDone, isTimeout: true });
    } finally {
      clearTimeout(timeout);
    }
  }

  #send(
    { method, path, search, headers }: Request,
    body: Buffer,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const isSecure = this.#base.protocol === 'https:';
    const send = isSecure ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      let isConnected = false;
      const outgoing = send({
        ...addressOf(this.#base),
        ...{ method, path: this.#base.pathname.replace(/\/$/, '') + path + search },
        ...{ headers: requestHeaders(headers), agent: false, signal },
      });
      // Nothing is sent before.
      outgoing.on('socket', (socket) =>
        socket.once(isSecure ? 'secureConnect' : 'connect', () => {
          isConnected = true;
        }),
      );
      outgoing.on('response', resolve);
      outgoing.on('error', (error) => reject(noAnswer(error, isConnected)));
      outgoing.end(body);
    });
  }

  async #answerOf(response: IncomingMessage): Promise<Answer> {
    const body = await readBody(response).catch((error) => {
      throw noAnswer(error, true);
    });
    const { 'content-encoding': _, ...headers } = answerHeaders(response);
    const about = { status: response.statusCode ?? 502, isUpstream: true };
    if ('text' in body) return { ...about, headers, body: body.text };
    return { ...about, headers: answerHeaders(response), body: '', stream: body.stream };
  }
}

/** Reads the address of a server. Throws an Error that says what is wrong with it. */
export function readUpstream(address: string): URL {
  const url = URL.parse(address);
  const isServer = url !== null && ['http:', 'https:'].includes(url.protocol);
  if (isServer && url.username + url.password + url.search + url.hash === '') return url;
  throw new Error(
    `"${address}" is not the address of a server. --upstream takes one such as https://api.example.com:6002, without user, query and hash.`,
  );
}

function addressOf({ protocol, hostname, port }: URL) {
  return { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), ...(port !== '' && { port }) };
}

function noAnswer(error: NodeJS.ErrnoException, mayBeDone: boolean): UpstreamError {
  return new UpstreamError(error.code ?? error.message, { mayBeDone, isTimeout: false });
}
