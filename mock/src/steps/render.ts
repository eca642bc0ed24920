import { newId } from '../entities/new-id.ts';
import { type Ids, type View, viewAt, viewOf } from '../entities/projection.ts';
import type { Entity } from '../entities/store.ts';
import { firstSuccess } from '../spec/examples.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import { dataSchema, schemaAt } from '../spec/schema.ts';
import { isObject, pointedTo, withValueAt } from '../utils/json-pointer.ts';
import type { Call } from './call.ts';
import type { Memory } from './index.ts';

/** Answers a call about one thing, by the state that it is in. Undefined: the document has nothing for this state. */
export type Answering = (entity: Entity, ids: Ids, memory: Memory) => unknown;

/** `at` points to the id in the answer's data; the members beside it are those of the thing. */
export function answering(call: Call, usual: unknown, at = ''): Answering {
  const { rule, examples } = call;
  const views = new Map<unknown, View>();
  const prepare = (example: unknown) => views.set(example, viewOfAnswer(call, example, at));
  const named = (name: string) => {
    if (!examples.has(name)) throw new Error(`x-state/answers: there is no example "${name}"`);
    return examples.get(name);
  };
  for (const { example, kinds } of rule.answers.values()) {
    for (const name of [example, ...kinds.values()]) prepare(named(name));
  }
  if (rule.answers.size === 0) prepare(usual);

  return (entity, ids, { entities }) => {
    const answer = rule.answers.get(entity.state);
    if (answer === undefined && rule.answers.size > 0) return undefined;
    const example =
      answer === undefined ? usual : examples.get(answer.kinds.get(entity.kind ?? '') ?? answer.example);
    const all = withMade(call, entity, example, ids, entities);
    const shown = (views.get(example) as View)(entity, all);
    if (answer?.next !== undefined) entities.change(entity, { state: answer.next });
    return shown;
  };
}

/** The answer to use where nothing says otherwise. */
export function usualAnswer({ examples }: Call, at?: string): unknown {
  const pointer = `/data${at ?? ''}`;
  const found = firstSuccess(
    examples,
    (value) => at === undefined || typeof pointedTo(value, pointer) === 'string',
  );
  if (found === undefined) {
    throw new Error(
      `x-state: no example of a success has ${at === undefined ? 'data' : `a string at ${pointer}`}`,
    );
  }
  return found;
}

function viewOfAnswer(call: Call, example: unknown, at: string): View {
  const { rule, operation, vocabulary } = call;
  const { shows } = rule;
  if (shows !== undefined) {
    return ({ data }) => (Object.hasOwn(data, shows) ? withValueAt(example, '/data', data[shows]) : example);
  }
  const parent = at.split('/').slice(0, -1).join('/');
  const pointer = `/data${parent}`;
  const schema = schemaAt(dataSchema(operation), parent);
  return viewAt(example, pointer, viewOf(pointedTo(example, pointer), schema, vocabulary, rule.lifecycle));
}

/** The ids, with those of what the call makes; what was made once stays the same. */
function withMade(
  { rule, app }: Call,
  entity: Entity,
  example: unknown,
  ids: Ids,
  entities: Memory['entities'],
): Ids {
  let all = ids;
  for (const { lifecycle, at } of rule.makes) {
    const sample = isObject(example) ? pointedTo(example, `/data${at}`) : undefined;
    if (typeof sample !== 'string') continue;
    const id = entity.made[lifecycle.name] ?? made(entities, app, entity, lifecycle, sample);
    all = new Map([...all, [sample, id]]);
  }
  return all;
}

function made(
  entities: Memory['entities'],
  app: string,
  entity: Entity,
  lifecycle: Lifecycle,
  sample: string,
): string {
  const id = newId(sample, (id) => entities.find(app, lifecycle.name, id) !== undefined);
  entities.add(app, lifecycle, id, undefined);
  entities.change(entity, { made: { ...entity.made, [lifecycle.name]: id } });
  return id;
}
