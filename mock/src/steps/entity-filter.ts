import { isDeepStrictEqual } from 'node:util';
import type { Entity } from '../entities/store.ts';
import type { StateRule } from '../spec/state-rule.ts';
import { isObject, type JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';

/** Tells which entities a request describes (`where` and `search`). */
export class EntityFilter {
  readonly #rule: StateRule;

  constructor(rule: StateRule) {
    this.#rule = rule;
  }

  matches(entity: Entity, request: JsonObject): boolean {
    return this.differenceFrom(entity, request) === undefined && this.#hasText(entity, request);
  }

  /** Returns the first member of an entity that is another one than the request describes. */
  differenceFrom({ data }: Entity, request: JsonObject): string | undefined {
    return this.#wantedBy(request).find(([member, wanted]) => !fits(data[member], wanted))?.[0];
  }

  /** Returns the members that a request describes, with their values. What it leaves out, or sends as null, does not count. */
  #wantedBy(request: JsonObject): [string, unknown][] {
    return [...this.#rule.where]
      .flatMap(([member, pointer]): [string, unknown][] => {
        const value = pointedTo(request, pointer);
        if (member !== '') return [[member, value]];
        return isObject(value) ? Object.entries(value) : [];
      })
      .filter(([, value]) => value !== undefined && value !== null);
  }

  #hasText({ data }: Entity, request: JsonObject): boolean {
    const { search } = this.#rule;
    const text = search === undefined ? undefined : pointedTo(request, search);
    return typeof text !== 'string' || containsText(data, text.trim().toLowerCase());
  }
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
