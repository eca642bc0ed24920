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
  /** The object that holds each object, and its name there. */
  const holders = new Map<unknown, readonly [holder: unknown, key: string]>();
  const placeOf = ([holder, key]: readonly [unknown, string]): string[] => {
    const outer = holders.get(holder);
    return outer ? [...placeOf(outer), key] : [];
  };
  const isWithin = (value: unknown, holder: unknown): boolean => {
    for (let outer = holder; outer; outer = holders.get(outer)?.[0]) if (outer === value) return true;
    return false;
  };

  function check(this: Record<string, unknown>, key: string, value: unknown): unknown {
    const lost = isWithin(value, this) ? 'circle' : lostOf(this[key], value);
    if (lost) {
      const advice = lost === 'AbortSignal' ? '; options come after all arguments' : '';
      const place = placeOf([this, key]).join('.');
      throw new TypeError(`${place} must be something that JSON can carry; found ${lost}${advice}`);
    }
    if (typeof value === 'object') holders.set(value, [this, key]);
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
