// npm run release:check                      what changed since the last release, and on this branch, and whether the changesets ask for enough
// npm run release:check -- --write-baseline  until there is a release tag, later changes are compared with what is here now
import { resolve } from 'node:path';
import { commandLine } from '../terminal/command-line.ts';
import { BASELINE, writeBaseline } from './baseline.ts';
import { readBranch } from './branch.ts';
import { declaredBump } from './changesets.ts';
import { compare } from './compare/index.ts';
import { lastRelease } from './last-release.ts';
import { takeSnapshot } from './snapshot.ts';
import { judge, type Verdict } from './verdict.ts';

const { values } = commandLine(import.meta.filename, {
  options: { 'write-baseline': { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
const now = await takeSnapshot(root);

if (values['write-baseline']) {
  writeBaseline(root, now);
  console.log(`${BASELINE} holds version ${now.version} as it is here. Commit it.`);
} else {
  const { source, snapshot } = await lastRelease(root);
  report(
    `Compared with version ${snapshot.version}, as ${source} has it.`,
    judge(compare(snapshot, now, root), await declaredBump(root, snapshot.version)),
  );
  const branch = await readBranch(root, process.env);
  if ('nothing' in branch) console.log(`\nThe branch is not looked at by itself: ${branch.nothing}.`);
  else {
    report(
      `\nCompared with ${branch.commit.slice(0, 10)}, where this branch begins. Its own changesets count.`,
      judge(compare(branch.snapshot, now, root), branch.declared),
    );
  }
}

function report(title: string, { isEnough, text }: Verdict): void {
  console.log(`${title}\n`);
  if (isEnough) console.log(text);
  else {
    console.error(text);
    process.exitCode = 1;
  }
}
