import { newId } from '../entities/new-id.ts';
import { withPageAddress } from '../pages/page-address.ts';
import type { Role } from '../spec/state-extension.ts';
import { type JsonObject, pointedTo } from '../utils/json-pointer.ts';
import type { Call } from './call.ts';
import type { Step } from './index.ts';
import { answering, usualAnswer } from './render.ts';
import { work } from './transition.ts';

/** Creates a thing; where the request gives the id of one that exists, the call is about that one. */
export function creating(call: Call, { at, kinds, page }: Extract<Role, { does: 'create' }>): Step {
  const { rule, app } = call;
  const { lifecycle } = rule;
  const usual = usualAnswer(call, at);
  const sample = at === undefined ? undefined : (pointedTo(usual, `/data${at}`) as string);
  const answer = answering(call, usual, at);
  const kindOf = (request: JsonObject) =>
    [...kinds].find(([, pointer]) => (pointedTo(request, pointer) ?? null) !== null)?.[0];

  return (request, memory, origin) => {
    const taken = (id: string) => memory.entities.find(app, lifecycle.name, id) !== undefined;
    const id = call.id(request) ?? newId(sample, taken);
    const existing = memory.entities.find(app, lifecycle.name, id);
    const entity =
      existing === undefined || existing.deleted
        ? memory.entities.add(app, lifecycle, id, kindOf(request))
        : existing;
    const refusal = work(call, entity, request, memory);
    if (refusal !== undefined) return refusal;
    const ids = call.echo(request);
    if (sample !== undefined) ids.set(sample, id);
    const answered = answer(entity, ids, memory);
    return page === undefined ? answered : withPageAddress(answered, page, id, origin);
  };
}
