// What may be told of an answer's own words. Names of members and values of enumerations are told only where they are formed
// as programmers form them; everything else could be somebody's.
import { typeOf } from '../shapes/shape.ts';

/** The step of a pointer that stands for any item of an array. */
export const ANY_ITEM = '*';

/** The step of a pointer that stands for any member whose name is not told. */
export const ANY_MEMBER = '{*}';

export const isPlaceholder = (step: string): boolean => step === ANY_ITEM || step === ANY_MEMBER;

/** More unknown members than that are no record that somebody designed, but a map. */
export const MOST_NAMES = 100;

const LONGEST = 40;

/**
 * `bill_id`, `payUrl`, `line2`; no e-mail address, telephone number, UUID, token or handle, no words in another script, and
 * nothing capitalised, as people's names are.
 */
export const isPlainName = (name: string): boolean =>
  name.length <= LONGEST &&
  /^[_$]{0,2}(?![A-Z][a-z])[A-Za-z\d]+(_{1,2}[A-Za-z\d]+)*_?$/.test(name) &&
  hasFewDigits(name) &&
  isOfWords(name);

/** Tokens and identifiers have digits all over. */
const hasFewDigits = (name: string): boolean => (name.match(/\d+/g) ?? []).length <= 1 && !/\d{4}/.test(name);

function isOfWords(name: string): boolean {
  const words = name.match(/[A-Z]?[a-z\d]+|[A-Z\d]+/g) ?? [];
  const letters = words.join('').length;
  const humps = words.length - name.split('_').length + 1;
  if (!/[a-z]/i.test(name) || /^[\da-f]{8,}$/i.test(name)) return false;
  if (words.length > 7 || words.some((word) => word.length > 20)) return false;
  // Random letters change between capital and small ones all the time; names do for a word's sake, long names for long words.
  return humps < 3 || letters >= words.length * (name.length < 16 ? 2.5 : 4);
}

/**
 * Whether an object holds what is looked up by a key (an e-mail address, a person's name) rather than members that somebody
 * designed.
 *
 * @param names - the names of the members that the spec does not have
 * @param hasKnown - it also has some that the spec has
 */
export function isMap(
  object: Readonly<Record<string, unknown>>,
  names: readonly string[],
  hasKnown: boolean,
): boolean {
  if (names.length > MOST_NAMES || !names.every(isPlainName)) return true;
  if (hasKnown || names.length < 3) return false;
  const form = formOf(object[names[0] as string]);
  return (names.length >= 10 || form.startsWith('{')) && names.every((name) => formOf(object[name]) === form);
}

/** A value's type; of an object also its members. */
function formOf(value: unknown): string {
  const type = typeOf(value);
  if (type !== 'object') return type;
  const names = Object.keys(value as object);
  return names.length > MOST_NAMES ? '{…}' : `{${names.sort()}}`;
}

/** Whether a value of an enumeration can be told: one that looks like a constant, or like the values that are known. */
export function isConstant(value: unknown, known: readonly unknown[]): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value !== 'string' || value.length > LONGEST || !hasFewDigits(value)) return false;
  const forms = [/^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/, /^[a-z][a-z\d]*([_-][a-z\d]+)*$/, /^[a-z]+([A-Z][a-z\d]*)*$/];
  const [constant, ...others] = forms as [RegExp, ...RegExp[]];
  const alike = others.filter((form) => known.every((one) => form.test(`${one}`)));
  return [constant, ...alike].some((form) => form.test(value));
}

/** Whether a failure's code can be told. Longer numbers are no codes, but might be telephone numbers. */
export const isCode = (value: unknown): boolean =>
  Number.isInteger(value) && Math.abs(value as number) < 100_000;
