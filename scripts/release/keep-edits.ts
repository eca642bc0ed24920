// npm run changelog:keep -- COMMIT  takes the changes that people made to the changelogs of a release over to the new ones
// Of the branch release/next: its last commit by .ci/version has the changelogs as they were made, COMMIT as they were edited.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandLine } from '../terminal/command-line.ts';
import { withEdits } from './changelog-edits.ts';
import { git } from './git.ts';
import { packages } from './packages.ts';

const { values, positionals } = commandLine(import.meta.filename, {
  options: { root: { type: 'string' } },
  allowPositionals: true,
});
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
const [edited = 'HEAD'] = positionals;
const made = git(root, 'log', '-1', '--format=%H', '--author=release@localhost', edited, '--not', 'HEAD');

for (const { folder } of made ? packages : []) {
  const path = `${folder}/CHANGELOG.md`.replace('./', '');
  const [before, after] = [made, edited].map((commit) => git(root, 'show', `${commit}:${path}`));
  if (before === undefined || after === undefined || before === after) continue;
  const file = resolve(root, path);
  const { text, lost } = withEdits(readFileSync(file, 'utf8'), before, after);
  writeFileSync(file, text);
  if (lost.length > 0)
    console.log(`These edits of ${path} no longer fit, so make them again:\n${lost.join('\n')}`);
}
