import { valueAt } from '../../spec/json-pointer.ts';
import type { Contract } from '../contract.ts';

/** A JSON schema, of any form. */
export type Schema = Readonly<Record<string, unknown>>;

/** One thing that a value may be: of one type, without references or combinations of schemas. */
export interface Alternative {
  /** A JSON type, or `any`. */
  readonly type: string;
  /** The only values, as JSON; undefined if there are others. */
  readonly values: readonly string[] | undefined;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** Whether members that are not named are allowed, or of which form; undefined if that is not said. */
  readonly others: Schema | boolean | undefined;
  readonly items: Schema | undefined;
  /** All other keywords: limits, formats and what is rare. */
  readonly keywords: Readonly<Record<string, unknown>>;
}

/** What a value may be by a schema: `$ref` is followed; `allOf`, `anyOf`, `oneOf` and lists of types are taken apart. */
export const alternativesOf = (document: Contract, schema: Schema): Alternative[] =>
  flatten(document, schema).flatMap(byType);

function flatten(document: Contract, schema: Schema): Schema[] {
  const { $ref, allOf = [], anyOf, oneOf, ...own } = schema;
  const target = typeof $ref === 'string' ? [valueAt(document, $ref) as Schema] : [];
  const every = [...target, ...(allOf as Schema[])].map((part) => flatten(document, part));
  const some = [anyOf, oneOf]
    .filter((list) => list !== undefined)
    .map((list) => (list as Schema[]).flatMap((part) => flatten(document, part)));
  return [...every, ...some].reduce<Schema[]>(
    (found, parts) => found.flatMap((one) => parts.flatMap((part): Schema[] => merged(one, part))),
    [own],
  );
}

/** A schema that asks for what both ask for; none if nothing fits both. */
function merged(one: Schema, other: Schema): Schema[] {
  const types = common(typesOf(one), typesOf(other), isWithin);
  const values = common(valuesOf(one), valuesOf(other), (a, b) => a === b);
  if (types?.length === 0 || values?.length === 0) return [];
  const [mine, theirs] = [propertiesOf(one), propertiesOf(other)];
  const properties = { ...mine, ...theirs };
  for (const name of Object.keys(mine).filter((key) => Object.hasOwn(theirs, key))) {
    properties[name] = { allOf: [mine[name], theirs[name]] };
  }
  const { const: _, ...rest } = { ...one, ...other };
  const required = [...new Set([...requiredOf(one), ...requiredOf(other)])];
  return [
    {
      ...rest,
      ...(types && { type: types }),
      ...(values && { enum: values.map((value): unknown => JSON.parse(value)) }),
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
    },
  ];
}

/** What two lists have in common, where undefined stands for everything. */
function common(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
  isIn: (a: string, b: string) => boolean,
): readonly string[] | undefined {
  if (!one || !other) return one ?? other;
  const narrow = (list: readonly string[], within: readonly string[]) =>
    list.filter((value) => within.some((outer) => isIn(value, outer)));
  return [...new Set([...narrow(one, other), ...narrow(other, one)])];
}

/** Every integer is a number. */
export const isWithin = (type: string, outer: string): boolean =>
  type === outer || (type === 'integer' && outer === 'number');

const propertiesOf = (schema: Schema) => (schema.properties ?? {}) as Record<string, Schema>;
const requiredOf = (schema: Schema) => (schema.required ?? []) as readonly string[];

function valuesOf(schema: Schema): readonly string[] | undefined {
  const values = 'const' in schema ? [schema.const] : (schema.enum as unknown[] | undefined);
  return values?.map((value) => JSON.stringify(value));
}

function typesOf(schema: Schema): readonly string[] | undefined {
  const type = schema.type as string | readonly string[] | undefined;
  if (type !== undefined) return [type].flat();
  if (schema.properties ?? schema.required ?? schema.additionalProperties) return ['object'];
  if (schema.items) return ['array'];
  const values = valuesOf(schema);
  return values && [...new Set(values.map(typeOfJson))];
}

function typeOfJson(json: string): string {
  const value: unknown = JSON.parse(json);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function byType(schema: Schema): Alternative[] {
  const values = valuesOf(schema);
  return (typesOf(schema) ?? ['any']).flatMap((type) => {
    const own = values?.filter((value) => isWithin(typeOfJson(value), type));
    return own?.length === 0 ? [] : [alternative(schema, type, own)];
  });
}

/** Keywords that no program depends on. */
const FOR_READERS = new Set(['default', 'deprecated', 'discriminator', 'readOnly', 'writeOnly', '$comment']);

function alternative(schema: Schema, type: string, values: readonly string[] | undefined): Alternative {
  const {
    type: _,
    enum: __,
    const: ___,
    properties,
    required,
    additionalProperties,
    items,
    ...rest
  } = schema;
  const keywords = Object.entries(rest).filter(([key]) => !FOR_READERS.has(key) && !key.startsWith('x-'));
  const isObject = type === 'object';
  return {
    type,
    values: type === 'null' ? undefined : values,
    properties: isObject ? ((properties ?? {}) as Record<string, Schema>) : {},
    required: isObject ? ((required ?? []) as string[]) : [],
    others: isObject ? (additionalProperties as Schema | boolean | undefined) : undefined,
    items: type === 'array' ? ((items ?? {}) as Schema) : undefined,
    keywords: Object.fromEntries(type === 'null' ? [] : keywords),
  };
}
