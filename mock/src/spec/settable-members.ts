import type { PrismOperation } from './prism-operation.ts';
import { propertiesOf, requestSchema } from './schema.ts';
import type { StateRule } from './state-extension.ts';

/** The members of the entities of one life cycle that calls can set. */
export interface SettableMembers {
  readonly names: ReadonlySet<string>;
  /** Whether some call sets the members of a free-form object, which have no names in the document. */
  readonly anyName: boolean;
}

/** An operation with `x-state`. */
export interface StatefulCall {
  readonly rule: StateRule;
  readonly prism: PrismOperation;
}

/** Returns what the operations of one life cycle can set. */
export function settableMembers(calls: readonly StatefulCall[]): SettableMembers {
  const names = calls.flatMap(({ rule, prism }) => [...(rule.sets?.keys() ?? rememberedMembers(prism))]);
  return { names: new Set(names), anyName: names.includes('') };
}

/** Returns the names of the members of a request that are remembered: secrets are not. */
export function rememberedMembers(operation: PrismOperation): string[] {
  return [...propertiesOf(requestSchema(operation))]
    .filter(([, { format, writeOnly }]) => format !== 'password' && writeOnly !== true)
    .map(([name]) => name);
}
