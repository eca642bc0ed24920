import { onSchemas } from '../on.ts';
import type { Schema } from '../openapi.ts';

type Keyword = keyof Schema;

/** A limit below and one above, and whether they may be equal. */
const PAIRS: readonly [lower: Keyword, upper: Keyword, mayBeEqual: boolean][] = [
  ['minLength', 'maxLength', true],
  ['minItems', 'maxItems', true],
  ['minProperties', 'maxProperties', true],
  ['minimum', 'maximum', true],
  ['minimum', 'exclusiveMaximum', false],
  ['exclusiveMinimum', 'maximum', false],
  ['exclusiveMinimum', 'exclusiveMaximum', false],
];

/** Limits that no value keeps, or that nothing can read. */
export const limits = onSchemas(({ schema: { node }, where }, report) => {
  for (const [lower, upper, mayBeEqual] of PAIRS) {
    const [from, to] = [node[lower], node[upper]];
    if (isNumber(from) && isNumber(to) && (from > to || (from === to && !mayBeEqual)))
      report(
        `${lower} is ${from} and ${upper} is ${to}, which no value keeps; mend one of them`,
        where(upper),
      );
  }
  if (isNumber(node.multipleOf) && node.multipleOf <= 0)
    report(`multipleOf should be above 0; it is ${node.multipleOf}`, where('multipleOf'));
  if (Array.isArray(node.enum) && node.enum.length === 0)
    report('enum lists no value; list those that are taken, or remove enum', where('enum'));
  const problem = typeof node.pattern === 'string' ? problemOfPattern(node.pattern) : undefined;
  if (problem !== undefined)
    report(`pattern is no regular expression: ${problem}; mend it`, where('pattern'));
});

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** What JavaScript says of it, with the flag that the client reads it with. */
function problemOfPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^.*\/u: /s, '');
  }
}
