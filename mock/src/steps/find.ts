import { withIds } from '../entities/projection.ts';
import type { JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { failureBody } from './failure-body.ts';
import { AnswersByState } from './render.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';
import { applyCall } from './transition.ts';

/** The call refers to the latest entity that the request describes. */
export class FindStep implements Step {
  readonly #operation: StatefulOperation;
  /** The id in the example of the answer; undefined if it has none. */
  readonly #sampleId: string | undefined;
  readonly #answers: AnswersByState;

  constructor(operation: StatefulOperation) {
    const { answerId } = operation.rule;
    const usual = operation.usualExample(answerId);
    this.#operation = operation;
    this.#sampleId = answerId === undefined ? undefined : String(pointedTo(usual.value, `/data${answerId}`));
    this.#answers = new AnswersByState(operation, usual, answerId);
  }

  handle(request: JsonObject, memory: Memory): unknown {
    const { store, strict } = memory;
    const { app, rule } = this.#operation;
    const { name } = rule.lifecycle;
    const entity = [...store.ofLifecycle(app, name).values()].findLast((candidate) =>
      this.#operation.filter.matches(candidate, request),
    );
    if (entity === undefined) {
      return strict ? failureBody(`No ${name}${this.#description(request)} was created here`) : undefined;
    }
    const own = this.#sampleId === undefined ? [] : [[this.#sampleId, entity.id] as const];
    const replacements = withIds(this.#operation.replacementsFor(request), own);
    return (
      applyCall(this.#operation, entity, request, memory) ?? this.#answers.render(entity, replacements, store)
    );
  }

  /** ` with the phone +1`, for messages. */
  #description(request: JsonObject): string {
    return [...this.#operation.rule.where]
      .map(([member, pointer]) => ` with the ${member} ${pointedTo(request, pointer)}`)
      .join('');
  }
}
