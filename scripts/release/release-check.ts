// npm run release:check                      what changed since the last release, and whether the changesets ask for enough
// npm run release:check -- --write-baseline  until there is a release tag, later changes are compared with what is here now
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BASELINE, writeBaseline } from './baseline.ts';
import { declaredBump } from './changesets.ts';
import { compare } from './compare/index.ts';
import { lastRelease } from './last-release.ts';
import { takeSnapshot } from './snapshot.ts';
import { judge } from './verdict.ts';

const { values } = parseArgs({
  options: { 'write-baseline': { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
const now = await takeSnapshot(root);

if (values['write-baseline']) {
  writeBaseline(root, now);
  console.log(`${BASELINE} holds version ${now.version} as it is here. Commit it.`);
} else {
  const { source, snapshot } = await lastRelease(root);
  console.log(`Compared with version ${snapshot.version}, as ${source} has it.\n`);
  const findings = compare(snapshot, now, root);
  const { isEnough, text } = judge(findings, await declaredBump(root, snapshot.version));
  if (isEnough) console.log(text);
  else {
    console.error(text);
    process.exitCode = 1;
  }
}
