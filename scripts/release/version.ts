// npm run version  makes a version of the changesets: raises both packages, writes their changelogs, renews the baseline
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { shell } from '../spec/windows-shell.ts';
import { commandLine } from '../terminal/command-line.ts';
import { writeBaseline } from './baseline.ts';
import { isPrerelease } from './bump.ts';
import { findingsFor, withApiChanges } from './changelog.ts';
import { declaredBump } from './changesets.ts';
import { compare } from './compare/index.ts';
import { lastRelease } from './last-release.ts';
import { packages } from './packages.ts';
import { takeSnapshot, versionOf } from './snapshot.ts';
import { judge } from './verdict.ts';

const { values } = commandLine(import.meta.filename, { options: { root: { type: 'string' } } });
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));

const now = await takeSnapshot(root);
const { snapshot } = await lastRelease(root);
const findings = compare(snapshot, now, root);
const { isEnough, text } = judge(findings, await declaredBump(root, snapshot.version));
if (!isEnough) {
  console.error(text);
  process.exit(1);
}

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
execFileSync(process.execPath, [changesets, 'version'], { cwd: root, stdio: 'inherit' });
const version = versionOf(root);
for (const { name, folder } of packages) {
  const file = resolve(root, folder, 'CHANGELOG.md');
  writeFileSync(file, withApiChanges(readFileSync(file, 'utf8'), version, findingsFor(name, findings)));
}
// What is published for trying is no release, and promises nothing.
if (!isPrerelease(version)) writeBaseline(root, { ...now, version });
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: root,
  shell,
  stdio: 'inherit',
});
