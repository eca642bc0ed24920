import { isObject, type JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import type { PrismOperation } from './prism-operation.ts';
import type { StateRule } from './state-rule.ts';

export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** Returns the examples of the answer under 200. */
export function answerExamples({ responses }: PrismOperation): Example[] {
  const answer = responses.find(({ code }) => code.startsWith('2'));
  return (answer?.contents ?? []).flatMap(({ examples }) => readExamples(examples));
}

/** Throws if an operation has not got the examples that its rule names. */
export function checkExamples({ answers }: StateRule, operation: JsonObject): void {
  const examples = pointedTo(operation, '/responses/200/content/application~1json/examples');
  for (const { example, kinds } of answers.values()) {
    const missing = [example, ...kinds.values()].find((name) => isObject(examples) && !(name in examples));
    if (missing !== undefined) throw new Error(`x-state/answers: there is no example "${missing}"`);
  }
}

/** Returns the first example of a success for which `has` is true. */
export function findSuccess(
  examples: readonly Example[],
  has: (value: unknown) => boolean = () => true,
): Example | undefined {
  return examples.find(({ value }) => isObject(value) && value.success === true && has(value));
}

/** Returns the examples of the request. */
export function requestExamples({ request }: PrismOperation): Example[] {
  return (request?.body?.contents ?? []).flatMap(({ examples }) => readExamples(examples));
}

function readExamples(examples: readonly { key: string; value?: unknown }[] = []): Example[] {
  return examples.map(({ key, value }) => ({ name: key, value }));
}
