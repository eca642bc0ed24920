import type { Lifecycle } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { newId } from './new-id.ts';
import type { Entity, EntityStore, NewEntity } from './store.ts';

/** Puts an entity into a state, with what comes with it (`entering` in the life cycle). */
export function enterState(entity: Entity, state: string, lifecycle: Lifecycle, store: EntityStore): void {
  if (state === entity.state) return;
  store.change(entity, { state });
  const consequence = lifecycle.entering.get(state);
  if (consequence === undefined) return;
  const { makes, sets, unless } = consequence;
  if (entity.made[makes.name] !== undefined || (unless !== undefined && entity.kind === unless)) return;
  const values = [...sets].map(([member, pointer]) => [member, pointedTo(entity.data, pointer)] as const);
  const data = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  makeEntity(entity, makes, undefined, store, data);
}

/** Makes another entity from one. Returns its id, which is like `sample`. */
export function makeEntity(
  from: Entity,
  lifecycle: NewEntity,
  sample: string | undefined,
  store: EntityStore,
  data: JsonObject = {},
): string {
  const isTaken = (id: string) => store.find(from.app, lifecycle.name, id) !== undefined;
  const id = newId(sample, isTaken);
  store.add(from.app, lifecycle, id, { data });
  store.change(from, { made: { ...from.made, [lifecycle.name]: id } });
  return id;
}
