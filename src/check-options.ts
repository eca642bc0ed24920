import { kindOf } from './kind-of.ts';

/** What an option may be: a test, and how the sentence "interval must be …" ends. */
export type Rule = readonly [isRight: (value: unknown) => boolean, wanted: string];

/** The options that there are, by name. */
export type Rules = Readonly<Record<string, Rule>>;

/** Whether a value is an object with names, or a module; a list, a Map or an AbortSignal would seem to be empty. */
export const isRecord = (value: unknown): value is object => /^(Object|Module)$/.test(kindOf(value));
export const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
export const isFunction = (value: unknown): boolean => typeof value === 'function';

/** Whether a value is a number from `least` to `most`, which NaN is not. */
export const isNumber = (value: unknown, least = 0, most = Infinity): value is number =>
  typeof value === 'number' && value >= least && value <= most;

export const AMOUNT: Rule = [(value) => isNumber(value), 'a number, 0 or more'];
export const FUNCTION: Rule = [isFunction, 'a function'];
export const SIGNAL: Rule = [(value) => isObject(value) && 'aborted' in Object(value), 'an AbortSignal'];

/**
 * Returns options, or something else that is given by names, without those that are undefined, which count as not given.
 *
 * @throws TypeError if that is no object with names, but an AbortSignal or a Map, for instance
 */
export function given<Options extends object>(options: Options, what = 'options') {
  if (!isRecord(options)) throw new TypeError(`${what} must be an object; found ${kindOf(options)}`);
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Options]?: Exclude<Options[Name], undefined>;
  };
}

/**
 * Refuses options that are unknown, or whose value makes no sense.
 *
 * @throws TypeError that names the option, what it must be, and what was found; texts are not quoted, they may be secrets
 */
export function checkOptions(options: object, rules: Rules): void {
  for (const [name, value] of Object.entries(options)) {
    const [isRight, wanted] = Object.hasOwn(rules, name) ? (rules[name] ?? []) : [];
    if (!isRight)
      throw new TypeError(`There is no option ${name} here; there are ${Object.keys(rules).join(', ')}`);
    const found = typeof value === 'number' || value === null ? value : typeof value;
    if (!isRight(value)) throw new TypeError(`${name} must be ${wanted}; found ${found}`);
  }
}
