import type { Role } from '../spec/state-extension.ts';
import { type JsonObject, pointedTo } from '../utils/json-pointer.ts';
import type { Call } from './call.ts';
import type { Step } from './index.ts';
import { answering, usualAnswer } from './render.ts';
import { refused, work } from './transition.ts';

/** About the latest of those that the request describes. */
export function finding(call: Call, { at }: Extract<Role, { does: 'find' }>): Step {
  const { rule, app } = call;
  const { name } = rule.lifecycle;
  const usual = usualAnswer(call, at);
  const sample = pointedTo(usual, `/data${at}`) as string;
  const answer = answering(call, usual, at);
  const description = (request: JsonObject) =>
    [...rule.where].map(([member, pointer]) => ` with the ${member} ${pointedTo(request, pointer)}`).join('');

  return (request, memory) => {
    const entity = [...memory.entities.of(app, name).values()].findLast((one) => call.meant(one, request));
    if (entity === undefined) {
      return memory.strict ? refused(`No ${name}${description(request)} was created here`) : undefined;
    }
    const ids = call.echo(request).set(sample, entity.id);
    return work(call, entity, request, memory) ?? answer(entity, ids, memory);
  };
}
