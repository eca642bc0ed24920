import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { learn } from '../../scripts/learn/command.ts';
import { undo, writeWithJournal } from '../../scripts/learn/undo.ts';
import { writeAll } from '../../scripts/learn/write.ts';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesIn } from './files.ts';

const BEFORE = { 'kept.yaml': 'as it was', 'spec/changed.yaml': 'before', 'spec/other.yaml': 'other' };
const WRITTEN = { 'kept.yaml': 'as it was', 'spec/changed.yaml': 'after', '.changeset/learned.md': 'new' };

let root: string;
beforeEach(async () => {
  root = temporaryFolder('undoing');
  await writeAll(root, new Map(Object.entries(BEFORE)));
  expect(await writeWithJournal(root, new Map(Object.entries(WRITTEN)))).toBe(2);
});

const command = () => runCommand(learn, ['--undo', '--root', root]);

test('the last run is undone by one command, once', async () => {
  const { code, out } = await command();
  expect(code).toBe(0);
  expect(out).toContain('Undone: 2 files');
  expect(filesIn(root)).toEqual(BEFORE);

  const again = await command();
  expect(again.code).toBe(1);
  expect(again.err).toContain('There is nothing to undo');
});

test('what was changed elsewhere since stays', async () => {
  await writeAll(
    root,
    new Map([
      ['spec/other.yaml', 'edited'],
      ['kept.yaml', 'edited, too'],
    ]),
  );
  await undo(root);
  expect(filesIn(root)).toEqual({ ...BEFORE, 'spec/other.yaml': 'edited', 'kept.yaml': 'edited, too' });
});

test.each([
  ['edited', (): unknown => writeAll(root, new Map([['spec/changed.yaml', 'edited']]))],
  ['removed', (): unknown => rmSync(join(root, 'spec/changed.yaml'))],
])('nothing is undone if one of the files was %s since', async (_, change) => {
  await change();
  const before = filesIn(root);
  const { code, err } = await command();
  expect(code).toBe(1);
  expect(err).toMatch(/would be lost. Nothing was undone\.\n\nspec\/changed\.yaml\n/);
  expect(filesIn(root)).toEqual(before);
});
