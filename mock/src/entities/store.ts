import type { Lifecycle } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json-pointer.ts';

/** Something that was created here. */
export type Entity = {
  id: string;
  app: string;
  lifecycle: string;
  kind: string | undefined;
  state: string;
  /** What was set on it, by the names that its answers have for it. */
  data: JsonObject;
  /** It is remembered all the same, so that its id is not taken for one that nobody created. */
  deleted: boolean;
  /** The ids of what was made from it, by the names of their life cycles. */
  made: Record<string, string>;
};

/** How many are remembered of each life cycle: what runs for months must not grow for months. */
const MOST = 10_000;

/** `oldest` goes on where it was, for a new iterator would have to pass by all that was deleted before. */
type Group = { things: Map<string, Entity>; oldest: MapIterator<string> };

const NONE: ReadonlyMap<string, Entity> = new Map();

/** All that the server remembers. The versions of an app share it. */
export class Entities {
  /** Called when anything is another. */
  onChange: () => void = () => undefined;
  readonly #groups = new Map<string, Group>();

  add(
    app: string,
    lifecycle: Lifecycle,
    id: string,
    kind: string | undefined,
    data: JsonObject = {},
  ): Entity {
    const { name, initial: state } = lifecycle;
    const entity = { id, app, lifecycle: name, kind, state, data, deleted: false, made: {} };
    this.put(entity);
    return entity;
  }

  /** Takes one as it is, in place of the one with the same id. */
  put(entity: Entity): void {
    const name = key(entity.app, entity.lifecycle);
    let group = this.#groups.get(name);
    if (group === undefined) {
      const things = new Map<string, Entity>();
      group = { things, oldest: things.keys() };
      this.#groups.set(name, group);
    }
    group.things.set(entity.id, entity);
    if (group.things.size > MOST) group.things.delete(String(group.oldest.next().value));
    this.onChange();
  }

  /** Changes go through here, so that they are noticed. */
  change(entity: Entity, changes: Partial<Pick<Entity, 'state' | 'data' | 'deleted' | 'made'>>): void {
    Object.assign(entity, changes);
    this.onChange();
  }

  find(app: string, lifecycle: string, id: unknown): Entity | undefined {
    return typeof id === 'string' ? this.#groups.get(key(app, lifecycle))?.things.get(id) : undefined;
  }

  /** Those of one life cycle, in the order in which they were created, the deleted ones among them. */
  of(app: string, lifecycle: string): ReadonlyMap<string, Entity> {
    return this.#groups.get(key(app, lifecycle))?.things ?? NONE;
  }

  all(): Entity[] {
    return [...this.#groups.values()].flatMap(({ things }) => [...things.values()]);
  }

  /** Forgets everything, and says how much it was. */
  clear(): number {
    const { length } = this.all();
    this.#groups.clear();
    this.onChange();
    return length;
  }
}

function key(app: string, lifecycle: string): string {
  return `${app}/${lifecycle}`;
}
