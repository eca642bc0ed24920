import { isNode } from 'yaml';
import { ANY_ITEM, ANY_MEMBER } from '../../../src/drift/names.ts';
import { typeOf } from '../../../src/shapes/shape.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';

/** The examples of an operation's answer under 200. */
export function examplesOf(spec: Spec, operation: Place): unknown[] {
  const examples = operation.at('responses', '200', 'content', 'application/json', 'examples');
  return (examples?.keys() ?? []).map((key) => {
    const example = examples?.at(key);
    const { node } = (example && (spec.target(example) ?? example).at('value')) ?? {};
    return isNode(node) ? node.toJS((example as Place).file.document) : undefined;
  });
}

/** The JSON types of what the steps lead to. */
export function typesAt(value: unknown, steps: readonly string[]): string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined ? [] : [typeOf(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (step === (Array.isArray(value) ? ANY_ITEM : ANY_MEMBER))
    return Object.values(value).flatMap((inner) => typesAt(inner, rest));
  return Object.hasOwn(value, step) ? typesAt((value as Record<string, unknown>)[step], rest) : [];
}
