import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { checkControlAccess } from '../control/access.ts';
import type { World } from '../worlds/world.ts';
import { splitWorldPath } from '../worlds/world-path.ts';
import type { Worlds } from '../worlds/worlds.ts';
import { type Answer, Failure, failure } from './answer.ts';
import { HEALTH_PATH, isControlPath } from './control-path.ts';
import type { RequestBody } from './request-body.ts';
import type { Request, Router } from './router.ts';

export interface DispatcherOptions {
  /** How long answers of the API wait, in ms. */
  readonly latency: number;
  /** Names of hosts that control requests may come to, and from whose pages, besides local ones. */
  readonly allowedHosts: ReadonlySet<string>;
}

/** A request as it comes in, over a connection or from this process. */
export interface IncomingRequest {
  readonly method: string;
  /** The path as it was sent, with that of the world. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Where the mock is, as the sender sees it: `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly body: RequestBody;
  /** Tells whether the sender has gone. */
  isAbandoned(): boolean;
}

/** Tells these answers from those of the real server, wherever the mock runs: they prove nothing about that. */
const OF_THE_MOCK = { 'x-mock': 'node-behind-api-mock' };

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
      incoming.isAbandoned() ? undefined : failureFor(error),
    );
    if (answer === undefined) return undefined;
    const { latency } = this.#options;
    if (latency > 0 && !isControlPath(request.path)) {
      await delay(latency, undefined, { signal: request.world.ended }).catch(() => undefined);
    }
    const marked = { ...answer, headers: { ...OF_THE_MOCK, ...answer.headers } };
    if (isCall(request)) {
      request.world.log.add(request, incoming.body.bytes, marked, performance.now() - started);
    }
    return marked;
  }

  #enterWorld(incoming: IncomingRequest): Request {
    const { method, headers, query, body } = incoming;
    const { name, path } = splitWorldPath(incoming.path);
    if (isControlPath(path) && path !== HEALTH_PATH) checkControlAccess(headers, this.#options.allowedHosts);
    const world = this.#world(isControlPath(path) ? nameIn(query, name) : name);
    const origin = `${incoming.origin}${world.path}`;
    const operation = this.#router.operationAt(method, path);
    const about = { method, path, world, operation, origin, headers, query };
    return { ...about, params: {}, json: () => body.json(), notes: [] };
  }

  #world(name: string | undefined): World {
    return name === undefined ? this.#worlds.default : this.#worlds.open(name);
  }

  async #answerTo(request: Request): Promise<Answer> {
    const { handler, params } = this.#router.find(request.method, request.path);
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

/** Who controls the mock, waits for it, or opens it in a browser, does not call the API. */
function isCall({ method, path }: Request): boolean {
  return !isControlPath(path) && (path !== '/' || method === 'POST');
}

function failureFor(error: unknown): Answer {
  if (error instanceof Failure) return failure(error);
  console.error(error);
  return failure(new Failure(500, `The mock failed: ${error instanceof Error ? error.message : error}`));
}
