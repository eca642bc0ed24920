import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { BILL_PATH, bill, har } from '../learn/har.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

it('a new operation, a new document and a learned answer leave all tests green', {
  timeout: 1_200_000,
}, () => {
  const copy = copyOfRepository();
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    if (status !== 0) throw new Error(`${args.join(' ')} fails:\n${stdout}${stderr}`);
  };
  /** What a person does after spec:add: fills in what is to be filled in. */
  const fillIn = (file: string) => {
    const text = readFileSync(join(copy, file), 'utf8');
    const filled = text.replaceAll(/(x-effect: )?TODO[^,}\n]*/g, (_, effect = '') => `${effect}read`);
    expect(filled).not.toBe(text);
    writeFileSync(join(copy, file), filled);
  };

  run('scripts/add/index.ts', 'V10.chat.chat.archive', 'chat_uuid');
  fillIn('spec/chat/v10.yaml');
  run('scripts/add/index.ts', 'V10.ruBank.accounts.getList', 'user_id');
  fillIn('spec/ru-bank/v10.yaml');
  const recording = join(copy, 'recording.har');
  writeFileSync(recording, JSON.stringify(har([{ path: BILL_PATH, text: bill({ fee: 120 }) }])));
  run('scripts/generate/index.ts');
  run('scripts/learn/index.ts', recording, '--write');
  expect(readFileSync(join(copy, 'spec/payments/v20.yaml'), 'utf8')).toContain('fee:');

  run('scripts/lint/index.ts');
  run('scripts/generate/index.ts', '--check');
  run('node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...DRIVEN_BY_THE_SPEC);
});
