import { type Example, findSuccess } from '../spec/examples.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { pointedTo, withValueAt } from '../utils/json-pointer.ts';
import { missingReference } from './relations.ts';
import { type Listed, listedBy } from './selection.ts';
import type { StatefulOperation } from './stateful-operation.ts';
import type { Memory, Step } from './step.ts';

/** Lists the entities that the request names, as an object in which each stands under its id. */
export class KeyedListStep implements Step {
  readonly #operation: StatefulOperation;
  readonly #example: unknown;
  /** What stands in the example for an id that was never created here. */
  readonly #sample: unknown;

  constructor(operation: StatefulOperation) {
    const { value } = exampleWithValue(operation);
    this.#operation = operation;
    this.#example = value;
    [this.#sample] = valuesOf(value);
  }

  handle(request: JsonObject, memory: Memory): unknown {
    const failure = missingReference(this.#operation, this.#operation.rule.needs, request, memory);
    if (failure !== undefined) return failure;
    const listed = listedBy(this.#operation, request, memory) ?? [];
    const data = Object.fromEntries(listed.map((one) => [one.id, this.#valueOf(one)]));
    return withValueAt(this.#example, '/data', data);
  }

  #valueOf({ entity }: Listed): unknown {
    const { shows } = this.#operation.rule;
    if (entity === undefined) return this.#sample;
    return shows === undefined ? entity.data : entity.data[shows];
  }
}

function exampleWithValue({ examples }: StatefulOperation): Example {
  const found = findSuccess(examples, (value) => valuesOf(value).length > 0);
  if (found === undefined)
    throw new Error('x-state: no example of a success has an object with values at /data');
  return found;
}

function valuesOf(example: unknown): unknown[] {
  const data = pointedTo(example, '/data');
  return isObject(data) ? Object.values(data) : [];
}
