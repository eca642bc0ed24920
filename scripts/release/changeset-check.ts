// npm run changeset:check  fails if what ships differs from main and no changeset says how
import { resolve } from 'node:path';
import { commandLine } from '../terminal/command-line.ts';
import { findBase, missing } from './gate.ts';

const { values } = commandLine(import.meta.filename, { options: { root: { type: 'string' } } });
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
const base = findBase(root, process.env);

if ('nothing' in base) console.log(`Not checked whether the changes have a changeset: ${base.nothing}.`);
else {
  const complaint = await missing(root, base.commit);
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
  } else console.log(`What ships has changesets for all that differs from ${base.commit.slice(0, 10)}.`);
}
