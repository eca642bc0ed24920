import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greatest } from '../../scripts/release/bump.ts';
import { changes } from '../../scripts/release/changes.ts';
import { compareDeclarations } from '../../scripts/release/compare/types/compare-declarations.ts';
import type { Declarations } from '../../scripts/release/declarations.ts';
import { declarationChanges, sameDeclarations } from './declaration-changes.ts';

const root = resolve(import.meta.dirname, '../..');
const examples = [...declarationChanges, ...sameDeclarations];
/** One program for all examples, both ways, as the compiler needs a second to read its libraries. */
function declarations(side: 'old' | 'now'): Declarations {
  const files = examples.flatMap(({ what, before, after }): [string, string][] => [
    [`made/${what}`, side === 'old' ? before : after],
    [`taken back/${what}`, side === 'old' ? after : before],
  ]);
  return {
    entries: Object.fromEntries(files.map(([name]) => [`one of ${name}`, `${name}.ts`])),
    files: Object.fromEntries(files.map(([name, text]) => [`${name}.ts`, text])),
  };
}

const findings = compareDeclarations({ old: declarations('old'), now: declarations('now') }, root);
const found = (what: string) => findings.filter(({ subject }) => subject === `one of ${what}`);

describe.each(declarationChanges)('$what', ({ what, change }) => {
  it.each([
    ['needs the release that the table says', `made/${what}`, changes[change].bump],
    [
      'needs the release that the table says when it is taken back',
      `taken back/${what}`,
      changes[change].undone,
    ],
  ])('%s', (_, name, bump) => {
    expect(greatest(found(name).map((finding) => finding.bump))).toBe(bump);
    expect(found(name).map((finding) => finding.change)).toContain(change);
  });
});

it.each(sameDeclarations)('$what is noticed by no program', ({ what }) => {
  expect([...found(`made/${what}`), ...found(`taken back/${what}`)]).toEqual([]);
});
