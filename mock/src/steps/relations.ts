import type { Entity, EntityStore } from '../entities/store.ts';
import type { Reference } from '../spec/state-rule.ts';
import type { JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { type FailureBody, failureBody } from './failure-body.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory } from './step.ts';

/**
 * Returns a failure if something that a request refers to is not there, or not in the right state. What was never created here
 * is only missed if the mock is strict.
 */
export function missingReference(
  { app, name }: StatefulOperation,
  references: readonly Reference[],
  request: JsonObject,
  { store, strict }: Memory,
): FailureBody | undefined {
  for (const { lifecycle, at, state } of references) {
    for (const id of idsAt(request, at)) {
      const entity = store.find(app, lifecycle, id);
      if (entity === undefined) {
        if (strict) return failureBody(`No ${lifecycle} with the id ${id} was created here`);
      } else if (entity.deleted) {
        return failureBody(`The ${lifecycle} ${id} was deleted`);
      } else if (state !== undefined && entity.state !== state) {
        return failureBody(
          `${name} is not possible: the ${lifecycle} ${id} is ${entity.state}. It would have to be ${state}`,
        );
      }
    }
  }
  return undefined;
}

/** Returns the ids of what a new entity belongs to, by the names of their life cycles. */
export function parentsIn({ rule }: StatefulOperation, request: JsonObject): Record<string, string> {
  return Object.fromEntries(
    rule.parents.flatMap(({ lifecycle, at }) => idsAt(request, at).map((id) => [lifecycle, id])),
  );
}

/** Adds to an entity, and removes from it, what a request says. */
export function changeAdded(
  { rule }: StatefulOperation,
  entity: Entity,
  request: JsonObject,
  store: EntityStore,
): void {
  for (const [lifecycle, at] of rule.adds) {
    const ids = new Set([...(entity.added[lifecycle] ?? []), ...idsAt(request, at)]);
    store.change(entity, { added: { ...entity.added, [lifecycle]: [...ids] } });
  }
  for (const [lifecycle, at] of rule.removes) {
    const removed = new Set(idsAt(request, at));
    const ids = (entity.added[lifecycle] ?? []).filter((id) => !removed.has(id));
    store.change(entity, { added: { ...entity.added, [lifecycle]: ids } });
  }
}

/** Returns the id, or the ids, to which a pointer leads in a request. */
export function idsAt(request: JsonObject, pointer: string): string[] {
  return [pointedTo(request, pointer)].flat().filter((id) => typeof id === 'string');
}
