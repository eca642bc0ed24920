import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { kinds } from '../../scripts/learn/kinds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { major, minor, recordingOf } from './recordings.ts';

// What a maintainer does every week asks for no edit of a test: no number, list or sentence of today stands in one.

const repository = resolve(import.meta.dirname, '../..');
const leftBehind = new Set(['node_modules', 'dist', '.git', 'reports']);

/** The tests that look at all operations, documents or answers. */
const DRIVEN_BY_THE_SPEC = [
  'test/client/arguments',
  'test/contract',
  'test/document',
  'test/drift',
  'test/generate/examples',
  'test/learn/har.test',
  'test/learn/recording',
  'test/lint/doubts',
  'test/mock/documents',
  'test/mock/entities',
  'test/reference/site',
  'test/repository/documentation',
];

/** A copy of this repository, in which tests load the shared modules once. */
function copyOfRepository(): string {
  const copy = temporaryFolder('adding');
  cpSync(repository, copy, { recursive: true, filter: (path) => !leftBehind.has(basename(path)) });
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  const config = {
    exclude: ['**/node_modules/**', 'test/drift/package.test.ts'],
    isolate: false,
    setupFiles: ['test/support/after-each-file.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  };
  writeFileSync(join(copy, 'vitest.config.ts'), `export default ${JSON.stringify({ test: config })};\n`);
  return copy;
}

it('a new operation, a new document and all that can be learned go from recordings to a green merge request', {
  timeout: 1_200_000,
}, () => {
  const copy = copyOfRepository();
  const execute = (command: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // In CI, these would name commits of the repository itself.
      env: {
        ...process.env,
        NO_COLOR: '1',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: '',
        CI_COMMIT_BRANCH: '',
        CI_COMMIT_TAG: '',
      },
    });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} fails:\n${stdout}${stderr}`);
    return stdout;
  };
  const run = (...args: string[]) => execute(process.execPath, ...args);
  const git = (...args: string[]) =>
    execute('git', '-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.com', ...args);
  const learn = (recording: string): string => {
    writeFileSync(join(copy, 'recording.har'), recording);
    return run('scripts/learn/index.ts', 'recording.har', '--write');
  };
  /** What a person does after spec:add: fills in what is to be filled in. */
  const fillIn = (file: string) => {
    const text = readFileSync(join(copy, file), 'utf8');
    const filled = text.replaceAll(/(x-effect: )?TODO[^,}\n]*/g, (_, effect = '') => `${effect}read`);
    expect(filled).not.toBe(text);
    writeFileSync(join(copy, file), filled);
  };

  // As after a release: what is there now is what changes are compared with.
  for (const changeset of globSync('.changeset/*.md', { cwd: copy })) rmSync(join(copy, changeset));
  run('scripts/release/release-check.ts', '--write-baseline');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Before');
  git('switch', '--quiet', '--create', 'learned');
  run('scripts/add/index.ts', 'V10.chat.chat.archive', 'chat_uuid');
  fillIn('spec/chat/v10.yaml');
  run('scripts/add/index.ts', 'V10.ruBank.accounts.getList', 'user_id');
  fillIn('spec/ru-bank/v10.yaml');
  run('scripts/generate/index.ts');
  expect(learn(recordingOf(minor))).toContain('The next version: minor (');
  run('scripts/release/release-check.ts');
  expect(learn(recordingOf(major))).toContain('The next version: major (');
  const learned = git('grep', '--untracked', '--fixed-strings', '--line-number', '', '.changeset/learned-*');
  for (const { words } of Object.values(kinds))
    if (words !== kinds.seen.words) expect(learned).toContain(words);

  run('scripts/lint/index.ts');
  run('scripts/generate/index.ts', '--check');
  run('node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json');
  run('scripts/release/changeset-check.ts');
  run('scripts/release/release-check.ts');
  run('node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...DRIVEN_BY_THE_SPEC);
});
