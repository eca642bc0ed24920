import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { compare, write } from '../../scripts/generate/sync.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder('sync');
  for (const path of ['oauth/v10/table.ts', 'oauth/v9/table.ts', 'main.ts', 'notes.md']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'as it was');
  }
});

const files = new Map([
  ['oauth/v10/table.ts', 'as it was'],
  ['main.ts', 'as it should be'],
  ['gpt/v20/table.ts', 'new'],
]);
const differences = [
  { path: 'main.ts', kind: 'out of date' },
  { path: 'gpt/v20/table.ts', kind: 'missing' },
  { path: 'oauth/v9/table.ts', kind: 'left over' },
];

test('each file that differs is told, and how', async () => {
  expect(await compare(files, folder)).toEqual(differences);
});

test('a folder that is written has what it should have, and other files than TypeScript as they were', async () => {
  await write(files, await compare(files, folder), folder);
  const found = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  expect(Object.fromEntries(found.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))).toEqual({
    ...Object.fromEntries(files),
    'notes.md': 'as it was',
  });
  expect(await compare(files, folder)).toEqual([]);
});

test('a file is left alone that was not found to differ', async () => {
  await write(files, [], folder);
  expect(readFileSync(join(folder, 'main.ts'), 'utf8')).toBe('as it was');
  expect(existsSync(join(folder, 'gpt'))).toBe(false);
});
