import { enterState } from '../entities/enter-state.ts';
import type { Entity } from '../entities/store.ts';
import type { JsonObject } from '../utils/json.ts';
import { type FailureBody, failureBody } from './failure-body.ts';
import { changeAdded, missingReference } from './relations.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory } from './step.ts';

/** Applies a call to an entity. Returns a failure if the state of the entity does not allow it. */
export function applyCall(
  operation: StatefulOperation,
  entity: Entity,
  request: JsonObject,
  memory: Memory,
): FailureBody | undefined {
  const { store } = memory;
  const { rule, name } = operation;
  const missing = missingReference(operation, rule.needs, request, memory);
  if (missing !== undefined) return missing;
  const { id, lifecycle, state } = entity;
  if (entity.deleted) return failureBody(`The ${lifecycle} ${id} was deleted`);
  if (rule.from !== undefined && !rule.from.includes(state)) {
    return failureBody(
      `${name} is not possible: the ${lifecycle} ${id} is ${state}. It would have to be ${rule.from.join(' or ')}`,
    );
  }
  const difference = operation.filter.differenceFrom(entity, request);
  if (difference !== undefined) return failureBody(`The ${lifecycle} ${id} has another ${difference}`);
  const members = operation.membersSetBy(request);
  if (Object.keys(members).length > 0) store.change(entity, { data: { ...entity.data, ...members } });
  changeAdded(operation, entity, request, store);
  enterState(entity, operation.stateAfter(request, state), rule.lifecycle, store);
  if (rule.deletes) store.delete(entity);
  return undefined;
}
