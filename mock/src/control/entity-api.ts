import { enterState } from '../entities/enter-state.ts';
import { seed } from '../entities/seed.ts';
import type { Entity } from '../entities/store.ts';
import { Failure, success } from '../http/answer.ts';
import type { Request, Router } from '../http/router.ts';
import { pagePath } from '../pages/page-address.ts';
import { type AppLifecycle, actionsFrom, type Lifecycle, pluralOf } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';

/** Adds `/__mock/entities`, `/__mock/lifecycles`, `/__mock/seed` and `/__mock/reset`, and the actions that happen to entities outside the API. */
export function addEntityApi(router: Router, lifecycles: readonly AppLifecycle[]): void {
  router.add('POST', '/__mock/reset', ({ world }) => success({ forgotten: world.reset() }));

  router.add('POST', '/__mock/seed', async (request) => {
    const body = (await request.json()) ?? {};
    try {
      return success({ set: seed(body.entities, lifecycles, request.world.store) });
    } catch (error) {
      throw new Failure(400, `POST /__mock/seed: ${(error as Error).message}`);
    }
  });

  router.add('GET', '/__mock/entities', ({ world }) =>
    success(world.store.all().map((entity) => detailsOf(entity, lifecycles, world.path))),
  );

  router.add('GET', '/__mock/lifecycles', () => success(lifecycles.map(outlineOf)));

  router.add('GET', '/__mock/{plural}/{id}', (request) => success(summaryOf(find(request).entity)));

  router.add('POST', '/__mock/{plural}/{id}/{action}', (request) => {
    const { entity, lifecycle } = find(request);
    const name = String(request.params.action);
    const action = lifecycle.actions.get(name);
    if (action === undefined) {
      const names = [...lifecycle.actions.keys()].join(', ') || 'none';
      throw new Failure(404, `A ${lifecycle.name} has no action "${name}". Its actions: ${names}`);
    }
    if (!action.from.includes(entity.state)) {
      const possible = actionsFrom(entity.state, lifecycle).join(', ') || 'none';
      throw new Failure(
        409,
        `${name} is not possible: the ${lifecycle.name} is ${entity.state}. Possible now: ${possible}`,
      );
    }
    enterState(entity, action.to, lifecycle, request.world.store);
    return success(summaryOf(entity));
  });

  function find({ params, world }: Request): { entity: Entity; lifecycle: Lifecycle } {
    const { plural, id } = params;
    const candidates = lifecycles.filter(({ lifecycle }) => pluralOf(lifecycle) === plural);
    if (candidates.length === 0) {
      const names =
        [...new Set(lifecycles.map(({ lifecycle }) => pluralOf(lifecycle)))].join(', ') || 'nothing';
      throw new Failure(404, `There are no ${plural} here, only ${names}`);
    }
    for (const { app, lifecycle } of candidates) {
      const entity = world.store.find(app, lifecycle.name, id);
      if (entity !== undefined && !entity.deleted) return { entity, lifecycle };
    }
    throw new Failure(404, `No ${candidates[0]?.lifecycle.name} with the id ${id} was created here`);
  }
}

function summaryOf({ id, state }: Entity): { id: string; state: string } {
  return { id, state };
}

/** What can be seeded of a life cycle, and done to its entities. */
function outlineOf({ app, lifecycle, kinds }: AppLifecycle): JsonObject {
  const { name, initial, states, open, actions } = lifecycle;
  return { app, lifecycle: name, initial, states, open, kinds, actions: Object.fromEntries(actions) };
}

/** Everything about an entity. The paths of its actions are relative to `/__mock/`. */
function detailsOf(entity: Entity, lifecycles: readonly AppLifecycle[], world: string): JsonObject {
  const { app, lifecycle: name, id, kind, deleted, data, parents, added } = entity;
  const lifecycle = lifecycles.find((one) => one.app === app && one.lifecycle.name === name)?.lifecycle;
  const state = deleted ? 'deleted' : entity.state;
  const about = {
    ...{ app, lifecycle: name, id, ...(kind === undefined ? {} : { kind }), state, deleted, data },
    ...withoutEmpty({ parents, added }),
  };
  if (lifecycle === undefined || deleted) return { ...about, actions: [] };
  return {
    ...about,
    ...(lifecycle.page === undefined ? {} : { page: pagePath(world, id) }),
    actions: actionsFrom(state, lifecycle).map((action) => ({
      name: action,
      ...lifecycle.actions.get(action),
      path: `${pluralOf(lifecycle)}/${encodeURIComponent(id.toWellFormed())}/${action}`,
    })),
  };
}

function withoutEmpty(relations: Readonly<Record<string, object>>): JsonObject {
  return Object.fromEntries(Object.entries(relations).filter(([, one]) => Object.keys(one).length > 0));
}
