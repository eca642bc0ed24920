import { Failure, success } from './answer.ts';
import type { Entities, Entity } from './entities.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Request, Routes } from './routes.ts';

export type AppLifecycle = { app: string; lifecycle: Lifecycle };

/** What happens outside the API can be made to happen under `/__mock`. */
export function addControls(routes: Routes, known: AppLifecycle[], entities: Entities): void {
  routes.add('POST', '/__mock/reset', () => success({ forgotten: entities.clear() }));

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
    entity.state = action.to;
    return success(shown(entity));
  });

  function find({ things, id }: Request['params']): { entity: Entity; lifecycle: Lifecycle } {
    const candidates = known.filter(({ lifecycle }) => `${lifecycle.name}s` === things);
    if (candidates.length === 0) {
      const names = [...new Set(known.map(({ lifecycle }) => `${lifecycle.name}s`))].join(', ') || 'nothing';
      throw new Failure(404, `There are no ${things} here, only ${names}`);
    }
    for (const { app, lifecycle } of candidates) {
      const entity = entities.find(app, lifecycle.name, id);
      if (entity !== undefined) return { entity, lifecycle };
    }
    throw new Failure(404, `No ${candidates[0]?.lifecycle.name} with the id ${id} was created here`);
  }
}

function shown({ id, state }: Entity): { id: string; state: string } {
  return { id, state };
}

function actionsFrom(state: string, { actions }: Lifecycle): string[] {
  return [...actions].filter(([, { from }]) => from.includes(state)).map(([name]) => name);
}
