import type { Lifecycle } from '../spec/lifecycle.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import type { Entity, EntityStore } from './store.ts';

/** Sets on a new entity what it takes over from others (`takes` in the life cycle), where the call has set nothing. */
export function takeOver(entity: Entity, { takes }: Lifecycle, store: EntityStore): void {
  for (const { lifecycle, id, sets } of takes) {
    const other = store.find(entity.app, lifecycle, pointedTo(entity.data, id));
    if (other === undefined || other.deleted) continue;
    const values = [...sets].map(([member, pointer]) => [member, pointedTo(other.data, pointer)] as const);
    const taken = Object.fromEntries(values.filter(([, value]) => value !== undefined));
    store.change(entity, { data: { ...taken, ...entity.data } });
  }
}
