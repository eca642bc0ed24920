import type { EntityStore } from '../entities/store.ts';
import type { JsonObject } from '../utils/json.ts';

/** What the server remembers, and what it makes of an id that it does not know. */
export interface Memory {
  readonly store: EntityStore;
  /** Whether an unknown id is a failure. Otherwise it is answered with the document's example. */
  readonly strict: boolean;
}

/** What an operation does with entities, by its `x-state`. Made once; making it throws an Error where the document is wrong. */
export interface Step {
  /**
   * Handles a request. Returns the body of the answer, or undefined if the document's example is to be answered.
   * It is synchronous, so that concurrent requests see an entity before or after it, never in between.
   *
   * @param origin where the world is, as the sender sees it: `http://127.0.0.1:4010`
   */
  handle(request: JsonObject, memory: Memory, origin: string): unknown;
}
