import { paged } from '../entities/paging.ts';
import {
  entityTemplate,
  type Replacements,
  renderEntity,
  type Template,
  withIds,
} from '../entities/projection.ts';
import { type Example, findSuccess } from '../spec/examples.ts';
import { dataSchema, itemsOf, propertiesOf, schemaAt } from '../spec/schema.ts';
import { isObject, type JsonObject, withStringsReplaced } from '../utils/json.ts';
import { parentOf, pointedTo, withValueAt } from '../utils/json-pointer.ts';
import { missingReference } from './relations.ts';
import { type Listed, listedBy } from './selection.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';

/** Lists the entities that the request describes. Before any was created, the document's example is answered. */
export class ListStep implements Step {
  readonly #operation: StatefulOperation;
  readonly #example: unknown;
  /** Where in the answer the list stands. */
  readonly #listPointer: string;
  readonly #item: Template;
  /** The item of the example. */
  readonly #sample: unknown;
  /** The id of the item in the example; undefined if items have none. */
  readonly #sampleId: string | undefined;
  readonly #hasPages: boolean;

  constructor(operation: StatefulOperation) {
    const { settable, rule } = operation;
    const { items, answerId } = rule;
    const item = `/data${items}/0`;
    const { value } = exampleWithItem(operation, item, answerId);
    const data = dataSchema(operation.prism);
    this.#operation = operation;
    this.#example = value;
    this.#listPointer = `/data${items}`;
    this.#sampleId = answerId === undefined ? undefined : String(pointedTo(value, item + answerId));
    this.#hasPages = propertiesOf(schemaAt(data, parentOf(items))).has('page_size');
    const parent = parentOf(answerId ?? '');
    const schema = schemaAt(itemsOf(schemaAt(data, items)), parent);
    this.#sample = pointedTo(value, item);
    this.#item = entityTemplate(this.#sample, parent, schema, settable, rule.lifecycle);
  }

  handle(request: JsonObject, memory: Memory): unknown {
    const { rule } = this.#operation;
    const failure = missingReference(this.#operation, [...rule.needs, ...rule.within], request, memory);
    if (failure !== undefined) return failure;
    const listed = listedBy(this.#operation, request, memory);
    if (listed === undefined) return undefined;
    const page = this.#hasPages ? paged(listed, request) : { items: listed, about: {} };

    const replacements = this.#operation.replacementsFor(request);
    const items = page.items.map((one) => this.#show(one, replacements));
    const body = withStringsReplaced(this.#example, replacements.texts);
    return withPage(withValueAt(body, this.#listPointer, items), page.about);
  }

  #show({ id, entity }: Listed, replacements: Replacements): unknown {
    const own = this.#sampleId === undefined ? [] : [[this.#sampleId, id] as const];
    const all = withIds(replacements, own);
    return entity === undefined
      ? withStringsReplaced(this.#sample, all.texts)
      : renderEntity(entity, this.#item, all);
  }
}

function exampleWithItem({ examples }: StatefulOperation, item: string, id: string | undefined): Example {
  const pointer = item + (id ?? '');
  const found = findSuccess(examples, (value) => {
    const there = pointedTo(value, pointer);
    return id === undefined ? there !== undefined : typeof there === 'string';
  });
  if (found === undefined) throw new Error(`x-state: no example of a success has anything at ${pointer}`);
  return found;
}

function withPage(body: unknown, about: JsonObject): unknown {
  if (!isObject(body) || !isObject(body.data)) return body;
  return { ...body, data: { ...body.data, ...about } };
}
