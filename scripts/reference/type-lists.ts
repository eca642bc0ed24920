type Json = Readonly<Record<string, unknown>>;

/** Keys with values in them that are no part of the document's structure. */
const VALUES = new Set(['const', 'default', 'enum', 'example', 'examples', 'value']);

/** Keys whose members have names of ours, such as a parameter that is called `value`. */
const NAMES = new Set([
  'callbacks',
  'patternProperties',
  'paths',
  'properties',
  'responses',
  'schemas',
  'webhooks',
]);

/** `type: [string, 'null']` as `anyOf`, which generators of code can read. */
export function withoutTypeLists(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTypeLists(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [
    key,
    !isNames && (VALUES.has(key) || key.startsWith('x-'))
      ? member
      : withoutTypeLists(member, !isNames && NAMES.has(key)),
  ]);
  const copy = Object.fromEntries(members) as Json;
  return !isNames && Array.isArray(copy.type) ? alternatives(copy, copy.type) : copy;
}

/** What a keyword limits; the others hold for values of any type. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  string: ['format', 'minLength', 'maxLength', 'pattern'],
};

function alternatives({ type: _, anyOf, ...schema }: Json, types: readonly string[]): Json {
  const ofOneType = new Set(types.flatMap((type) => KEYWORDS[type] ?? []));
  const common = Object.entries(schema).filter(([key]) => !ofOneType.has(key));
  const branches = types.map((type) => ({
    type,
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => KEYWORDS[type]?.includes(key))),
  }));
  const both = anyOf === undefined ? {} : { allOf: [{ anyOf }] };
  return { ...Object.fromEntries(common), ...both, anyOf: branches };
}
