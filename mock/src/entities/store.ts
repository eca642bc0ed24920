import { randomUUID } from 'node:crypto';
import type { Lifecycle } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';
import { Listeners } from '../utils/listeners.ts';
import { BoundedMap } from './bounded-map.ts';
import { EntityQueue } from './entity-queue.ts';

/** Something that a call created. Only the store changes it. */
export interface Entity {
  readonly id: string;
  readonly app: string;
  /** The name of its life cycle. */
  readonly lifecycle: string;
  /** Which of several kinds it is, if the document knows kinds. */
  readonly kind: string | undefined;
  readonly state: string;
  /** What was set on it, by the names of the members that show it. */
  readonly data: JsonObject;
  /** A deleted entity is kept, so that its id is known to have existed. */
  readonly deleted: boolean;
  /** The ids of the entities that were made from it, by the names of their life cycles. */
  readonly made: Readonly<Record<string, string>>;
  /** The ids of the entities that it belongs to, by the names of their life cycles. */
  readonly parents: Readonly<Record<string, string>>;
  /** The ids of the entities that were added to it, by the names of their life cycles. */
  readonly added: Readonly<Record<string, readonly string[]>>;
}

export type EntityChanges = Partial<Pick<Entity, 'state' | 'data' | 'made' | 'added'>>;

/** What the life cycle says about a new entity. */
export type NewEntity = Pick<Lifecycle, 'name' | 'initial' | 'generated'>;

/** What is known about a new entity beside its id. */
export type AboutNew = Partial<Pick<Entity, 'kind' | 'data' | 'parents'>>;

/** How many entities of each life cycle are kept, and how many deleted ones besides. */
const MAX_PER_LIFECYCLE = 10_000;
/** How large all of them may be as JSON, in characters: a test that stores large values in a loop must not fill the memory. */
const MAX_SIZE = 32 * 1024 * 1024;

interface Group {
  readonly app: string;
  readonly live: BoundedMap<Entity>;
  readonly deleted: BoundedMap<Entity>;
}

const NONE: ReadonlyMap<string, Entity> = new Map();

/** All entities that the server remembers. The versions of an app share them. */
export class EntityStore {
  /** Called after every change. */
  readonly onChange: Listeners = new Listeners();
  /** Called when an entity has entered another state. */
  readonly onEnter: Listeners<[entity: Entity]> = new Listeners();
  readonly #groups = new Map<string, Group>();
  /** When each entity came, by a count. */
  readonly #order = new WeakMap<Entity, number>();
  #last = 0;
  #live = new EntityQueue();
  #deleted = new EntityQueue();
  #forgotten = 0;

  /** Adds a new entity, in the first state of its life cycle. */
  add(app: string, { name, initial, generated }: NewEntity, id: string, about: AboutNew = {}): Entity {
    const { kind, data = {}, parents = {} } = about;
    const own = Object.fromEntries(generated.map((member) => [member, randomUUID()]));
    const entity: Entity = {
      ...{ id, app, lifecycle: name, kind, state: initial, data: { ...own, ...data } },
      ...{ deleted: false, made: {}, parents, added: {} },
    };
    this.put(entity);
    return entity;
  }

  /** Puts an entity in as it is, in place of one with the same id. */
  put(entity: Entity): void {
    const { live, deleted } = this.#groupOf(entity);
    const [place, other] = entity.deleted ? [deleted, live] : [live, deleted];
    const before = live.entries.get(entity.id) ?? deleted.entries.get(entity.id);
    if (before !== undefined) this.#release(before);
    other.entries.delete(entity.id);
    const pushedOut = place.set(entity.id, entity);
    if (pushedOut !== undefined) this.#forget(pushedOut);
    if (!this.#order.has(entity)) {
      this.#last += 1;
      this.#order.set(entity, this.#last);
    }
    this.#queueOf(entity).measure(entity);
    this.#makeRoom();
    this.onChange.call();
  }

