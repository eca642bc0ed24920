import { isDeepStrictEqual } from 'node:util';
import type { Way } from './called.ts';
import { type Difference, made, undone } from './difference.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** Keywords that allow less, the greater they are, and what it means to leave them out. */
const LOWER: Readonly<Record<string, number>> = {
  minimum: Number.NEGATIVE_INFINITY,
  exclusiveMinimum: Number.NEGATIVE_INFINITY,
  minLength: 0,
  minItems: 0,
  minProperties: 0,
};

/** Keywords that allow more, the greater they are. */
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/** Keywords that allow less than their absence, and that cannot be compared with each other. */
const CONSTRAINTS = ['format', 'pattern', 'multipleOf', 'uniqueItems', 'contentEncoding', 'contentMediaType'];

/** Compares limits, formats and whatever else a schema says. What nothing is known of counts as another type. */
export function compareLimits(before: Keywords, after: Keywords, way: Way, it: string): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .flatMap((key) => {
      const text = `${it} has ${shown(key, after[key])} instead of ${shown(key, before[key])}`;
      if (!(key in LOWER) && ![...UPPER, ...CONSTRAINTS].includes(key)) {
        return [made(way === 'given' ? 'givenOtherType' : 'answerOtherType', text)];
      }
      const direction = narrows(key, before[key], after[key]);
      if (direction === 0) return [];
      const rule = way === 'given' ? 'givenLimit' : 'answerLimit';
      return [direction > 0 ? made(rule, text) : undone(rule, text)];
    });
}

const shown = (key: string, value: unknown): string =>
  value === undefined ? `no \`${key}\`` : `\`${key}: ${JSON.stringify(value)}\``;

/** More than 0 if less is allowed than before, less than 0 if more is. */
function narrows(key: string, before: unknown, after: unknown): number {
  const absent = LOWER[key];
  if (absent !== undefined) return Number(after ?? absent) - Number(before ?? absent);
  if (UPPER.includes(key)) {
    return Number(before ?? Number.POSITIVE_INFINITY) - Number(after ?? Number.POSITIVE_INFINITY);
  }
  if (key === 'uniqueItems') return Number(after ?? false) - Number(before ?? false);
  return after === undefined ? -1 : 1;
}
