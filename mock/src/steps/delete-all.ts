import { type JsonObject, withStringsReplaced } from '../utils/json.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';

/** Deletes all entities that the request describes. */
export class DeleteAllStep implements Step {
  readonly #operation: StatefulOperation;
  readonly #example: unknown;

  constructor(operation: StatefulOperation) {
    this.#operation = operation;
    this.#example = operation.usualExample().value;
  }

  handle(request: JsonObject, { store, strict }: Memory): unknown {
    const { app, rule } = this.#operation;
    const { name } = rule.lifecycle;
    if (!strict && !store.knowsAny(app, name)) return undefined;
    for (const entity of [...store.ofLifecycle(app, name).values()]) {
      if (this.#operation.filter.matches(entity, request)) store.delete(entity);
    }
    return withStringsReplaced(this.#example, this.#operation.replacementsFor(request).texts);
  }
}
