import { jsonSize } from '../utils/json-size.ts';
import type { Entity } from './store.ts';

/** Entities in the order in which they came, and how large they are as JSON. */
export class EntityQueue {
  readonly #sizes = new Map<Entity, number>();
  /** It is kept, because a new iterator would step over all that were removed before. */
  readonly #oldest = this.#sizes.keys();
  #size = 0;

  /** The number of characters of all entities as JSON. */
  get size(): number {
    return this.#size;
  }

  has(entity: Entity): boolean {
    return this.#sizes.has(entity);
  }

  /** Adds an entity, or measures one that has changed. */
  measure(entity: Entity): void {
    const size = jsonSize(entity);
    this.#size += size - (this.#sizes.get(entity) ?? 0);
    this.#sizes.set(entity, size);
  }

  remove(entity: Entity): void {
    this.#size -= this.#sizes.get(entity) ?? 0;
    this.#sizes.delete(entity);
  }

  /** Removes the oldest entity, and returns it; undefined if there is none. */
  shift(): Entity | undefined {
    // An iterator that has come to the end would stay there.
    if (this.#sizes.size === 0) return undefined;
    const { value } = this.#oldest.next();
    if (value !== undefined) this.remove(value);
    return value;
  }
}
