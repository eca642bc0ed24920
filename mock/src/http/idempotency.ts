import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../utils/json.ts';
import { type Answer, Failure } from './answer.ts';
import type { Handler, Request } from './router.ts';

/** A request with a key, and its answer as soon as there is one. */
interface FirstRequest {
  readonly body: JsonObject | undefined;
  readonly answer: Promise<Answer>;
}

/** How many requests are remembered: a mock that runs for months must not grow for months. */
const MAX_REQUESTS = 10_000;

/** The first requests with each `Idempotency-Key`, by operation and key. */
export class FirstRequests {
  readonly #requests = new Map<string, FirstRequest>();

  find(id: string): FirstRequest | undefined {
    return this.#requests.get(id);
  }

  add(id: string, first: FirstRequest): void {
    this.#requests.set(id, first);
    const [oldest] = this.#requests.keys();
    if (this.#requests.size > MAX_REQUESTS && oldest !== undefined) this.#requests.delete(oldest);
  }

  remove(id: string): void {
    this.#requests.delete(id);
  }

  clear(): void {
    this.#requests.clear();
  }
}

/**
 * Wraps the handler of an operation: its work is done once for all requests with the same header `Idempotency-Key`, and each of
 * them gets the first answer. A request that was refused has done no work, and is not remembered.
 *
 * The convention is that of the IETF draft "The Idempotency-Key HTTP Header Field", with one difference: a request that comes
 * while the first is under way waits for its answer, where the draft has 409.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function withIdempotency(handler: Handler, operation: string, firsts: FirstRequests): Handler {
  return async (request) => {
    const key = request.headers['idempotency-key'];
    if (key === undefined) return handler(request);
    const id = `${operation} ${String(key)}`;
    const body = withoutToken(await request.json());
    const first = firsts.find(id);
    if (first !== undefined) return repeated(first, body, request, String(key));

    const answer = Promise.resolve(handler(request));
    firsts.add(id, { body, answer });
    const isDone = await answer.then(
      ({ status }) => status < 400,
      () => false,
    );
    if (!isDone) firsts.remove(id);
    return answer;
  };
}

async function repeated(
  first: FirstRequest,
  body: JsonObject | undefined,
  request: Request,
  key: string,
): Promise<Answer> {
  if (!isDeepStrictEqual(body, first.body)) {
    throw new Failure(
      422,
      `Idempotency-Key: ${key.slice(0, 100)} was sent before, with another body. Send a new key with each new request`,
    );
  }
  request.notes.push('Idempotency-Key: it was known, so nothing was done, and this is the first answer');
  return first.answer;
}

/** A token that has been renewed makes no other request. */
function withoutToken(body: JsonObject | undefined): JsonObject | undefined {
  if (body === undefined) return undefined;
  const { access_token: _, ...rest } = body;
  return rest;
}