  change(entity: Entity, changes: EntityChanges): void {
    Object.assign(entity, changes);
    const { data, made, added } = changes;
    const queue = this.#queueOf(entity);
    if ((data ?? made ?? added) !== undefined && queue.has(entity)) queue.measure(entity);
    this.#makeRoom();
    this.onChange.call();
  }

  /** Deletes an entity, and all that belongs to it. */
  delete(entity: Entity): void {
    if (entity.deleted) return;
    this.put(Object.assign(entity, { deleted: true }));
    for (const { app, live } of this.#groups.values()) {
      if (app !== entity.app) continue;
      for (const other of live.entries.values()) {
        if (other.parents[entity.lifecycle] === entity.id) this.delete(other);
      }
    }
  }

  /** Returns the entity with an id, which may be deleted. */
  find(app: string, lifecycle: string, id: unknown): Entity | undefined {
    const group = this.#groups.get(groupKey(app, lifecycle));
    if (group === undefined || typeof id !== 'string') return undefined;
    return group.live.entries.get(id) ?? group.deleted.entries.get(id);
  }

  /** Returns the entities of a life cycle by their ids, in the order of their creation, without deleted ones. */
  ofLifecycle(app: string, lifecycle: string): ReadonlyMap<string, Entity> {
    return this.#groups.get(groupKey(app, lifecycle))?.live.entries ?? NONE;
  }

  /** Tells whether there has been any entity of a life cycle. */
  knowsAny(app: string, lifecycle: string): boolean {
    return this.#groups.has(groupKey(app, lifecycle));
  }

  all(): Entity[] {
    return [...this.#groups.values()].flatMap(({ live, deleted }) => [
      ...live.entries.values(),
      ...deleted.entries.values(),
    ]);
  }

  /** Returns those that came last, the newest first. */
  newest(count: number): Entity[] {
    const orderOf = (entity: Entity) => this.#order.get(entity) ?? 0;
    const lastOf = ({ entries }: BoundedMap<Entity>) => [...entries.values()].slice(-count);
    return [...this.#groups.values()]
      .flatMap(({ live, deleted }) => [...lastOf(live), ...lastOf(deleted)])
      .sort((a, b) => orderOf(b) - orderOf(a))
      .slice(0, count);
  }

  /** How many entities there are, deleted ones included. */
  get size(): number {
    return [...this.#groups.values()].reduce(
      (sum, { live, deleted }) => sum + live.entries.size + deleted.entries.size,
      0,
    );
  }

  /** How many entities were forgotten because there were too many, or too large ones, since the last reset. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Forgets all entities. Returns how many there were. */
  clear(): number {
    const { size } = this;
    this.#groups.clear();
    this.#live = new EntityQueue();
    this.#deleted = new EntityQueue();
    this.#forgotten = 0;
    this.onChange.call();
    return size;
  }

  /** Forgets the oldest entities until the others are small enough, deleted ones first. */
  #makeRoom(): void {
    while (this.#live.size + this.#deleted.size > MAX_SIZE) {
      const oldest = this.#deleted.shift() ?? this.#live.shift();
      if (oldest === undefined) return;
      const { live, deleted } = this.#groupOf(oldest);
      (oldest.deleted ? deleted : live).entries.delete(oldest.id);
      this.#forget(oldest);
    }
  }

  #forget(entity: Entity): void {
    this.#release(entity);
    this.#forgotten += 1;
  }

  #release(entity: Entity): void {
    this.#live.remove(entity);
    this.#deleted.remove(entity);
  }

  #queueOf({ deleted }: Entity): EntityQueue {
    return deleted ? this.#deleted : this.#live;
  }

  #groupOf({ app, lifecycle }: Entity): Group {
    const key = groupKey(app, lifecycle);
    const existing = this.#groups.get(key);
    if (existing !== undefined) return existing;
    const group = {
      app,
      live: new BoundedMap<Entity>(MAX_PER_LIFECYCLE),
      deleted: new BoundedMap<Entity>(MAX_PER_LIFECYCLE),
    };
    this.#groups.set(key, group);
    return group;
  }
}

function groupKey(app: string, lifecycle: string): string {
  return `${app} ${lifecycle}`;
}
