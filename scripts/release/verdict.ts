import { type Bump, greatest, isBelow } from './bump.ts';
import { addCommand } from './changesets.ts';
import { type Finding, sentence } from './finding.ts';

export interface Verdict {
  readonly isEnough: boolean;
  readonly text: string;
}

/** Whether a release of this size may hold these changes; the text has a line for each of them. */
export function judge(findings: readonly Finding[], declared: Bump): Verdict {
  const least = greatest(findings.map(({ bump }) => bump));
  const isEnough = !isBelow(declared, least);
  const reasons = findings.map((finding) => `${finding.bump}  ${sentence(finding)}`);
  const conclusion = isEnough ? [enough(least, declared)] : tooLittle(findings, least, declared);
  return { isEnough, text: [...reasons, ...(reasons.length > 0 ? [''] : []), ...conclusion].join('\n') };
}

function enough(least: Bump, declared: Bump): string {
  const needs = least === 'none' ? 'No program would notice the changes.' : `This needs a ${least} release.`;
  return `${needs} The changesets ask for ${article(declared)}.`;
}

function tooLittle(findings: readonly Finding[], least: Bump, declared: Bump): string[] {
  const concerned = findings.filter(({ bump }) => bump === least).map((finding) => finding.package);
  return [
    `This needs a ${least} release, but the changesets ask for ${article(declared)}.`,
    'Add a changeset that says, for a user, what is different:',
    `  ${addCommand(least, [...new Set(concerned)])}`,
    'Or take the change back. docs/releasing.md says which change needs what, and why.',
  ];
}

const article = (bump: Bump): string => (bump === 'none' ? 'none' : `a ${bump} one`);
