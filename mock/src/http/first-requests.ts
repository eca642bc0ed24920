import type { JsonObject } from '../utils/json.ts';
import type { Answer } from './answer.ts';

/** A request with a key, and its answer as soon as there is one. */
export interface FirstRequest {
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
