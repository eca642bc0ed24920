import { stepsOf } from '../spec/json-pointer.ts';
import type { Schema } from './openapi.ts';
import type { Place } from './place.ts';

// What is read here may be of a wrong type. The rule `struct` says so, if the rules here do not fail on it.

export function requires(schema: Place<Schema>, name: string): boolean {
  return [schema.node.required].flat().includes(name);
}

/** The schema of what a JSON pointer leads to, in a value that fits the given schema. */
export function schemaAt(schema: Place<Schema> | undefined, pointer: string): Place<Schema> | undefined {
  if (!String(pointer).startsWith('/')) return undefined;
  return stepsOf(pointer).reduce(memberOf, schema);
}

export function memberOf(schema: Place<Schema> | undefined, name: string): Place<Schema> | undefined {
  return (
    schema?.at('properties')?.at(name) ??
    partsOf(schema)
      .map((part) => memberOf(part, name))
      .find((member) => member !== undefined)
  );
}

/** The names of an object's members. */
export function namesIn(schema: Place<Schema> | undefined): string[] {
  return [...Object.keys(schema?.at('properties')?.node ?? {}), ...partsOf(schema).flatMap(namesIn)];
}

/** The schema of an array's items. */
export function itemsOf(schema: Place<Schema>): Place<Schema> | undefined {
  return (
    schema.at('items') ??
    partsOf(schema)
      .map(itemsOf)
      .find((items) => items !== undefined)
  );
}

/** An object may be put together of parts, or be one of several alternatives: itself, or null. */
const partsOf = (schema: Place<Schema> | undefined): Place<Schema>[] =>
  schema ? [...listed(schema.at('allOf')), ...alternativesOf(schema)] : [];

export const alternativesOf = (schema: Place<Schema>): Place<Schema>[] => [
  ...listed(schema.at('anyOf')),
  ...listed(schema.at('oneOf')),
];

const listed = (list: Place<Schema[]> | undefined): Place<Schema>[] =>
  list?.entries().map(([, part]) => part) ?? [];
