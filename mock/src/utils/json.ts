/** A JSON object of which nothing is known yet. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a copy in which each string that is a key of the map is replaced by its value. */
export function withStringsReplaced(value: unknown, strings: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') return strings.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withStringsReplaced(item, strings));
  const copy: JsonObject = {};
  for (const key of Object.keys(value)) copy[key] = withStringsReplaced((value as JsonObject)[key], strings);
  return copy;
}
