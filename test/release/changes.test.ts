import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bump, greatest } from '../../scripts/release/bump.ts';
import { type ChangeName, changes, sections } from '../../scripts/release/changes.ts';
import type { Finding } from '../../scripts/release/finding.ts';
import { documentChanges } from './document-changes.ts';
import { foundBetween } from './kitchen.ts';

const unchanged = () => {};

/** The greatest release that the findings need, if one of them is of the change. */
function needed(findings: readonly Finding[], change: ChangeName): Bump | string {
  const bump = greatest(findings.map((finding) => finding.bump));
  if (bump === 'none' || findings.some((finding) => finding.change === change)) return bump;
  return `not found, but ${findings.map((finding) => `${finding.change} (${finding.text})`).join(', ')}`;
}

describe.each(Object.entries(documentChanges))('%s', (name, { from = unchanged, to }) => {
  const change = name as ChangeName;

  it('needs the release that the table says', () => {
    expect(needed(foundBetween(from, to), change)).toBe(changes[change].bump);
  });

  it('needs the release that the table says when it is taken back', () => {
    expect(needed(foundBetween(to, from), change)).toBe(changes[change].undone);
  });
});

describe('docs/releasing.md', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../docs/releasing.md'), 'utf8');

  it.each(Object.entries(sections))('has the table of changes, in the section %s', (title, rows) => {
    const lines = Object.values(rows).map(
      ({ change, bump, undone, why }) => `| ${change} | ${bump} | ${undone} | ${why} |`,
    );
    const table = ['| change | at least | taken back | why |', '|---|---|---|---|', ...lines].join('\n');
    expect(text).toContain(`### ${title}\n\n${table}\n`);
  });
});
