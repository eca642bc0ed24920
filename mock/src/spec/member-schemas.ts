import { parentOf } from '../utils/json-pointer.ts';
import type { Lifecycle } from './lifecycle.ts';
import { dataSchema, itemsOf, propertiesOf, requestSchema, type Schema, schemaAt } from './schema.ts';
import { rememberedMembers, type StatefulCall } from './settable-members.ts';

/** By the names of members: schemas, one of which a value of the member fits. A name that is not there may have any value. */
export type MemberSchemas = ReadonlyMap<string, readonly Schema[]>;

type NamedSchema = readonly [name: string, schema: Schema];

/**
 * Returns the schemas of the members of a life cycle's entities: what calls set, and what answers show. Members that come from
 * another life cycle, or go there, have the schemas that they have there.
 *
 * @param lifecycles - all of the app
 * @param calls - the operations of the app that have `x-state`
 */
export function memberSchemas(
  lifecycle: Lifecycle,
  lifecycles: readonly Lifecycle[],
  calls: readonly StatefulCall[],
): MemberSchemas {
  const own = callsOf(lifecycle, calls);
  // Where a call sets a free-form object, any member may be anything.
  if (own.some(({ rule }) => rule.sets?.has(''))) return new Map();
  const shared = lifecycles.flatMap((other) => sharedWith(lifecycle, other, calls));
  const schemas = grouped([...own.flatMap(schemasIn), ...shared]);
  return new Map([...usualSchemas(lifecycle), ...schemas]);
}

/** Returns the schemas of the members that `lifecycle` gets from another one, or gives to it. */
function sharedWith(lifecycle: Lifecycle, other: Lifecycle, calls: readonly StatefulCall[]): NamedSchema[] {
  const given = other.takes
    .filter((one) => one.lifecycle === lifecycle.name)
    .flatMap(({ sets }) => [...sets]);
  const made = [...other.entering.values()].filter(({ makes }) => makes.name === lifecycle.name);
  const pairs = [
    ...given.map(([theirs, ours]) => [ours.slice(1), theirs] as const),
    ...made.flatMap(({ sets }) => [...sets].map(([ours, theirs]) => [ours, theirs.slice(1)] as const)),
  ];
  if (pairs.length === 0) return [];
  const schemas = new Map([...usualSchemas(other), ...grouped(callsOf(other, calls).flatMap(schemasIn))]);
  return pairs.flatMap(([ours, theirs]) =>
    (schemas.get(theirs) ?? []).map((schema) => [ours, schema] as const),
  );
}

function callsOf({ name }: Lifecycle, calls: readonly StatefulCall[]): StatefulCall[] {
  return calls.filter(({ rule }) => rule.lifecycle.name === name);
}

function schemasIn(call: StatefulCall): NamedSchema[] {
  return [...schemasSet(call), ...schemasShown(call)];
}

function schemasSet({ rule, prism }: StatefulCall): NamedSchema[] {
  const request = requestSchema(prism);
  const pointers = rule.sets ?? new Map(rememberedMembers(prism).map((name) => [name, `/${name}`]));
  return [...pointers].map(([member, pointer]) => [member, schemaAt(request, pointer) ?? {}] as const);
}

function schemasShown({ rule, prism }: StatefulCall): NamedSchema[] {
  const data = dataSchema(prism);
  const filled = [...rule.fills].map(([at, pointer]) => [pointer.slice(1), schemaAt(data, at)] as const);
  const shown = rule.keyed ? [] : schemasInData(rule, data);
  return [...filled, ...shown].filter((entry): entry is NamedSchema => entry[1] !== undefined);
}

/** Returns the schemas of the members of an entity as they stand in the data of an answer. */
function schemasInData(
  { does, items, answerId, shows }: StatefulCall['rule'],
  data: Schema | undefined,
): (readonly [string, Schema | undefined])[] {
  if (shows !== undefined) return [[shows, data]];
  const whole = does === 'list' ? itemsOf(schemaAt(data, items)) : data;
  return [...propertiesOf(schemaAt(whole, parentOf(answerId ?? '')))];
}

/** What has no schema has the type of its usual value. */
function usualSchemas({ usual }: Lifecycle): [string, Schema[]][] {
  return Object.entries(usual).map(([member, value]) => [member, [{ type: typeof value }]]);
}

function grouped(schemas: readonly NamedSchema[]): MemberSchemas {
  const groups = Map.groupBy(schemas, ([name]) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(([, schema]) => schema)]));
}
