import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { checkControlAccess } from '../control/access.ts';
import type { Values } from '../faults/catalogue.ts';
import { waitingTime } from '../faults/latency.ts';
import type { World } from '../worlds/world.ts';
import { splitWorldPath } from '../worlds/world-path.ts';
import type { Worlds } from '../worlds/worlds.ts';
import { type Answer, Failure, failure, OF_THE_MOCK } from './answer.ts';
import { HEALTH_PATH, isControlPath } from './control-path.ts';
import { checkParameters } from './query.ts';
import { MAX_BYTES, MAX_PASSED_ON_BYTES, type RequestBody } from './request-body.ts';
import type { Request, Router } from './router.ts';

export interface DispatcherOptions {
  /** How long answers of the API wait. */
  readonly latency: Values;
  /** Names of hosts that control requests may come to, and from whose pages, besides local ones. */
  readonly allowedHosts: ReadonlySet<string>;
  /** Whether the mock is in front of the real server, so that answers say who gave them. */
  readonly hasUpstream: boolean;
}

/** A request as it comes in, over a connection or from this process. */
export interface IncomingRequest {
  readonly method: string;
  /** The path as it was sent, with that of the world. */
  readonly path: string;
  /** What stands behind the path, with the question mark; empty if there is nothing. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  /** Where the mock is, as the sender sees it: `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly body: RequestBody;
  /** Tells whether the sender has gone. */
  isAbandoned(): boolean;
}

/** Answers every request, whatever happens. */
export class Dispatcher {
  #router: Router;
  readonly #worlds: Worlds;
  readonly #options: DispatcherOptions;

  constructor(router: Router, worlds: Worlds, options: DispatcherOptions) {
    this.#router = router;
    this.#worlds = worlds;
    this.#options = options;
  }

  /** How many bytes the body of a request may have. */
  get maxBytes(): number {
    return this.#options.hasUpstream ? MAX_PASSED_ON_BYTES : MAX_BYTES;
  }

  /** Answers from now on by other routes. */
  use(router: Router): void {
    this.#router = router;
  }

  /** Returns the answer to a request; undefined if it failed because the sender has gone. */
  async dispatch(incoming: IncomingRequest): Promise<Answer | undefined> {
    const started = performance.now();
    let request: Request;
    try {
      request = this.#enterWorld(incoming);
    } catch (error) {
      return failureFor(error);
    }
    const answer = await this.#answerTo(request).catch((error) =>
      // A Failure is about what was done, also where nobody waits for it any more: the real server may have been asked.
      incoming.isAbandoned() && !(error instanceof Failure) ? undefined : failureFor(error),
    );
    if (answer === undefined) return undefined;
    const time = isControlPath(request.path) ? 0 : waitingTime(this.#options.latency);
    if (time > 0) {
      await delay(time, undefined, { signal: request.forgotten }).catch(() => undefined);
    }
    const marked = this.#marked(answer);
    if (isCall(request) && !request.forgotten.aborted) {
      request.world.log.add(request, incoming.body.bytes, marked, performance.now() - started);
    }
    return marked;
  }

  #marked(answer: Answer): Answer {
    const { isUpstream = false } = answer;
    const source = this.#options.hasUpstream && { 'x-mock-source': isUpstream ? 'upstream' : 'mock' };
    return { ...answer, headers: { ...(!isUpstream && OF_THE_MOCK), ...answer.headers, ...source } };
  }

  #enterWorld(incoming: IncomingRequest): Request {
    const { method, headers, search, body } = incoming;
    const query = new URLSearchParams(search);
    const { name, path } = splitWorldPath(incoming.path);
    if (isControlPath(path) && path !== HEALTH_PATH) checkControlAccess(headers, this.#options.allowedHosts);
    const world = this.#world(isControlPath(path) ? nameIn(query, name) : name);
    const origin = `${incoming.origin}${world.path}`;
    const operation = this.#router.operationAt(method, path);
    const about = { method, path, world, operation, origin, headers, search, query };
    const { forgotten } = world;
    return { ...about, forgotten, params: {}, json: () => body.json(), raw: () => body.raw(), notes: [] };
  }

  #world(name: string | undefined): World {
    return name === undefined ? this.#worlds.default : this.#worlds.open(name);
  }

  async #answerTo(request: Request): Promise<Answer> {
    const { handler, params } = this.#router.find(request.method, request.path);
    if (changesMock(request)) {
      checkParameters(request.query, ['world'], `${request.method} ${request.path}`);
    }
    return handler({ ...request, params });
  }
}

/** Control requests may name their world in the query, too. Throws a Failure if path and query name different ones. */
function nameIn(query: URLSearchParams, inPath: string | undefined): string | undefined {
  const name = query.get('world') ?? inPath;
  if (inPath !== undefined && name !== inPath) {
    throw new Failure(
      400,
      `The path is in the world ${inPath}, and the query names another one: leave one of them out`,
    );
  }
  return name;
}

/** The forms of the payment page may be sent with any query. */
function changesMock({ method, path }: Request): boolean {
  return isControlPath(path) && !path.startsWith('/__mock/pay/') && method !== 'GET' && method !== 'HEAD';
}

/** What browsers ask for by themselves, for their tabs and developer tools. */
const ASKED_BY_BROWSERS = /^\/(?:favicon\.ico|apple-touch-icon[^/]*\.png|\.well-known\/.*)?$/;

/** Who controls the mock, waits for it, or opens it in a browser, does not call the API. */
function isCall({ method, path }: Request): boolean {
  return !isControlPath(path) && (method === 'POST' || !ASKED_BY_BROWSERS.test(path));
}

function failureFor(error: unknown): Answer {
  if (error instanceof Failure) return failure(error);
  console.error(error);
  return failure(new Failure(500, `The mock failed: ${error instanceof Error ? error.message : error}`));
}
