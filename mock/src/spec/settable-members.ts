import { isObject, type JsonObject } from '../utils/json.ts';
import { pointedTo } from '../utils/json-pointer.ts';
import type { PrismOperation } from './prism-operation.ts';
import { propertiesOf, requestSchema } from './schema.ts';
import type { StateRule } from './state-rule.ts';

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

/** Returns the names of the members that an operation can set, as it stands in the document; '' stands for any. */
export function namesSetBy({ sets }: StateRule, operation: JsonObject): string[] {
  const properties = pointedTo(operation, '/requestBody/content/application~1json/schema/properties');
  return [...(sets?.keys() ?? Object.keys(isObject(properties) ? properties : {}))];
}

/** Returns what calls of one life cycle can set, and other documents besides. */
export function settableMembers(calls: readonly StatefulCall[], others: readonly string[]): SettableMembers {
  const own = calls.flatMap(({ rule, prism }) => [...(rule.sets?.keys() ?? rememberedMembers(prism))]);
  const names = new Set([...own, ...others]);
  return { names, anyName: names.has('') };
}

/** Returns the names of the members of a request that are remembered: secrets are not. */
export function rememberedMembers(operation: PrismOperation): string[] {
  return [...propertiesOf(requestSchema(operation))]
    .filter(([, { format, writeOnly }]) => format !== 'password' && writeOnly !== true)
    .map(([name]) => name);
}
