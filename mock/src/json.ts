/** Reading JSON of which nothing is known yet. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a JSON pointer points to, or undefined. */
export function pointedTo(value: unknown, pointer: string): unknown {
  let found = value;
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as JsonObject)[key];
  }
  return found;
}

/** A copy in which every string that is one of `olds` is `replacement`. */
export function withStringsReplaced(value: unknown, olds: ReadonlySet<string>, replacement: string): unknown {
  if (typeof value === 'string') return olds.has(value) ? replacement : value;
  if (Array.isArray(value)) return value.map((item) => withStringsReplaced(item, olds, replacement));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withStringsReplaced(item, olds, replacement)]),
  );
}
