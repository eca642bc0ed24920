import { nearest } from '../../../mock/src/utils/nearest.ts';
import type { Schema } from '../openapi.ts';
import type { Context, Rule } from '../redocly.ts';

/** What JSON Schema has besides. What is no keyword at all is found by the rule `struct`. */
const APPLICATORS =
  /^(not|if|then|else|contains|prefixItems|patternProperties|propertyNames|dependent(Required|Schemas)|unevaluated(Items|Properties))$/;

/** Which keywords say something of which types. */
const LIMITS: Readonly<Record<string, RegExp>> = {
  string: /^(minLength|maxLength|pattern|format|content(Encoding|MediaType))$/,
  number: /^(minimum|maximum|exclusiveM(in|ax)imum|multipleOf|format)$/,
  integer: /^(minimum|maximum|exclusiveM(in|ax)imum|multipleOf|format)$/,
  array: /^(items|minItems|maxItems|uniqueItems)$/,
  object: /^(properties|additionalProperties|required|minProperties|maxProperties)$/,
};
const LIMIT = new RegExp(
  Object.values(LIMITS)
    .map(({ source }) => source)
    .join('|'),
);

/** Of JSON Schema and OpenAPI; what is none of them is a name that nothing checks. */
const FORMATS =
  'binary byte date date-time double duration email float hostname int32 int64 ipv4 ipv6 password time uri uri-reference uuid'.split(
    ' ',
  );

/** Schemas of arguments and the drift monitor are made of schemas, and have a word for what most keywords say, but not for all. */
export const keywords: Rule = () => {
  const seen = new Set<string>();
  return {
    Schema: (schema: Schema, { location, report }: Context) => {
      for (const [keyword, value] of Object.entries(schema)) {
        const where = location.child(keyword);
        const place = where.source.absoluteRef + where.pointer;
        const message = problemOf(keyword, value, schema);
        if (message === undefined || seen.has(place)) continue;
        seen.add(place);
        report({ message, location: where.key() });
      }
    },
  };
};

function problemOf(keyword: string, value: unknown, schema: Schema): string | undefined {
  if (APPLICATORS.test(keyword))
    return `The client cannot check ${keyword}; say it by type, properties, items, additionalProperties, enum, const, anyOf, oneOf or allOf, or in the description`;
  if (keyword === 'type' || keyword === 'required') {
    const twice = Array.isArray(value)
      ? value.find((name, index) => value.indexOf(name) !== index)
      : undefined;
    if (twice !== undefined) return `${keyword} has ${twice} twice; keep one`;
  }
  if (keyword === 'type' && [value].flat().length === 0)
    return 'type lists none; write one, or remove the line';
  if (keyword === 'type' && [value].flat().includes('array') && !('items' in schema))
    return 'An array should say what it holds; add items';
  if (keyword === 'format' && !FORMATS.includes(String(value)))
    return `${value} is no format; ${meantOf(String(value))}`;
  const types = [schema.type ?? []].flat().map(String);
  if (types.length === 0 || !LIMIT.test(keyword)) return undefined;
  if (types.some((one) => LIMITS[one]?.test(keyword))) return undefined;
  return `${keyword} says nothing of ${types.join(' or ')}; remove it, or mend the type`;
}

function meantOf(format: string): string {
  const meant = nearest(format, FORMATS);
  return meant === undefined ? `write one of ${FORMATS.join(', ')}, or a pattern` : `is ${meant} meant?`;
}
