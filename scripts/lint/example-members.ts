import { nearest } from '../../mock/src/utils/nearest.ts';
import type { Schema } from './openapi.ts';
import { isObject, type Place } from './place.ts';
import type { Location } from './redocly.ts';
import { alternativesOf, itemsOf, memberOf, namesIn } from './schema.ts';

/** A member that an example has and its schema does not describe, though it describes others. */
interface Undescribed {
  readonly name: string;
  /** The described member that seems to be meant, if the example has it nowhere else. */
  readonly meant: string | undefined;
  readonly location: Location;
}

export function undescribedIn(
  value: unknown,
  schema: Place<Schema> | undefined,
  location: Location,
): Undescribed[] {
  if (!schema || !isObject(value)) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => undescribedIn(item, itemsOf(schema), location.child(index)));
  const names = describesAll(schema) ? namesIn(schema) : undefined;
  const missing = names?.filter((name) => !Object.hasOwn(value, name)) ?? [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = location.child(name);
    return names && !names.includes(name)
      ? [{ name, meant: nearest(name, missing), location: place }]
      : undescribedIn(member, memberOf(schema, name), place);
  });
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
