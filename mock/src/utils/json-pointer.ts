// JSON pointers: https://www.rfc-editor.org/rfc/rfc6901
import { isObject, type JsonObject } from './json.ts';

/** Returns what a JSON pointer points to; undefined if there is nothing. */
export function pointedTo(value: unknown, pointer: string): unknown {
  let found = value;
  for (const name of namesIn(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as JsonObject)[name];
  }
  return found;
}

/** Returns a copy with another value at a JSON pointer that points to something in it. */
export function withValueAt(value: unknown, pointer: string, replacement: unknown): unknown {
  return replaced(value, namesIn(pointer), 0, replacement);
}

/** Returns the pointer to what contains the value that a pointer points to; `''` has none but itself. */
export function parentOf(pointer: string): string {
  return pointer.split('/').slice(0, -1).join('/');
}

function replaced(value: unknown, names: readonly string[], depth: number, replacement: unknown): unknown {
  const name = names[depth];
  if (name === undefined || !isObject(value)) return replacement;
  return { ...value, [name]: replaced(value[name], names, depth + 1, replacement) };
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
