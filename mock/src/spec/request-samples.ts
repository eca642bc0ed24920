import type { JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import { requestExamples } from './examples.ts';
import type { PrismOperation } from './prism-operation.ts';
import { rememberedMembers } from './settable-members.ts';

/**
 * The strings that the examples of a request have at some pointers. A document has one id for one thing in all of its examples, so
 * they stand in the examples of its answers too, and an answer is about the request once they are replaced.
 */
export class RequestSamples {
  readonly #samples: ReadonlyMap<string, readonly string[]>;

  constructor(operation: PrismOperation, pointers: readonly string[]) {
    const examples = requestExamples(operation).map(({ value }) => value);
    this.#samples = new Map(
      pointers.map((pointer) => [
        pointer,
        examples.map((value) => pointedTo(value, pointer)).filter((value) => typeof value === 'string'),
      ]),
    );
  }

  /** Takes all members of the body but secrets. */
  static ofAllMembers(operation: PrismOperation, without?: string): RequestSamples {
    const pointers = rememberedMembers(operation).map(pointerTo);
    return new RequestSamples(
      operation,
      pointers.filter((pointer) => pointer !== without),
    );
  }

  /** Returns what a request says in place of the strings, whatever its type. */
  replacementsFor(request: JsonObject): Map<string, unknown> {
    const replacements = new Map<string, unknown>();
    for (const [pointer, samples] of this.#samples) {
      const value = pointedTo(request, pointer) ?? undefined;
      if (value === undefined) continue;
      for (const sample of samples) replacements.set(sample, value);
    }
    return replacements;
  }

  /** Returns the same for ids, which are strings. */
  idsFor(request: JsonObject): Map<string, string> {
    const all = [...this.replacementsFor(request)];
    return new Map(all.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }
}

function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
