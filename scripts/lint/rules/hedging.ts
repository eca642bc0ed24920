import { isObject } from '../place.ts';
import type { Context, Rule } from '../redocly.ts';

/** Words that tell a doubt. Certainty is told by x-source, beside each fact and in the same way everywhere. */
const HEDGES =
  /\b(presumably|probably|perhaps|apparently|supposedly|not known|the server decides|seems? to|may or may not|best guess)\b/i;

const TEXTS = ['summary', 'description'] as const;

/** What nobody has seen is marked, not worded. */
export const hedging: Rule = () => ({
  any: (node: unknown, { location, report }: Context) => {
    if (!isObject(node)) return;
    for (const key of TEXTS) {
      const text = (node as Record<string, unknown>)[key];
      const [word] = (typeof text === 'string' && HEDGES.exec(text)) || [];
      if (word)
        report({
          message: `"${word}" tells a doubt; leave it to x-source (without one, a fact is shown as inferred), or say "unknown" where a caller would act differently`,
          location: location.child(key),
        });
    }
  },
});
