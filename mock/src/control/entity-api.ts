import { seed } from '../entities/seed.ts';
import type { Entity } from '../entities/store.ts';
import { Failure, success } from '../http/answer.ts';
import type { Request, Router } from '../http/router.ts';
import { type AppLifecycle, type Lifecycle, pluralOf } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';
import { showEntity } from './shown-entity.ts';
import { transition } from './transition.ts';

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
    success(world.store.all().map((entity) => showEntity(entity, lifecycles, world.path))),
  );

  router.add('GET', '/__mock/lifecycles', () => success(lifecycles.map(outlineOf)));

  router.add('GET', '/__mock/{plural}/{id}', (request) => success(summaryOf(find(request).entity)));

  router.add('POST', '/__mock/{plural}/{id}/{action}', (request) => {
    const { entity, lifecycle } = find(request);
    transition(entity, lifecycle, String(request.params.action), request.world);
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
