import type { Schema } from '../spec/schema.ts';
import { isObject } from '../utils/json.ts';

/** Returns what a schema says about types alone: not which members a value has to have, nor how long or large it may be. */
export function typeSchema(schema: unknown): Schema {
  if (!isObject(schema)) return {};
  // Of several schemas that differ only in such things, more than one may fit.
  const { type, properties, items, additionalProperties, allOf, anyOf = schema.oneOf } = schema;
  return {
    ...(type !== undefined && { type }),
    ...(isObject(properties) && { properties: typesOfMembers(properties) }),
    ...(isObject(items) && { items: typeSchema(items) }),
    ...(isObject(additionalProperties) && { additionalProperties: typeSchema(additionalProperties) }),
    ...(Array.isArray(allOf) && { allOf: allOf.map(typeSchema) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map(typeSchema) }),
  };
}

function typesOfMembers(properties: Schema): Schema {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, typeSchema(schema)]));
}
