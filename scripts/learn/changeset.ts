import { documentName } from '../spec/document-files.ts';
import { bumpOf, kinds, type LearnedKind } from './kinds.ts';
import type { Proposal } from './propose/propose.ts';

const PACKAGE = 'node-behind-api-client';

export const kindsOf = ({ accepted, additions, sightings }: Proposal): LearnedKind[] => [
  ...accepted.map(({ suggestion }) => suggestion.kind),
  ...additions.map(({ kind }) => kind),
  ...sightings.map(() => 'seen' as const),
];

/** The changeset of what was learned: its bump, and a line per operation for the changelog. */
export function changesetOf(proposal: Proposal): string {
  const { accepted, additions, sightings } = proposal;
  const learned = [
    ...accepted.map(({ suggestion: { operation, kind } }) => ({ operation, kind })),
    ...additions,
    ...sightings.map(({ operation }) => ({ operation, kind: 'seen' as const })),
  ];
  const lines = [...Map.groupBy(learned, ({ operation }) => operation)].map(([operation, ofIt]) => {
    const words = new Set(ofIt.map(({ kind }: { kind: LearnedKind }) => kinds[kind].words));
    if (words.size > 1) words.delete(kinds.seen.words);
    return `- \`${operation}\`: ${[...words].join(', ')}`;
  });
  return `---
'${PACKAGE}': ${bumpOf(kindsOf(proposal))}
---

Learned from answers of the real server:

${lines.join('\n')}
`;
}

/** `learned-payments-v20`, after what changed. */
export function changesetName(
  { texts }: Pick<Proposal, 'texts'>,
  isTaken: (name: string) => boolean,
): string {
  const [first = '', ...more] = [...texts.keys()].map((name) => documentName(name).replaceAll('/', '-'));
  const name = `learned-${first}${more.length > 0 ? `-and-${more.length}-more` : ''}`;
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}-${number}`;
  return `${free}.md`;
}
