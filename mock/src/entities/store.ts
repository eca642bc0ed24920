import type { Lifecycle } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';

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
}

export type EntityChanges = Partial<Pick<Entity, 'state' | 'data' | 'deleted' | 'made'>>;

/** How many entities of each life cycle are kept: a mock that runs for months must not grow for months. */
const MAX_PER_LIFECYCLE = 10_000;

interface Group {
  readonly entities: Map<string, Entity>;
  /** Iterates over the ids, the oldest first. It is kept, because a new iterator would step over all that were removed before. */
  readonly oldest: MapIterator<string>;
}

const NONE: ReadonlyMap<string, Entity> = new Map();

/** All entities that the server remembers. The versions of an app share them. */
export class EntityStore {
  /** Called after every change. */
  onChange: () => void = () => undefined;
  readonly #groups = new Map<string, Group>();

  /** Adds a new entity, in the first state of its life cycle. */
  add(app: string, { name, initial }: Lifecycle, id: string, kind?: string): Entity {
    const entity = { id, app, lifecycle: name, kind, state: initial, data: {}, deleted: false, made: {} };
    this.put(entity);
    return entity;
  }

  /** Puts an entity in as it is, in place of one with the same id. */
  put(entity: Entity): void {
    const key = groupKey(entity.app, entity.lifecycle);
    const group = this.#groups.get(key) ?? newGroup();
    this.#groups.set(key, group);
    group.entities.set(entity.id, entity);
    if (group.entities.size > MAX_PER_LIFECYCLE) group.entities.delete(String(group.oldest.next().value));
    this.onChange();
  }

  change(entity: Entity, changes: EntityChanges): void {
    Object.assign(entity, changes);
    this.onChange();
  }

  find(app: string, lifecycle: string, id: unknown): Entity | undefined {
    return typeof id === 'string' ? this.ofLifecycle(app, lifecycle).get(id) : undefined;
  }

  /** Returns the entities of a life cycle by their ids, in the order of their creation, deleted ones included. */
  ofLifecycle(app: string, lifecycle: string): ReadonlyMap<string, Entity> {
    return this.#groups.get(groupKey(app, lifecycle))?.entities ?? NONE;
  }

  all(): Entity[] {
    return [...this.#groups.values()].flatMap(({ entities }) => [...entities.values()]);
  }

  /** Forgets all entities. Returns how many there were. */
  clear(): number {
    const { length } = this.all();
    this.#groups.clear();
    this.onChange();
    return length;
  }
}

function newGroup(): Group {
  const entities = new Map<string, Entity>();
  return { entities, oldest: entities.keys() };
}

function groupKey(app: string, lifecycle: string): string {
  return `${app} ${lifecycle}`;
}
