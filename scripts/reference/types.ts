import { nameOf, type OpenApiDocument, resolveIn, type Schema } from '../spec/openapi.ts';

/** The type of a schema in a few words, as in TypeScript: `string[]`, `Bill`, `number | null`. */
export function typeInWords(document: OpenApiDocument, schema: Schema): string {
  const { $ref, enum: values, const: only, anyOf, oneOf, allOf, type, items } = schema;
  if ($ref) {
    const target = resolveIn<Schema>(document, { $ref });
    return target.properties ? nameOf($ref) : typeInWords(document, target);
  }
  if (only !== undefined) return JSON.stringify(only);
  if (values) return oneOfThem(values.map((value) => (value === null ? 'null' : typeof value)));
  const branches = anyOf ?? oneOf;
  if (branches) return oneOfThem(branches.map((branch) => typeInWords(document, branch)));
  if (allOf) return [...new Set(allOf.map((part) => typeInWords(document, part)))].join(' & ');
  if (typeof type === 'object')
    return oneOfThem(type.map((each) => typeInWords(document, { ...schema, type: each })));
  if (type === 'array') return listOf(items ? typeInWords(document, items) : 'any');
  return type ?? (schema.properties ? 'object' : 'any');
}

const oneOfThem = (types: readonly string[]): string => [...new Set(types)].join(' | ');

const listOf = (item: string): string => (/[|&]/.test(item) ? `(${item})[]` : `${item}[]`);

/** The values that are known of a schema, as JSON. Whether there may be others is `open`. */
export interface Values {
  readonly known: readonly string[];
  readonly open: boolean;
}

export function valuesOf(document: OpenApiDocument, schema: Schema): Values | undefined {
  const resolved = resolveIn<Schema>(document, schema);
  if (resolved.enum) return { known: resolved.enum.map((value) => JSON.stringify(value)), open: false };
  const branches = resolved.anyOf ?? [];
  const known = branches.flatMap((branch) => resolveIn<Schema>(document, branch).enum ?? []);
  if (known.length === 0) return undefined;
  const open = branches.some((branch) => !resolveIn<Schema>(document, branch).enum);
  return { known: known.map((value) => JSON.stringify(value)), open };
}

const limits: Readonly<Record<string, (limit: unknown) => string>> = {
  format: (format) => `format ${format}`,
  pattern: (pattern) => `fits ${pattern}`,
  minLength: (least) => (least === 1 ? 'not empty' : `at least ${least} characters`),
  maxLength: (most) => `at most ${most} characters`,
  minItems: (least) => `at least ${least}`,
  maxItems: (most) => `at most ${most}`,
  minimum: (least) => `${least} or more`,
  maximum: (most) => `${most} or less`,
};

/** What limits the values of a schema beside its type, in words. */
export function limitsOf(document: OpenApiDocument, schema: Schema): string[] {
  const resolved = Object.entries({ ...resolveIn<Schema>(document, schema), ...schema });
  return resolved.flatMap(([keyword, limit]) => limits[keyword]?.(limit) ?? []);
}
