import type { JsonObject } from '../utils/json.ts';
import { jsonSize } from '../utils/json-size.ts';
import type { Answer } from './answer.ts';

/** A request with a key, and its answer as soon as there is one. */
export interface FirstRequest {
  readonly body: JsonObject | undefined;
  readonly answer: Promise<Answer>;
}

/** How many requests are remembered: a mock that runs for months must not grow for months. */
const MAX_REQUESTS = 10_000;
/** How large their bodies and answers may be in all, in characters. */
const MAX_SIZE = 16 * 1024 * 1024;

/** The first requests with each `Idempotency-Key`, by operation and key. */
export class FirstRequests {
  readonly #requests = new Map<string, FirstRequest & { size: number }>();
  #size = 0;

  find(id: string): FirstRequest | undefined {
    return this.#requests.get(id);
  }

  add(id: string, { body, answer }: FirstRequest): void {
    const first = { body, answer, size: 0 };
    this.#requests.set(id, first);
    this.#grow(id, first, jsonSize(body));
    answer.then(
      (given) => this.#grow(id, first, given.body.length),
      () => undefined,
    );
  }

  remove(id: string): void {
    this.#size -= this.#requests.get(id)?.size ?? 0;
    this.#requests.delete(id);
  }

  clear(): void {
    this.#requests.clear();
    this.#size = 0;
  }

  /** Counts what has come to a request, unless it was removed, and removes the oldest ones if they are too many, or too large. */
  #grow(id: string, first: { size: number }, size: number): void {
    if (this.#requests.get(id) !== first) return;
    first.size += size;
    this.#size += size;
    while (this.#requests.size > MAX_REQUESTS || this.#size > MAX_SIZE) {
      const [oldest] = this.#requests.keys();
      if (oldest === undefined) return;
      this.remove(oldest);
    }
  }
}
