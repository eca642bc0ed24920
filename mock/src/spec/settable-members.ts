import type { PrismOperation } from '../validation/prism.ts';
import { propertiesOf, requestSchema } from './schema.ts';
import type { Rule } from './state-extension.ts';

/** What the calls of a document can set on the things of one life cycle. */
export type Vocabulary = {
  names: ReadonlySet<string>;
  /** Whether some call sets the members of a free-form object, which have no names in the document. */
  free: boolean;
};

export function vocabularyOf(calls: { rule: Rule; prism: PrismOperation }[]): Vocabulary {
  const names = calls.flatMap(({ rule, prism }) => [...(rule.sets?.keys() ?? settable(prism))]);
  return { names: new Set(names), free: names.includes('') };
}

/** The members of a request that are remembered: what is secret is not. */
export function settable(operation: PrismOperation): string[] {
  return [...propertiesOf(requestSchema(operation))]
    .filter(([, { format, writeOnly }]) => format !== 'password' && writeOnly !== true)
    .map(([name]) => name);
}
