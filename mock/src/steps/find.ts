import type { JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { AnswersByState } from './render.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';
import { applyCall, failureBody } from './transition.ts';

/** The call refers to the latest entity that the request describes. */
export class FindStep implements Step {
  readonly #operation: StatefulOperation;
  /** The id in the example of the answer. */
  readonly #sampleId: string;
  readonly #answers: AnswersByState;

  constructor(operation: StatefulOperation) {
    const { answerId } = operation.rule;
    const usual = operation.usualExample(answerId);
    this.#operation = operation;
    this.#sampleId = String(pointedTo(usual.value, `/data${answerId}`));
    this.#answers = new AnswersByState(operation, usual, answerId);
  }

  handle(request: JsonObject, { store, strict }: Memory): unknown {
    const { app, rule } = this.#operation;
    const { name } = rule.lifecycle;
    const entity = [...store.ofLifecycle(app, name).values()].findLast((candidate) =>
      this.#operation.matches(candidate, request),
    );
    if (entity === undefined) {
      return strict ? failureBody(`No ${name}${this.#description(request)} was created here`) : undefined;
    }
    const replacements = this.#operation.replacementsFor(request).set(this.#sampleId, entity.id);
    return (
      applyCall(this.#operation, entity, request, store) ?? this.#answers.render(entity, replacements, store)
    );
  }

  /** ` with the phone +1`, for messages. */
  #description(request: JsonObject): string {
    return [...this.#operation.rule.where]
      .map(([member, pointer]) => ` with the ${member} ${pointedTo(request, pointer)}`)
      .join('');
  }
}
