import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bump, greatest } from '../../scripts/release/bump.ts';
import { type ChangeName, changes, sections } from '../../scripts/release/changes.ts';
import { compareExports } from '../../scripts/release/compare/compare-exports.ts';
import { compareManifests } from '../../scripts/release/compare/compare-manifests.ts';
import type { Finding } from '../../scripts/release/finding.ts';
import { declarationChanges } from './declaration-changes.ts';
import { documentChanges } from './document-changes.ts';
import { foundBetween } from './kitchen.ts';
import { exportChanges, manifestChanges } from './package-changes.ts';

const unchanged = () => {};

/** The greatest release that the findings need, if one of them is of the change. */
function needed(findings: readonly Finding[], change: ChangeName): Bump | string {
  const bump = greatest(findings.map((finding) => finding.bump));
  if (bump === 'none' || findings.some((finding) => finding.change === change)) return bump;
  return `not found, but ${findings.map((finding) => `${finding.change} (${finding.text})`).join(', ')}`;
}

interface Example {
  readonly change: ChangeName;
  readonly made: readonly Finding[];
  readonly undone: readonly Finding[];
}

function examplesOf<Of>(
  changesOfKind: Partial<Record<ChangeName, Of>>,
  find: (example: Of, isUndone: boolean) => readonly Finding[],
): Example[] {
  return Object.entries(changesOfKind).map(([change, example]) => ({
    change: change as ChangeName,
    made: find(example, false),
    undone: find(example, true),
  }));
}

const examples = [
  ...examplesOf(documentChanges, ({ from = unchanged, to }, isUndone) =>
    isUndone ? foundBetween(to, from) : foundBetween(from, to),
  ),
  ...examplesOf(exportChanges, ({ before, after }, isUndone) =>
    isUndone ? compareExports(after, before) : compareExports(before, after),
  ),
  ...examplesOf(manifestChanges, ({ before, after }, isUndone) =>
    isUndone
      ? compareManifests({ mock: after }, { mock: before })
      : compareManifests({ mock: before }, { mock: after }),
  ),
];

describe.each(examples)('$change', ({ change, made, undone }) => {
  it('needs the release that the table says', () => {
    expect(needed(made, change)).toBe(changes[change].bump);
  });

  it('needs the release that the table says when it is taken back', () => {
    expect(needed(undone, change)).toBe(changes[change].undone);
  });
});

it('every change in the table has an example', () => {
  const inTypes = declarationChanges.map(({ change }) => change);
  const tried = new Set<string>([...examples.map(({ change }) => change), ...inTypes]);
  // release-check.slow.test.ts has an example of a type test.
  expect(Object.keys(changes).filter((change) => !tried.has(change))).toEqual(['typeTests']);
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
