import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shell } from '../../scripts/spec/windows-shell.ts';

const folder = resolve(import.meta.dirname, '../versions');

/** Installs the runtimes, compilers, generators and frameworks of test/versions, unless they are there and no older than what names them. */
export default function installIfStale(): void {
  const modified = (file: string) => statSync(resolve(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const installed = modified('node_modules/.package-lock.json');
  if (['package.json', 'package-lock.json'].every((file) => modified(file) <= installed)) return;
  console.log('Installing what test/versions has (about 1 GB on disk) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
