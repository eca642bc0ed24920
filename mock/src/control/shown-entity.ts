import type { Entity } from '../entities/store.ts';
import { pagePath } from '../pages/page-address.ts';
import { redactMembers } from '../request-log/redact.ts';
import { type AppLifecycle, actionsFrom, pluralOf } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';

/** Everything about an entity. */
export interface ShownEntity {
  readonly app: string;
  readonly lifecycle: string;
  readonly id: string;
  readonly kind?: string;
  /** `deleted` once it is deleted. */
  readonly state: string;
  readonly deleted: boolean;
  /** What was set on it, by the names of the answers, without secrets. */
  readonly data: JsonObject;
  /** What it belongs to: ids by the names of life cycles. */
  readonly parents?: Readonly<Record<string, string>>;
  /** What was added to it: ids by the names of life cycles. */
  readonly added?: Readonly<Record<string, readonly string[]>>;
  /** The path of its page, if it has one. */
  readonly page?: string;
  /** What can be done to it now, outside the API. */
  readonly actions: readonly PossibleAction[];
}

export interface PossibleAction {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where to post to, relative to `/__mock/` of the world. */
  readonly path: string;
}

/** @param world the path of the world that the entity is in */
export function showEntity(entity: Entity, lifecycles: readonly AppLifecycle[], world: string): ShownEntity {
  const { app, lifecycle: name, id, kind, deleted, parents, added } = entity;
  const data = redactMembers(entity.data);
  const lifecycle = lifecycles.find((one) => one.app === app && one.lifecycle.name === name)?.lifecycle;
  const state = deleted ? 'deleted' : entity.state;
  const about = {
    ...{ app, lifecycle: name, id, ...(kind === undefined ? {} : { kind }), state, deleted, data },
    ...(Object.keys(parents).length > 0 && { parents }),
    ...(Object.keys(added).length > 0 && { added }),
  };
  if (lifecycle === undefined || deleted) return { ...about, actions: [] };
  return {
    ...about,
    ...(lifecycle.page === undefined ? {} : { page: pagePath(world, id) }),
    actions: actionsFrom(state, lifecycle).flatMap((name) => {
      const action = lifecycle.actions.get(name);
      const path = `${pluralOf(lifecycle)}/${encodeURIComponent(id.toWellFormed())}/${name}`;
      return action === undefined ? [] : [{ name, ...action, path }];
    }),
  };
}
