import { makeConsequence } from '../entities/enter-state.ts';
import { newId } from '../entities/new-id.ts';
import { withIds } from '../entities/projection.ts';
import { takeOver } from '../entities/take-over.ts';
import { withPageAddress } from '../pages/page-address.ts';
import type { JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { missingReference, parentsIn } from './relations.ts';
import { AnswersByState } from './render.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';
import { applyCall } from './transition.ts';

/** Creates an entity. If the request has the id of one that exists, the call is about that one. */
export class CreateStep implements Step {
  readonly #operation: StatefulOperation;
  /** The id in the example of the answer. */
  readonly #sampleId: string | undefined;
  readonly #answers: AnswersByState;

  constructor(operation: StatefulOperation) {
    const { answerId } = operation.rule;
    const usual = operation.usualExample(answerId);
    this.#operation = operation;
    this.#sampleId = answerId === undefined ? undefined : String(pointedTo(usual.value, `/data${answerId}`));
    this.#answers = new AnswersByState(operation, usual, answerId);
  }

  handle(request: JsonObject, memory: Memory, origin: string): unknown {
    const { store } = memory;
    const { app, rule } = this.#operation;
    const missing = missingReference(this.#operation, [...rule.parents, ...rule.needs], request, memory);
    if (missing !== undefined) return missing;
    const isTaken = (id: string) => store.find(app, rule.lifecycle.name, id) !== undefined;
    const id = this.#operation.idIn(request) ?? newId(this.#sampleId, isTaken);
    const existing = store.find(app, rule.lifecycle.name, id);
    const isNew = existing === undefined || existing.deleted;
    const entity = isNew
      ? store.add(app, rule.lifecycle, id, {
          kind: this.#kindOf(request),
          parents: parentsIn(this.#operation, request),
        })
      : existing;
    const failure = applyCall(this.#operation, entity, request, memory);
    if (failure !== undefined) return failure;
    if (isNew) takeOver(entity, rule.lifecycle, store);
    makeConsequence(entity, rule.lifecycle, store);

    const own = this.#sampleId === undefined ? [] : [[this.#sampleId, id] as const];
    const replacements = withIds(this.#operation.replacementsFor(request), own);
    const body = this.#answers.render(entity, replacements, store);
    return rule.page === undefined ? body : withPageAddress(body, rule.page, id, origin);
  }

  /** Returns the first kind whose member is in the request. */
  #kindOf(request: JsonObject): string | undefined {
    const kinds = [...this.#operation.rule.kinds];
    const [kind] = kinds.find(([, pointer]) => (pointedTo(request, pointer) ?? null) !== null) ?? [];
    return kind;
  }
}
