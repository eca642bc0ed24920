import type { Action, Lifecycle } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';
import { enterState } from './enter-state.ts';
import type { Entity, EntityStore } from './store.ts';

/** Does to an entity what happens to it outside the API. Its state has to be one of those in which that can happen. */
export function performAction(
  entity: Entity,
  { to, adds }: Action,
  lifecycle: Lifecycle,
  store: EntityStore,
): void {
  const added = withAdded(adds, { ...lifecycle.usual, ...entity.data });
  store.change(entity, { data: { ...entity.data, ...added } });
  enterState(entity, to, lifecycle, store);
}

/** Returns the members that change; what is no number stays as it is. */
function withAdded(adds: Readonly<Record<string, number>>, data: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(adds).flatMap(([member, more]) => {
      const value = data[member];
      return typeof value === 'number' ? [[member, value + more]] : [];
    }),
  );
}
