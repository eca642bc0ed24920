/** Reading JSON of which nothing is known yet. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a JSON pointer points to, or undefined. */
export function pointedTo(value: unknown, pointer: string): unknown {
  let found = value;
  for (const name of namesIn(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as JsonObject)[name];
  }
  return found;
}

/** A copy with another value at a JSON pointer that points to something in it. */
export function withValueAt(value: unknown, pointer: string, replacement: unknown): unknown {
  return replaced(value, namesIn(pointer), 0, replacement);
}

function replaced(value: unknown, names: readonly string[], depth: number, replacement: unknown): unknown {
  const name = names[depth];
  if (name === undefined || !isObject(value)) return replacement;
  return { ...value, [name]: replaced(value[name], names, depth + 1, replacement) };
}

/** A copy in which the strings that are keys of the map are its values. */
export function withStringsReplaced(value: unknown, strings: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return strings.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withStringsReplaced(item, strings));
  const copy: JsonObject = {};
  for (const key of Object.keys(value)) copy[key] = withStringsReplaced((value as JsonObject)[key], strings);
  return copy;
}

/** Pointers come from the documents, so there are few of them. */
const parsed = new Map<string, readonly string[]>();

/** The names in a JSON pointer. */
function namesIn(pointer: string): readonly string[] {
  const known = parsed.get(pointer);
  if (known !== undefined) return known;
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  parsed.set(pointer, names);
  return names;
}
