import { kindOf } from './kind-of.ts';

/** A parameter by its wire name, the name by which the caller knows it, and its value. */
export type Argument = readonly [wire: string, name: string, value: unknown];

/** Kinds of values that JSON carries. Of any other, a Map or a File for instance, it would leave `{}`. */
const CARRIED = /^(Object|Array|String|Number|Boolean|Null|Undefined)$/;

/**
 * Copies arguments as JSON carries them: what is undefined is left out, and what has `toJSON` becomes what that returns.
 *
 * @throws TypeError that names the place, such as `extended.amount`, of what JSON would lose or change
 */
export function jsonBody(given: readonly Argument[]): Record<string, unknown> {
  const members = given.map(([wire, name, value]) => [wire, copyOf(name, value)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

/** Copies an argument as JSON carries it. */
function copyOf(name: string, argument: unknown): unknown {
  /** Where each value was met last: the names of the members that lead to it, the first of which is always empty. */
  const places = new Map<unknown, readonly string[]>();

  function check(this: Record<string, unknown>, key: string, value: unknown): unknown {
    const place = [...(places.get(this) ?? []), key];
    const isWithinItself = places.get(value)?.every((step, at) => step === place[at]);
    const lost = isWithinItself ? 'circle' : lostOf(this[key], value);
    if (lost) {
      const advice = lost === 'AbortSignal' ? '; options come after all arguments' : '';
      const path = place.slice(1).join('.');
      throw new TypeError(`${path} must be something that JSON can carry; found ${lost}${advice}`);
    }
    places.set(value, place);
    return value;
  }

  return JSON.parse(JSON.stringify({ [name]: argument }, check))[name];
}

/** Names what JSON would lose; undefined if it carries the value. */
function lostOf(given: unknown, carried: unknown): string | undefined {
  if (kindOf(given) === 'Date' && Number.isNaN(Number(given))) return 'invalid Date';
  if (ArrayBuffer.isView(given)) return kindOf(given);
  const kind = kindOf(carried);
  if (kind === 'Number' && !Number.isFinite(Number(carried))) return String(carried);
  return CARRIED.test(kind) ? undefined : kind;
}
