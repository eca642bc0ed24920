import type { Limits } from '../shapes/shape.ts';

/** A limit: whether it applies to a value and is kept, and how the sentence "email must …" ends. */
interface LimitRule<Limit> {
  readonly breaks: (value: unknown, limit: Limit) => boolean;
  readonly wanted: (limit: Limit) => string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Formats are checked as loosely as they are used: whoever sends the mail or opens the address knows better. */
const FORMATS: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  email: { pattern: /^[^\s@]+@[^\s@]+$/, words: 'an e-mail address' },
  uri: { pattern: /^[a-z][a-z\d+.-]*:\S+$/i, words: 'an address like "https://example.com/page"' },
};

const LIMITS: { readonly [Name in keyof Limits]-?: LimitRule<NonNullable<Limits[Name]>> } = {
  minLength: {
    // Characters, as JSON Schema counts them: one above U+FFFF is two of a string's units.
    breaks: (value, least) => isText(value) && [...value].length < least,
    wanted: (least) => (least === 1 ? 'not be empty' : `have at least ${least} characters`),
  },
  maxLength: {
    breaks: (value, most) => isText(value) && [...value].length > most,
    wanted: (most) => `have at most ${most} characters`,
  },
  pattern: {
    breaks: (value, pattern) => isText(value) && !new RegExp(pattern, 'u').test(value),
    wanted: (pattern) => `match ${pattern}`,
  },
  format: {
    breaks: (value, format) => isText(value) && FORMATS[format]?.pattern.test(value) === false,
    wanted: (format) => `be ${FORMATS[format]?.words}`,
  },
  minimum: {
    breaks: (value, least) => isNumber(value) && value < least,
    wanted: (least) => `be at least ${least}`,
  },
  maximum: {
    breaks: (value, most) => isNumber(value) && value > most,
    wanted: (most) => `be at most ${most}`,
  },
  minItems: {
    breaks: (value, least) => Array.isArray(value) && value.length < least,
    wanted: (least) => (least === 1 ? 'not be empty' : `have at least ${least} items`),
  },
  maxItems: {
    breaks: (value, most) => Array.isArray(value) && value.length > most,
    wanted: (most) => `have at most ${most} items`,
  },
};

/** A limit that a value breaks. */
export interface BrokenLimit {
  readonly rule: keyof Limits;
  /** How the sentence "email must …" ends. */
  readonly wanted: string;
}

/** Returns the first of the limits that a value breaks. */
export function brokenLimit(value: unknown, limits: Limits): BrokenLimit | undefined {
  for (const [rule, limit] of Object.entries(limits) as [keyof Limits, never][]) {
    if (LIMITS[rule].breaks(value, limit)) return { rule, wanted: LIMITS[rule].wanted(limit) };
  }
  return undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** JSON types in words: `a string or a whole number`. */
export const typesInWords = (types: string): string =>
  types
    .split(' | ')
    .map((type) => TYPES[type] ?? type)
    .join(' or ');
