import type { Entity } from '../entities/store.ts';
import type { JsonObject } from '../utils/json-pointer.ts';
import type { Call } from './call.ts';
import type { Memory } from './index.ts';

/** The answer to a call that could be understood and not be done. */
export function refused(message: string): unknown {
  return { success: false, message };
}

/** Does to a thing what the call says; what stands against it is the answer. */
export function work(call: Call, entity: Entity, request: JsonObject, { entities }: Memory): unknown {
  const { rule, operation } = call;
  const { id, lifecycle, state } = entity;
  if (entity.deleted) return refused(`The ${lifecycle} ${id} was deleted`);
  if (rule.from !== undefined && !rule.from.includes(state)) {
    const name = operation.path.split('/').at(-1);
    return refused(
      `${name} is not possible: the ${lifecycle} ${id} is ${state}. It would have to be ${rule.from.join(' or ')}`,
    );
  }
  const set = call.set(request);
  const next = call.next(request, state);
  const changesData = Object.keys(set).length > 0;
  if (changesData || next !== state || rule.deletes) {
    entities.change(entity, {
      data: changesData ? { ...entity.data, ...set } : entity.data,
      state: next,
      deleted: rule.deletes,
    });
  }
  return undefined;
}
