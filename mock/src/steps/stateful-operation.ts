import { isDeepStrictEqual } from 'node:util';
import { type Replacements, withIds } from '../entities/projection.ts';
import type { Entity } from '../entities/store.ts';
import { answerExamples, type Example, findSuccess } from '../spec/examples.ts';
import type { PrismOperation } from '../spec/prism-operation.ts';
import { RequestSamples } from '../spec/request-samples.ts';
import { rememberedMembers, type SettableMembers, type StatefulCall } from '../spec/settable-members.ts';
import type { StateRule } from '../spec/state-extension.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';

/** An operation with `x-state`: reads from a request what the steps need to know. */
export class StatefulOperation {
  readonly app: string;
  readonly rule: StateRule;
  readonly prism: PrismOperation;
  readonly settable: SettableMembers;
  readonly examples: readonly Example[];
  readonly #ids: RequestSamples;
  readonly #texts: RequestSamples;
  readonly #rememberedMembers: readonly string[];

  constructor(app: string, { rule, prism }: StatefulCall, settable: SettableMembers) {
    this.app = app;
    this.rule = rule;
    this.prism = prism;
    this.settable = settable;
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

  /** Returns the members that a request sets on an entity. */
  membersSetBy(request: JsonObject): JsonObject {
    if (this.rule.sets === undefined) return pick(request, this.#rememberedMembers);
    let data: JsonObject = {};
    for (const [member, pointer] of this.rule.sets) {
      const value = pointedTo(request, pointer);
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

  /** Tells whether an entity is one of those that a request describes (`where` and `search`). */
  matches(entity: Entity, request: JsonObject): boolean {
    return this.differenceFrom(entity, request) === undefined && this.#hasText(entity, request);
  }

  /** Returns the first member that a request describes otherwise than it is (`where`). */
  differenceFrom({ data }: Entity, request: JsonObject): string | undefined {
    return this.#wantedBy(request).find(([member, wanted]) => !fits(data[member], wanted))?.[0];
  }

  /** Returns the members that a request describes, with their values. What it leaves out, or sends as null, does not count. */
  #wantedBy(request: JsonObject): [string, unknown][] {
    return [...this.rule.where]
      .flatMap(([member, pointer]): [string, unknown][] => {
        const value = pointedTo(request, pointer);
        if (member !== '') return [[member, value]];
        return isObject(value) ? Object.entries(value) : [];
      })
      .filter(([, value]) => value !== undefined && value !== null);
  }

  #hasText({ data }: Entity, request: JsonObject): boolean {
    const text = this.rule.search === undefined ? undefined : pointedTo(request, this.rule.search);
    return typeof text !== 'string' || containsText(data, text.trim().toLowerCase());
  }

  /** Returns what stands in an answer in place of the strings of the example, as far as the request says. */
  replacementsFor(request: JsonObject): Replacements {
    const ids = this.#ids.replacementsFor(request);
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

/** Tells whether a value is the one that is wanted, is one of several, or is a list that has one of them. */
function fits(value: unknown, wanted: unknown): boolean {
  const values = [value].flat();
  return [wanted].flat().some((one) => values.some((own) => isDeepStrictEqual(own, one)));
}

/** Tells whether a text occurs somewhere in a value, in capitals or not. `text` is in small letters. */
function containsText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(text);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => containsText(one, text));
}

function pick(request: JsonObject, names: readonly string[]): JsonObject {
  const data: JsonObject = {};
  for (const name of names) if (Object.hasOwn(request, name)) data[name] = request[name];
  return data;
}
