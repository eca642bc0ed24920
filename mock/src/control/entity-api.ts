import { seed } from '../entities/seed.ts';
import type { Entities, Entity } from '../entities/store.ts';
import type { ArmedFaults } from '../faults/armed-faults.ts';
import { Failure, success } from '../http/answer.ts';
import type { Request, Routes } from '../http/router.ts';
import { pagePath } from '../pages/page-address.ts';
import { actionsFrom, type Lifecycle, pluralOf } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json-pointer.ts';

export type AppLifecycle = { app: string; lifecycle: Lifecycle };

/** What happens outside the API can be made to happen under `/__mock`. */
export function addControls(
  routes: Routes,
  known: AppLifecycle[],
  entities: Entities,
  faults: ArmedFaults,
): void {
  routes.add('POST', '/__mock/reset', () => {
    faults.clear();
    return success({ forgotten: entities.clear() });
  });

  routes.add('POST', '/__mock/seed', async (request) => {
    const body = (await request.json()) ?? {};
    try {
      return success({ set: seed(body.entities, known, entities) });
    } catch (error) {
      throw new Failure(400, `POST /__mock/seed: ${(error as Error).message}`);
    }
  });

  routes.add('GET', '/__mock/entities', () =>
    success(entities.all().map((entity) => detailed(entity, known))),
  );

  routes.add('GET', '/__mock/{things}/{id}', ({ params }) => success(shown(find(params).entity)));

  routes.add('POST', '/__mock/{things}/{id}/{action}', ({ params }) => {
    const { entity, lifecycle } = find(params);
    const name = String(params.action);
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
    entities.change(entity, { state: action.to });
    return success(shown(entity));
  });

  function find({ things, id }: Request['params']): { entity: Entity; lifecycle: Lifecycle } {
    const candidates = known.filter(({ lifecycle }) => pluralOf(lifecycle) === things);
    if (candidates.length === 0) {
      const names = [...new Set(known.map(({ lifecycle }) => pluralOf(lifecycle)))].join(', ') || 'nothing';
      throw new Failure(404, `There are no ${things} here, only ${names}`);
    }
    for (const { app, lifecycle } of candidates) {
      const entity = entities.find(app, lifecycle.name, id);
      if (entity !== undefined && !entity.deleted) return { entity, lifecycle };
    }
    throw new Failure(404, `No ${candidates[0]?.lifecycle.name} with the id ${id} was created here`);
  }
}

function shown({ id, state }: Entity): { id: string; state: string } {
  return { id, state };
}

/** A thing with all that is known of it; the paths of what can be done to it begin at `/__mock/`. */
function detailed(entity: Entity, known: AppLifecycle[]): JsonObject {
  const { app, lifecycle: name, id, kind, deleted, data } = entity;
  const lifecycle = known.find((one) => one.app === app && one.lifecycle.name === name)?.lifecycle;
  const state = deleted ? 'deleted' : entity.state;
  const about = { app, lifecycle: name, id, ...(kind === undefined ? {} : { kind }), state, deleted, data };
  if (lifecycle === undefined || deleted) return { ...about, actions: [] };
  return {
    ...about,
    ...(lifecycle.page === undefined ? {} : { page: pagePath(id) }),
    actions: actionsFrom(state, lifecycle).map((action) => ({
      name: action,
      ...lifecycle.actions.get(action),
      path: `${pluralOf(lifecycle)}/${encodeURIComponent(id)}/${action}`,
    })),
  };
}
