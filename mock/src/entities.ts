import type { Lifecycle } from './lifecycle.ts';

/** Something that was created here. */
export type Entity = {
  id: string;
  app: string;
  lifecycle: string;
  kind: string | undefined;
  state: string;
};

/** All that the server remembers. The versions of an app share it. */
export class Entities {
  readonly #entities = new Map<string, Entity>();

  add(app: string, lifecycle: Lifecycle, id: string, kind: string | undefined): Entity {
    const entity = { id, app, lifecycle: lifecycle.name, kind, state: lifecycle.initial };
    this.#entities.set(key(app, lifecycle.name, id), entity);
    return entity;
  }

  find(app: string, lifecycle: string, id: unknown): Entity | undefined {
    return typeof id === 'string' ? this.#entities.get(key(app, lifecycle, id)) : undefined;
  }

  /** Forgets everything, and says how much it was. */
  clear(): number {
    const { size } = this.#entities;
    this.#entities.clear();
    return size;
  }
}

function key(app: string, lifecycle: string, id: string): string {
  return `${app}/${lifecycle}/${id}`;
}
