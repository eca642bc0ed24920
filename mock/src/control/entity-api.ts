import { type SeedContext, seed } from '../entities/seed.ts';
import type { Entity } from '../entities/store.ts';
import { Failure, json, success } from '../http/answer.ts';
import { checkParameters } from '../http/query.ts';
import type { Handler, Request, Router } from '../http/router.ts';
import { withoutBody } from '../http/without-body.ts';
import { type AppLifecycle, type Lifecycle, pluralOf } from '../spec/lifecycle.ts';
import type { JsonObject } from '../utils/json.ts';
import { nearest } from '../utils/nearest.ts';
import { type ShownEntity, showEntity } from './shown-entity.ts';
import { transition } from './transition.ts';

/** Adds `/__mock/entities`, `/__mock/lifecycles`, `/__mock/seed` and `/__mock/reset`, and the actions that happen to entities outside the API. */
export function addEntityApi(router: Router, context: SeedContext): void {
  const { lifecycles } = context;
  router.add(
    'POST',
    '/__mock/reset',
    withoutBody(({ world }) => success({ forgotten: world.reset() })),
  );

  router.add('POST', '/__mock/seed', async (request) => {
    const { entities, ...others } = (await request.json()) ?? {};
    const [unknown] = Object.keys(others);
    try {
      if (unknown !== undefined) throw new Error(`there is no member "${unknown}", only entities`);
      return success({ set: await seed(entities, context, request.world.store) });
    } catch (error) {
      throw new Failure(400, `POST /__mock/seed: ${(error as Error).message}`);
    }
  });

  router.add('GET', '/__mock/entities', ({ world, query }) => {
    checkParameters(query, ['summary', 'limit', 'world'], 'GET /__mock/entities');
    const limit = readLimit(query);
    const entities = limit === undefined ? world.store.all() : world.store.newest(limit);
    const shown = entities.map((entity) => showEntity(entity, lifecycles, world.path));
    const data = query.get('summary') === 'true' ? shown.map(summarize) : shown;
    return json(200, { success: true, data, total: world.store.size, forgotten: world.store.forgotten });
  });

  router.add('GET', '/__mock/entities/{app}/{lifecycle}/{id}', ({ world, params }) => {
    const { app, lifecycle, id } = params;
    const entity = world.store.find(String(app), String(lifecycle), id);
    if (entity === undefined) throw new Failure(404, `No ${lifecycle} with the id ${id} was created here`);
    return success(showEntity(entity, lifecycles, world.path));
  });

  router.add('GET', '/__mock/lifecycles', () => success(lifecycles.map(outlineOf)));

  router.add('GET', '/__mock/{plural}/{id}', (request) => success(summaryOf(find(request).entity)));

  const act: Handler = (request) => {
    const { entity, lifecycle } = find(request);
    transition(entity, lifecycle, String(request.params.action), request.world);
    return success(summaryOf(entity));
  };
  router.add('POST', '/__mock/{plural}/{id}/{action}', withoutBody(act));

  function find({ params, world }: Request): { entity: Entity; lifecycle: Lifecycle } {
    const { plural, id } = params;
    const candidates = lifecycles.filter(({ lifecycle }) => pluralOf(lifecycle) === plural);
    if (candidates.length === 0) throw new Failure(404, noneOf(String(plural)));
    const found = candidates.flatMap(({ app, lifecycle }) => {
      const entity = world.store.find(app, lifecycle.name, id);
      return entity === undefined ? [] : [{ entity, lifecycle }];
    });
    const live = found.find(({ entity }) => !entity.deleted);
    if (live !== undefined) return live;
    const name = candidates[0]?.lifecycle.name;
    throw new Failure(
      404,
      found.length > 0 ? `The ${name} ${id} was deleted` : `No ${name} with the id ${id} was created here`,
    );
  }

  function noneOf(plural: string): string {
    const names = [...new Set(lifecycles.map(({ lifecycle }) => pluralOf(lifecycle)))];
    const near = plural.length > 100 ? undefined : nearest(plural, names);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    return `There are no ${plural} here.${hint} There are ${names.join(', ') || 'none at all'}`;
  }
}

/** Reads how many entities are asked for; undefined if all are. */
function readLimit(query: URLSearchParams): number | undefined {
  const limit = query.get('limit');
  if (limit === null) return undefined;
  if (/^[1-9]\d{0,6}$/.test(limit)) return Number(limit);
  throw new Failure(400, `limit should be a number of entities, not "${limit.slice(0, 100)}"`);
}

/** Leaves out what may be large. */
function summarize({ data: _, parents: _p, added: _a, ...summary }: ShownEntity) {
  return summary;
}

function summaryOf({ id, state }: Entity): { id: string; state: string } {
  return { id, state };
}

/** What can be seeded of a life cycle, and done to its entities. */
function outlineOf({ app, lifecycle, kinds }: AppLifecycle): JsonObject {
  const { name, initial, states, open, actions } = lifecycle;
  return { app, lifecycle: name, initial, states, open, kinds, actions: Object.fromEntries(actions) };
}
