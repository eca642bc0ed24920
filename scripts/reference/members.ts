import { argumentName } from '../generate/names.ts';
import type { Parameter } from '../spec/model.ts';
import { type OpenApiDocument, resolveIn, type Schema, type Source } from '../spec/openapi.ts';
import { limitsOf, typeInWords, type Values, valuesOf } from './types.ts';

/** A member of an object, as the reference shows it. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly source: Source;
  readonly values: Values | undefined;
  readonly limits: readonly string[];
  readonly members: readonly Member[];
}

/** An argument of a call, under its name in the client. */
export function argumentOf(document: OpenApiDocument, parameter: Parameter): Member {
  const { required, description, source, schema } = parameter;
  return {
    name: argumentName(parameter),
    type: typeInWords(document, schema),
    required,
    description,
    source,
    values: valuesOf(document, schema),
    limits: limitsOf(document, schema),
    members: membersOf(document, schema),
  };
}

/**
 * The members of a schema, with their own: of an object, of what is in a list, and of each alternative. A schema within itself
 * is not unfolded again.
 */
export function membersOf(
  document: OpenApiDocument,
  schema: Schema,
  within: readonly Schema[] = [],
): Member[] {
  const resolved = resolveIn<Schema>(document, schema);
  if (within.includes(resolved)) return [];
  const inside = [...within, resolved];
  const { properties = {}, required = [], items, additionalProperties, allOf, anyOf, oneOf } = resolved;
  const own = Object.entries(properties).map(([name, member]) =>
    memberOf(document, name, member, required.includes(name), inside),
  );
  const parts = [...(items ? [items] : []), ...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
  const others = parts.flatMap((part) => membersOf(document, part, inside));
  const keyed =
    typeof additionalProperties === 'object'
      ? [memberOf(document, '[name]', additionalProperties, false, inside)]
      : [];
  return [...own, ...withoutRepetition(others, own), ...keyed];
}

function memberOf(
  document: OpenApiDocument,
  name: string,
  schema: Schema,
  required: boolean,
  within: readonly Schema[],
): Member {
  const resolved = resolveIn<Schema>(document, schema);
  return {
    name,
    type: typeInWords(document, schema),
    required,
    description: schema.description ?? resolved.description ?? '',
    source: schema['x-source'] ?? resolved['x-source'] ?? 'inferred',
    values: valuesOf(document, schema),
    limits: limitsOf(document, schema),
    members: membersOf(document, schema, within),
  };
}

/** Alternatives share members, such as an id. */
function withoutRepetition(members: readonly Member[], own: readonly Member[]): Member[] {
  const names = new Set(own.map(({ name }) => name));
  return members.filter(({ name }) => !names.has(name) && names.add(name));
}
