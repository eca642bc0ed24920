import { enterState, makeEntity } from '../entities/enter-state.ts';
import {
  entityTemplate,
  memberTemplate,
  type Replacements,
  renderEntity,
  type Template,
  withIds,
} from '../entities/projection.ts';
import type { Entity, EntityStore } from '../entities/store.ts';
import type { Example } from '../spec/examples.ts';
import { dataSchema, schemaAt } from '../spec/schema.ts';
import { isObject } from '../utils/json.ts';
import { parentOf, pointedTo, withValueAt } from '../utils/json-pointer.ts';
import type { StatefulOperation } from './stateful-operation.ts';

interface PreparedAnswer {
  readonly example: unknown;
  readonly template: Template;
}

/** The answers of an operation about one entity, by the state of the entity. */
export class AnswersByState {
  readonly #operation: StatefulOperation;
  readonly #usual: PreparedAnswer | undefined;
  readonly #named: ReadonlyMap<string, PreparedAnswer>;

  /**
   * @param usual the answer of an operation that has no answers by state
   * @param id where in the answer's data the id stands; the members beside it are those of the entity
   */
  constructor(operation: StatefulOperation, usual: Example | undefined, id = '') {
    const { answers } = operation.rule;
    const prepare = ({ value }: Example) => ({ example: value, template: templateOf(operation, value, id) });
    const names = [...answers.values()].flatMap(({ example, kinds }) => [example, ...kinds.values()]);
    this.#operation = operation;
    this.#named = new Map(names.map((name) => [name, prepare(exampleNamed(operation, name))]));
    this.#usual = usual === undefined || answers.size > 0 ? undefined : prepare(usual);
  }

  /** Returns the body of the answer, after which the entity may be in another state; undefined if the document has none for its state. */
  render(entity: Entity, replacements: Replacements, store: EntityStore): unknown {
    const { answers } = this.#operation.rule;
    const byState = answers.get(entity.state);
    const name = byState?.kinds.get(entity.kind ?? '') ?? byState?.example;
    const answer = name === undefined ? this.#usual : this.#named.get(name);
    if (answer === undefined) return undefined;
    const made = this.#makeEntities(entity, answer.example, store);
    const body = this.#filled(renderEntity(entity, answer.template, withIds(replacements, made)), entity);
    if (byState?.next !== undefined) enterState(entity, byState.next, this.#operation.rule.lifecycle, store);
    return body;
  }

  /** Puts what was set on the entity where the document says (`fills`), if the example has something there. */
  #filled(body: unknown, { data }: Entity): unknown {
    let filled = body;
    for (const [at, pointer] of this.#operation.rule.fills) {
      const value = pointedTo(data, pointer);
      const place = `/data${at}`;
      if (value !== undefined && pointedTo(filled, place) !== undefined)
        filled = withValueAt(filled, place, value);
    }
    return filled;
  }

  /** Makes the entities that the call makes besides (`makes`), each only once. Returns their ids by the ids of the example. */
  #makeEntities(entity: Entity, example: unknown, store: EntityStore): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    for (const { lifecycle, at } of this.#operation.rule.makes) {
      const sample = isObject(example) ? pointedTo(example, `/data${at}`) : undefined;
      if (typeof sample !== 'string') continue;
      ids.set(sample, entity.made[lifecycle.name] ?? makeEntity(entity, lifecycle, sample, store));
    }
    return ids;
  }
}

function templateOf({ rule, prism, settable }: StatefulOperation, example: unknown, id: string): Template {
  if (rule.shows !== undefined) return memberTemplate(example, rule.shows);
  const parent = parentOf(id);
  const schema = schemaAt(dataSchema(prism), parent);
  return entityTemplate(example, `/data${parent}`, schema, settable, rule.lifecycle);
}

function exampleNamed({ examples }: StatefulOperation, name: string): Example {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`x-state/answers: there is no example "${name}"`);
  return found;
}
