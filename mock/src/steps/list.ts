import { paged } from '../entities/paging.ts';
import { type View, viewAt, viewOf } from '../entities/projection.ts';
import type { Entity } from '../entities/store.ts';
import { firstSuccess } from '../spec/examples.ts';
import { dataSchema, itemsOf, propertiesOf, schemaAt } from '../spec/schema.ts';
import type { Role } from '../spec/state-extension.ts';
import {
  isObject,
  type JsonObject,
  pointedTo,
  withStringsReplaced,
  withValueAt,
} from '../utils/json-pointer.ts';
import type { Call } from './call.ts';
import type { Step } from './index.ts';

/** Lists those that the request describes. Before anything was created there is the document's example. */
export function listing(call: Call, { at, items }: Extract<Role, { does: 'list' }>): Step {
  const { rule, app, operation } = call;
  const { template, view, sample } = itemOf(call, items, at);
  const container = schemaAt(dataSchema(operation), items.split('/').slice(0, -1).join('/'));
  const hasPages = propertiesOf(container).has('page_size');

  return (request, { entities, strict }) => {
    const all = entities.of(app, rule.lifecycle.name);
    if (all.size === 0 && !strict) return undefined;
    const echo = call.echo(request);
    const answer = withStringsReplaced(template, echo);
    const listed = [...all.values()].filter((entity) => call.meant(entity, request));
    const shown = (entity: Entity) =>
      view(entity, sample === undefined ? echo : new Map([...echo, [sample, entity.id]]));
    if (!hasPages) return withValueAt(answer, `/data${items}`, listed.map(shown));
    const page = paged(listed, request);
    return withPage(withValueAt(answer, `/data${items}`, page.items.map(shown)), page.about);
  };
}

/** The example of an answer, and how one item of it is shown. */
function itemOf({ rule, operation, examples, vocabulary }: Call, items: string, at: string | undefined) {
  const pointer = `/data${items}/0`;
  const idAt = pointer + (at ?? '');
  const template = firstSuccess(examples, (value) => isItem(pointedTo(value, idAt), at));
  if (template === undefined)
    throw new Error(`x-state/lists: no example of a success has anything at ${idAt}`);
  const id = pointedTo(template, idAt);
  const parent = (at ?? '').split('/').slice(0, -1).join('/');
  const item = pointedTo(template, pointer);
  const schema = schemaAt(itemsOf(schemaAt(dataSchema(operation), items)), parent);
  const view: View = viewAt(
    item,
    parent,
    viewOf(pointedTo(item, parent), schema, vocabulary, rule.lifecycle),
  );
  return { template, view, sample: at === undefined ? undefined : (id as string) };
}

function isItem(value: unknown, at: string | undefined): boolean {
  return at === undefined ? value !== undefined : typeof value === 'string';
}

function withPage(answer: unknown, about: JsonObject): unknown {
  if (!isObject(answer) || !isObject(answer.data)) return answer;
  return { ...answer, data: { ...answer.data, ...about } };
}
