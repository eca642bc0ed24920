import type { IncomingHttpHeaders } from 'node:http';
import type { JsonObject } from '../utils/json.ts';
import { nearest } from '../utils/nearest.ts';
import type { World } from '../worlds/world.ts';
import { type Answer, Failure } from './answer.ts';

/** A request as handlers see it. */
export interface Request {
  readonly method: string;
  /** The path within the world. */
  readonly path: string;
  readonly world: World;
  /** The call path of the operation; undefined if it is none of the API. */
  readonly operation: string | undefined;
  /** Where the world is, as the sender sees it: `http://127.0.0.1:4010` or `http://127.0.0.1:4010/w/<name>`. */
  readonly origin: string;
  readonly headers: IncomingHttpHeaders;
  /** What stands behind the path, with the question mark; empty if there is nothing. */
  readonly search: string;
  /** The same, as parameters. */
  readonly query: URLSearchParams;
  /** The values of the `{names}` in the route's path. */
  readonly params: Readonly<Record<string, string>>;
  /** Aborts when its world is reset or ends: from then on it changes nothing, and is not shown. */
  readonly forgotten: AbortSignal;
  /** Notes about the request that are shown with it; handlers add theirs. */
  readonly notes: string[];
  /** Reads the body. Throws a Failure if it is no JSON object. */
  json(): Promise<JsonObject | undefined>;
  /** Reads the body as it is. Throws a Failure if it is too large or does not arrive. */
  raw(): Promise<Buffer>;
}

export type Handler = (request: Request) => Answer | Promise<Answer>;

interface Route {
  readonly handler: Handler;
  readonly operation: string | undefined;
}

type Methods = Map<string, Route>;

/** A route and the values of the `{names}` in its path. */
interface RouteMatch {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the handler of a request by its method and path. */
export class Router {
  readonly #exact = new Map<string, Methods>();
  readonly #templates = new Map<string, Methods>();
  /** By what paths begin with. */
  readonly #others = new Map<string, Handler>();

  /**
   * Adds a route; its path may have segments such as `{id}`.
   *
   * @param operation the call path, if it is an operation of the API
   */
  add(method: string, path: string, handler: Handler, operation?: string): void {
    const paths = path.includes('{') ? this.#templates : this.#exact;
    const methods: Methods = paths.get(path) ?? new Map();
    if (methods.has(method)) throw new Error(`${method} ${path} is there twice`);
    paths.set(path, methods.set(method, { handler, operation }));
  }

  /** Adds a handler for all requests without a route whose path begins with `prefix`. */
  addOthers(prefix: string, handler: Handler): void {
    this.#others.set(prefix, handler);
  }

  /** Returns the route of a request. Throws a Failure, 404 or 405, if there is none. */
  find(method: string, path: string): RouteMatch {
    if (!this.#exact.get(path)?.has(method)) {
      const [, handler] = [...this.#others].find(([prefix]) => path.startsWith(prefix)) ?? [];
      if (handler !== undefined) return { handler, params: {} };
    }
    const { methods, params } = this.#methods(path);
    // What can be got can be asked for without its body, which Node leaves out by itself.
    const route = methods.get(method) ?? (method === 'HEAD' ? methods.get('GET') : undefined);
    if (route === undefined) {
      const allowed = [...methods.keys()]
        .flatMap((key) => (key === 'GET' ? [key, 'HEAD'] : [key]))
        .join(', ');
      throw new Failure(405, `${shown(path)} does not take ${method}: use ${allowed}`, { allow: allowed });
    }
    return { handler: route.handler, params };
  }

  /** Returns the call path of the operation at a path; undefined if there is none. */
  operationAt(method: string, path: string): string | undefined {
    const exact = this.#exact.get(path);
    if (exact !== undefined) return exact.get(method)?.operation;
    const [, methods] = [...this.#templates].find(([template]) => match(template, path)) ?? [];
    return methods?.get(method)?.operation;
  }

  #methods(path: string): { methods: Methods; params: Record<string, string> } {
    const exact = this.#exact.get(path);
    if (exact !== undefined) return { methods: exact, params: {} };
    for (const [template, methods] of this.#templates) {
      const params = match(template, path);
      if (params !== undefined) return { methods, params };
    }
    const near = path.length > 200 ? undefined : nearest(path, this.#exact.keys());
    throw new Failure(
      404,
      `There is no ${shown(path)}${near === undefined ? '' : `. Did you mean ${near}?`}`,
    );
  }
}

function match(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const segments = path.split('/');
  if (segments.length !== expected.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of expected.entries()) {
    const segment = segments[index] as string;
    if (name.startsWith('{')) {
      const value = decoded(segment);
      if (value === undefined || value === '') return undefined;
      params[name.slice(1, -1)] = value;
    } else if (name !== segment) return undefined;
  }
  return params;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function shown(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}
