import type { Entity } from '../entities/store.ts';
import type { JsonObject } from '../utils/json.ts';
import { idsAt } from './relations.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory } from './step.ts';

/** What a list has: an entity, or an id that was never created here and is shown as in the example. */
export interface Listed {
  readonly id: string;
  readonly entity: Entity | undefined;
}

/** Returns what a request lists; undefined if nothing is known about it, so that the document's example is answered. */
export function listedBy(
  operation: StatefulOperation,
  request: JsonObject,
  memory: Memory,
): readonly Listed[] | undefined {
  const { app, rule } = operation;
  const { store, strict } = memory;
  const { name } = rule.lifecycle;
  if (rule.ids === undefined && rule.within.length === 0) {
    if (!strict && !store.knowsAny(app, name)) return undefined;
    const matching = [...store.ofLifecycle(app, name).values()].filter((one) =>
      operation.filter.matches(one, request),
    );
    return matching.map((entity) => ({ id: entity.id, entity }));
  }
  const ids = rule.ids === undefined ? addedIds(operation, request, memory) : idsAt(request, rule.ids);
  return ids
    ?.map((id) => ({ id, entity: store.find(app, name, id) }))
    .filter(({ entity }) => (entity === undefined ? !strict : !entity.deleted));
}

/** Returns the ids of what was added to the entities that a request names; undefined if none of them is known. */
function addedIds(
  { app, rule }: StatefulOperation,
  request: JsonObject,
  { store, strict }: Memory,
): string[] | undefined {
  const holders = rule.within.flatMap(({ lifecycle, at }) =>
    idsAt(request, at).flatMap((id) => store.find(app, lifecycle, id) ?? []),
  );
  if (holders.length === 0 && !strict) return undefined;
  return holders.flatMap(({ added }) => added[rule.lifecycle.name] ?? []);
}
