import type { JsonObject } from '../utils/json.ts';
import { withValueAt } from '../utils/json-pointer.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';

/** Tells whether there is an entity that the request describes. Before any was created, the document's example is answered. */
export class HasStep implements Step {
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
    const all = store.ofLifecycle(app, name).values();
    return withValueAt(
      this.#example,
      '/data',
      all.some((entity) => this.#operation.filter.matches(entity, request)),
    );
  }
}
