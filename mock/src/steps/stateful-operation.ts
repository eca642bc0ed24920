import { type Replacements, withIds } from '../entities/projection.ts';
import { answerExamples, type Example, findSuccess } from '../spec/examples.ts';
import type { PrismOperation } from '../spec/prism-operation.ts';
import { RequestSamples } from '../spec/request-samples.ts';
import { rememberedMembers, type SettableMembers, type StatefulCall } from '../spec/settable-members.ts';
import type { StateRule } from '../spec/state-rule.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { withoutSecrets } from '../utils/secrets.ts';
import { EntityFilter } from './entity-filter.ts';

/** An operation with `x-state`: reads from a request what the steps need to know. */
export class StatefulOperation {
  readonly app: string;
  readonly rule: StateRule;
  readonly prism: PrismOperation;
  readonly settable: SettableMembers;
  readonly filter: EntityFilter;
  readonly examples: readonly Example[];
  readonly #ids: RequestSamples;
  readonly #texts: RequestSamples;
  readonly #rememberedMembers: readonly string[];

  constructor(app: string, { rule, prism }: StatefulCall, settable: SettableMembers) {
    this.app = app;
    this.rule = rule;
    this.prism = prism;
    this.settable = settable;
    this.filter = new EntityFilter(rule);
    this.examples = answerExamples(prism);
    this.#ids = new RequestSamples(prism, [...rule.id, ...rule.where.values()]);
    this.#texts = RequestSamples.ofAllMembers(prism, rule.search);
    this.#rememberedMembers = rememberedMembers(prism);
  }

  /** The last part of its path, as messages name it. */
  get name(): string {
    return this.prism.path.split('/').at(-1) ?? '';
  }

  /** Returns the id that a request names; undefined if it names none. An id of several parts is joined by slashes. */
  idIn(request: JsonObject): string | undefined {
    const parts = this.rule.id.map((pointer) => pointedTo(request, pointer));
    if (parts.length === 0 || !parts.every((part) => typeof part === 'string')) return undefined;
    return parts.length === 1 ? parts[0] : parts.map(escapeSlashes).join('/');
  }

  /** Returns the members that a request sets on an entity. Secrets are not among them, wherever they stand. */
  membersSetBy(request: JsonObject): JsonObject {
    if (this.rule.sets === undefined) return pick(request, this.#rememberedMembers);
    let data: JsonObject = {};
    for (const [member, pointer] of this.rule.sets) {
      const value = withoutSecrets(pointedTo(request, pointer));
      if (value === undefined) continue;
      if (member !== '') data = { ...data, [member]: value };
      else if (isObject(value)) data = { ...data, ...value };
    }
    return data;
  }

  /** Returns the state that a request puts an entity into that is in `state`. */
  stateAfter(request: JsonObject, state: string): string {
    const { to } = this.rule;
    if (to === undefined) return state;
    const next = to.startsWith('/') ? pointedTo(request, to) : to;
    return typeof next === 'string' ? next : state;
  }

  /** Returns what stands in an answer in place of the strings of the example, as far as the request says. */
  replacementsFor(request: JsonObject): Replacements {
    const ids = this.#ids.idsFor(request);
    return withIds({ ids, texts: this.#texts.replacementsFor(request) }, ids);
  }

  /**
   * Returns the example of a success to answer with where nothing says otherwise.
   *
   * @param id where in the answer's data an id has to stand
   */
  usualExample(id?: string): Example {
    const pointer = `/data${id ?? ''}`;
    const found = findSuccess(
      this.examples,
      (value) => id === undefined || typeof pointedTo(value, pointer) === 'string',
    );
    if (found !== undefined) return found;
    const missing = id === undefined ? 'data' : `a string at ${pointer}`;
    throw new Error(`x-state: no example of a success has ${missing}`);
  }
}

/** Slashes stand between the parts of an id, so that they are written otherwise within them. */
function escapeSlashes(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('/', '%2F');
}

function pick(request: JsonObject, names: readonly string[]): JsonObject {
  const data: JsonObject = {};
  for (const name of names) if (Object.hasOwn(request, name)) data[name] = withoutSecrets(request[name]);
  return data;
}
