import type { JsonObject } from '../utils/json.ts';
import { failureBody } from './failure-body.ts';
import { AnswersByState } from './render.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';
import { applyCall } from './transition.ts';

/** The call refers to an existing entity by its id. */
export class UseStep implements Step {
  readonly #operation: StatefulOperation;
  readonly #answers: AnswersByState;

  constructor(operation: StatefulOperation) {
    const usual = operation.rule.answers.size > 0 ? undefined : operation.usualExample();
    this.#operation = operation;
    this.#answers = new AnswersByState(operation, usual);
  }

  handle(request: JsonObject, memory: Memory): unknown {
    const { store, strict } = memory;
    const { app, rule } = this.#operation;
    const { name } = rule.lifecycle;
    const id = this.#operation.idIn(request);
    const entity = store.find(app, name, id);
    if (entity === undefined) {
      return strict && id !== undefined
        ? failureBody(`No ${name} with the id ${id} was created here`)
        : undefined;
    }
    return (
      applyCall(this.#operation, entity, request, memory) ??
      this.#answers.render(entity, this.#operation.replacementsFor(request), store)
    );
  }
}
