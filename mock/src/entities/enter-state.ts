import type { Lifecycle } from '../spec/lifecycle.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { newId } from './new-id.ts';
import type { AboutNew, Entity, EntityStore, NewEntity } from './store.ts';

/** Puts an entity into a state, with what comes with it. */
export function enterState(entity: Entity, state: string, lifecycle: Lifecycle, store: EntityStore): void {
  if (state === entity.state) return;
  store.change(entity, { state });
  makeConsequence(entity, lifecycle, store);
  store.onEnter.call(entity);
}

/** Makes the entity that comes with the state of another one (`entering` in the life cycle), once. */
export function makeConsequence(entity: Entity, lifecycle: Lifecycle, store: EntityStore): void {
  const consequence = lifecycle.entering.get(entity.state);
  if (consequence === undefined) return;
  const { makes, sets, unless, sameId } = consequence;
  if (entity.made[makes.name] !== undefined || (unless !== undefined && entity.kind === unless)) return;
  const values = [...sets].map(([member, pointer]) => [member, pointedTo(entity.data, pointer)] as const);
  const data = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  const id = sameId ? entity.id : freeId(entity, makes, undefined, store);
  addMade(entity, makes, id, store, { data, parents: sameId ? { [entity.lifecycle]: entity.id } : {} });
}

/** Makes another entity from one. Returns its id, which is like `sample`. */
export function makeEntity(
  from: Entity,
  lifecycle: NewEntity,
  sample: string | undefined,
  store: EntityStore,
): string {
  const id = freeId(from, lifecycle, sample, store);
  addMade(from, lifecycle, id, store, {});
  return id;
}

function freeId(
  { app }: Entity,
  { name }: NewEntity,
  sample: string | undefined,
  store: EntityStore,
): string {
  return newId(sample, (id) => store.find(app, name, id) !== undefined);
}

function addMade(from: Entity, lifecycle: NewEntity, id: string, store: EntityStore, about: AboutNew): void {
  store.add(from.app, lifecycle, id, about);
  store.change(from, { made: { ...from.made, [lifecycle.name]: id } });
}
