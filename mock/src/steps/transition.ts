import type { Entity, EntityStore } from '../entities/store.ts';
import type { JsonObject } from '../utils/json.ts';
import type { StatefulOperation } from './stateful-operation.ts';

export interface FailureBody {
  readonly success: false;
  readonly message: string;
}

/** The answer to a call that was understood and could not be done. */
export function failureBody(message: string): FailureBody {
  return { success: false, message };
}

/** Applies a call to an entity. Returns a failure if the state of the entity does not allow it. */
export function applyCall(
  operation: StatefulOperation,
  entity: Entity,
  request: JsonObject,
  store: EntityStore,
): FailureBody | undefined {
  const { rule, name } = operation;
  const { id, lifecycle, state } = entity;
  if (entity.deleted) return failureBody(`The ${lifecycle} ${id} was deleted`);
  if (rule.from !== undefined && !rule.from.includes(state)) {
    return failureBody(
      `${name} is not possible: the ${lifecycle} ${id} is ${state}. It would have to be ${rule.from.join(' or ')}`,
    );
  }
  const members = operation.membersSetBy(request);
  const next = operation.stateAfter(request, state);
  if (Object.keys(members).length > 0 || next !== state || rule.deletes) {
    store.change(entity, { data: { ...entity.data, ...members }, state: next, deleted: rule.deletes });
  }
  return undefined;
}
