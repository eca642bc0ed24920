import { certaintyOf } from './certainty.ts';
import type { Call } from './model.ts';
import type { Effect } from './openapi.ts';
import { effects, otherPathOf } from './words.ts';

/** What a caller has to know about a call beside what it does. The text is Markdown. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** The facts of a call, in the words and in the order that the editor and the reference share. */
export function factsOf(call: Call): Fact[] {
  const { effect, needsToken, isAlwaysJson, supersededBy, seeAlso, otherPath } = call;
  const facts: (Fact | false)[] = [
    { label: 'Certainty', text: certaintyOf(call) },
    { label: 'Repeating', text: `${repeating(effect)}.` },
    {
      label: 'Authorisation',
      text: needsToken ? 'an access token is needed.' : 'none needed; a token that is there is sent.',
    },
    !isAlwaysJson && { label: 'Answer', text: 'not always JSON; only `.raw` returns one that is not.' },
    supersededBy !== undefined && { label: 'There is a later version', text: `\`${supersededBy}\`.` },
    seeAlso.length > 0 && { label: 'See also', text: `${seeAlso.map((id) => `\`${id}\``).join(', ')}.` },
    otherPath !== undefined && {
      label: 'Other path',
      text: `${otherPathOf(otherPath)} The option \`paths\` of the client sends it there.`,
    },
  ];
  return facts.filter((fact) => fact !== false);
}

export const factLine = ({ label, text }: Fact): string => `- ${label}: ${text}`;

/** Who calls a read need not think of repeating it, so that there is no advice. */
function repeating(effect: Effect): string {
  const { does, advice } = effects[effect];
  return `${does} (\`${effect}\`)${effect === 'read' ? '' : `; ${advice}`}`;
}
