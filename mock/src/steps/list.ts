import { paged } from '../entities/paging.ts';
import { entityTemplate, renderEntity, type Template } from '../entities/projection.ts';
import { type Example, findSuccess } from '../spec/examples.ts';
import { dataSchema, itemsOf, propertiesOf, schemaAt } from '../spec/schema.ts';
import { isObject, type JsonObject, withStringsReplaced } from '../utils/json.ts';
import { parentOf, pointedTo, withValueAt } from '../utils/json-pointer.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';

/** Lists the entities that the request describes. Before any was created, the document's example is answered. */
export class ListStep implements Step {
  readonly #operation: StatefulOperation;
  readonly #example: unknown;
  /** Where in the answer the list stands. */
  readonly #listPointer: string;
  readonly #item: Template;
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
    this.#item = entityTemplate(pointedTo(value, item), parent, schema, settable, rule.lifecycle);
  }

  handle(request: JsonObject, { store, strict }: Memory): unknown {
    const { app, rule } = this.#operation;
    const all = store.ofLifecycle(app, rule.lifecycle.name);
    if (all.size === 0 && !strict) return undefined;
    const matching = [...all.values()].filter((entity) => this.#operation.matches(entity, request));
    const page = this.#hasPages ? paged(matching, request) : { items: matching, about: {} };

    const replacements = this.#operation.replacementsFor(request);
    const items = page.items.map((entity) => {
      const id = this.#sampleId === undefined ? [] : [[this.#sampleId, entity.id] as const];
      return renderEntity(entity, this.#item, new Map([...replacements, ...id]));
    });
    const body = withStringsReplaced(this.#example, replacements);
    return withPage(withValueAt(body, this.#listPointer, items), page.about);
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
