import { performAction } from '../entities/perform-action.ts';
import type { Entity } from '../entities/store.ts';
import { Failure } from '../http/answer.ts';
import { actionsFrom, type Lifecycle } from '../spec/lifecycle.ts';
import type { World } from '../worlds/world.ts';

/** Does to an entity what happens to it outside the API. Throws a Failure if the action is unknown, or not possible now. */
export function transition(entity: Entity, lifecycle: Lifecycle, name: string, world: World): void {
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
  performAction(entity, action, lifecycle, world.store);
}
