import { typeOf } from '../../../src/shapes/shape.ts';
import { onSchemas, type Report } from '../on.ts';
import type { Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import type { ReportLocation } from '../redocly.ts';

/** What a schema says holds together with its parts, under allOf or a reference; no value has two types at once. */
export const parts = onSchemas(({ schema, target, where }, report) => {
  const { allOf, anyOf, oneOf } = schema.node;
  const [keyword] = Object.entries({ $ref: target, allOf, anyOf, oneOf }).find(([, said]) => said) ?? [];
  const all = [schema, ...(target ? [target] : [])].flatMap(partsOf);
  if (keyword !== undefined) checkTypes(all, where(keyword), report, new Set());
});

/** @param checked - what has been compared: schemas may contain themselves */
function checkTypes(
  all: readonly Place<Schema>[],
  location: ReportLocation,
  report: Report,
  checked: Set<string>,
  name = 'the schema',
): void {
  const key = all.map((part) => part.location.source.absoluteRef + part.location.pointer).join('\n');
  if (checked.has(key)) return;
  checked.add(key);
  const types = all.flatMap(typesOf);
  if (types.length > 1 && types.reduce(common).length === 0) {
    const asked = new Set(types.map((some) => some.join(' or ')));
    report(
      `The parts of ${name} ask for ${[...asked].join(' and for ')}, and no value is both; mend one of them`,
      location,
    );
  }
  for (const [member, places] of membersOf(all))
    if (places.length > 1) checkTypes(places.flatMap(partsOf), location, report, checked, member);
}

/** The schema itself and all that stands under its allOf, also that of the parts. */
function partsOf(schema: Place<Schema>): Place<Schema>[] {
  const further = schema.at('allOf')?.entries() ?? [];
  return [schema, ...further.flatMap(([, part]) => partsOf(part))];
}

function membersOf(all: readonly Place<Schema>[]): Map<string, Place<Schema>[]> {
  const members = new Map<string, Place<Schema>[]>();
  for (const part of all)
    for (const [name, member] of part.at('properties')?.entries() ?? [])
      members.set(name, [...(members.get(name) ?? []), member]);
  return members;
}

/** The JSON types that a part takes by itself: by its type, by its values, and by its alternatives. */
function typesOf(part: Place<Schema>): (readonly string[])[] {
  const { type, enum: listed } = part.node;
  const alternatives = (part.at('anyOf') ?? part.at('oneOf'))
    ?.entries()
    .map(([, alternative]) => typesOf(alternative));
  return [
    type === undefined ? [] : [[type].flat()],
    Array.isArray(listed) ? [listed.map(typeOf)] : [],
    'const' in part.node ? [[typeOf(part.node.const)]] : [],
    alternatives?.every((some) => some.length > 0)
      ? [alternatives.flatMap((some) => some.reduce(common))]
      : [],
  ].flat();
}

/** An integer is a number as well. */
function common(some: readonly string[], others: readonly string[]): string[] {
  const within = (types: readonly string[], type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [
    ...some.filter((type) => within(others, type)),
    ...others.filter((type) => type === 'integer' && within(some, type)),
  ];
}
