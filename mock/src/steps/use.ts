import type { Role } from '../spec/state-extension.ts';
import type { Call } from './call.ts';
import type { Step } from './index.ts';
import { answering, usualAnswer } from './render.ts';
import { refused, work } from './transition.ts';

/** About one that exists. */
export function using(call: Call, _role: Extract<Role, { does: 'use' }>): Step {
  const { rule, app } = call;
  const { name } = rule.lifecycle;
  const answer = answering(call, rule.answers.size > 0 ? undefined : usualAnswer(call));

  return (request, memory) => {
    const id = call.id(request);
    const entity = memory.entities.find(app, name, id);
    if (entity === undefined) {
      return memory.strict && id !== undefined
        ? refused(`No ${name} with the id ${id} was created here`)
        : undefined;
    }
    return work(call, entity, request, memory) ?? answer(entity, call.echo(request), memory);
  };
}
