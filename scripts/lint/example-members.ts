import { nearest } from '../../mock/src/utils/nearest.ts';
import type { Report } from './on.ts';
import type { Schema } from './openapi.ts';
import { isObject, type Place } from './place.ts';
import type { Location } from './redocly.ts';
import { alternativesOf, itemsOf, memberOf, namesIn } from './schema.ts';

/** Reports the members of an example that its schema does not describe: schemas are open, but an example shows what is described. */
export function checkMembers(
  value: unknown,
  schema: Place<Schema> | undefined,
  location: Location,
  report: Report,
): void {
  if (!schema || !isObject(value)) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      checkMembers(item, itemsOf(schema), location.child(index), report);
    return;
  }
  const names = describesAll(schema) ? namesIn(schema) : undefined;
  for (const [name, member] of Object.entries(value)) {
    if (names && !names.includes(name)) report(messageFor(name, names), location.child(name).key());
    else checkMembers(member, memberOf(schema, name), location.child(name), report);
  }
}

function messageFor(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  return `${name} is not described in the schema; ${meant === undefined ? 'describe it, or remove it here' : `is ${meant} meant?`}`;
}

/** Whether the schema says which members an object has: a map, or an object of which nothing is said, may have any. */
function describesAll(schema: Place<Schema>): boolean {
  const { properties, additionalProperties } = schema.node;
  if (additionalProperties) return false;
  if (properties) return true;
  const parts = schema.at('allOf')?.entries() ?? [];
  if (parts.some(([, part]) => describesAll(part))) return true;
  const objects = alternativesOf(schema).filter(
    ({ node: { type } }) => type === undefined || [type].flat().includes('object'),
  );
  return objects.length > 0 && objects.every(describesAll);
}
