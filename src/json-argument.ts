import { kindOf } from './kind-of.ts';

/** A value within an argument, and what it is a member of. */
interface Place {
  readonly key: string;
  readonly value: unknown;
  readonly holder?: Place | undefined;
}

/** Kinds of objects that JSON carries. Of any other, a Map or a File for instance, it would leave `{}`. */
const CARRIED = /^(Object|Array|String|Number|Boolean)$/;

/** A parameter by its wire name, the name by which the caller knows it, and its value. */
export type Argument = readonly [wire: string, name: string, value: unknown];

/**
 * Copies arguments as JSON carries them: what is undefined is left out, and what has `toJSON` becomes what that returns.
 *
 * @throws TypeError that names the place, such as `extended.amount`, of what JSON would lose or change
 */
export function jsonBody(given: readonly Argument[]): Record<string, unknown> {
  const members = given.map(([wire, key, value]) => [wire, copyOf({ key, value })] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function copyOf(place: Place): unknown {
  const kind = kindOf(place.value);
  if (ArrayBuffer.isView(place.value)) return refuse(place, kind);
  if (kind === 'Date' && Number.isNaN(Number(place.value))) return refuse(place, 'invalid Date');

  const value = hasToJSON(place.value) ? place.value.toJSON(place.key) : place.value;
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean')
    return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(place, String(value));
  if (typeof value !== 'object' || !CARRIED.test(kindOf(value))) return refuse(place, kindOf(value));
  if (isWithinItself(place)) return refuse(place, 'circle');

  const member = (key: string, held: unknown) => copyOf({ key, value: held, holder: place });
  if (Array.isArray(value)) return Array.from(value, (item, at) => member(String(at), item));
  if (kindOf(value) !== 'Object') return value.valueOf();
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, member(key, held)]));
}

const hasToJSON = (value: unknown): value is { toJSON(key: string): unknown } =>
  typeof Object(value).toJSON === 'function';

function isWithinItself({ value, holder }: Place): boolean {
  for (let place = holder; place; place = place.holder) if (place.value === value) return true;
  return false;
}

function refuse(place: Place, found: string): never {
  const path: string[] = [];
  for (let at: Place | undefined = place; at; at = at.holder) path.unshift(at.key);
  const advice = found === 'AbortSignal' ? '; options come after all arguments' : '';
  throw new TypeError(`${path.join('.')} must be something that JSON can carry; found ${found}${advice}`);
}
