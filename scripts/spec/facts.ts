import { certaintyOf } from './certainty.ts';
import type { Call } from './model.ts';
import type { Effect } from './openapi.ts';
import { capital, effects } from './words.ts';

/**
 * What a caller has to know about a call beside what it does: sentences in Markdown, in the words and in the order that the editor
 * and the reference share.
 */
export function factsOf(call: Call): string[] {
  const { effect, needsToken, isAlwaysJson, supersededBy, seeAlso, otherPath } = call;
  const facts = [
    certaintyOf(call),
    repeating(effect),
    needsToken ? 'It needs an access token.' : 'It needs no access token; if there is one, it is sent.',
    !isAlwaysJson && 'The answer is not always JSON. Use `.raw` to read one that is not.',
    supersededBy !== undefined && `There is a later version: \`${supersededBy}\`.`,
    seeAlso.length > 0 && `See also ${seeAlso.map((id) => `\`${id}\``).join(', ')}.`,
    otherPath !== undefined &&
      `The other client sends this call to another path, \`${otherPath}\`. With the option \`paths\`, this client does, too.`,
  ];
  return facts.filter((fact) => fact !== false);
}

/** Who calls a read need not think of repeating it, so that there is no advice. */
function repeating(effect: Effect): string {
  const { does, advice } = effects[effect];
  return effect === 'read' ? `It is ${does} (\`read\`).` : `It ${does} (\`${effect}\`). ${capital(advice)}.`;
}
