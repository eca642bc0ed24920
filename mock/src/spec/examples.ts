import { isObject, type JsonObject, pointedTo } from '../utils/json-pointer.ts';
import type { PrismOperation } from '../validation/prism.ts';
import type { Rule } from './state-extension.ts';

type Examples = ReadonlyMap<string, unknown>;

/** The examples of the answer under 200, by their names. */
export function answerExamples({ responses }: PrismOperation): Examples {
  const answer = responses.find(({ code }) => code.startsWith('2'));
  return new Map((answer?.contents ?? []).flatMap(({ examples }) => named(examples)));
}

/** Checks the names of examples in a rule, as far as they stand in the operation itself. */
export function checkExamples({ answers }: Rule, operation: JsonObject): void {
  const examples = pointedTo(operation, '/responses/200/content/application~1json/examples');
  for (const { example, kinds } of answers.values()) {
    const missing = [example, ...kinds.values()].find((name) => isObject(examples) && !(name in examples));
    if (missing !== undefined) throw new Error(`x-state/answers: there is no example "${missing}"`);
  }
}

/** The first example of a success that has what is asked for. */
export function firstSuccess(examples: Examples, has: (value: unknown) => boolean = () => true): unknown {
  return [...examples.values()].find((value) => isObject(value) && value.success === true && has(value));
}

/**
 * For each pointer into the request, what the examples of the request have there. A document has one id for one thing in
 * all of its examples, so those strings stand in the answers too.
 */
export function requestSamples({ request }: PrismOperation, pointers: string[]): Map<string, string[]> {
  const bodies = (request?.body?.contents ?? []).flatMap(({ examples }) => named(examples));
  return new Map(
    pointers.map((pointer) => [
      pointer,
      bodies.map(([, body]) => pointedTo(body, pointer)).filter((value) => typeof value === 'string'),
    ]),
  );
}

function named(examples: { key: string; value?: unknown }[] = []): [string, unknown][] {
  return examples.map(({ key, value }) => [key, value]);
}
