// node scripts/lockfiles/index.ts  fails if a package-lock.json could bring what nobody has chosen, or does not fit its package.json
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shell } from '../spec/windows-shell.ts';
import { lockfileProblems } from './lockfile-problems.ts';

const root = resolve(import.meta.dirname, '../..');

for (const folder of ['.', 'test/versions', 'examples']) {
  const problems = [...lockfileProblems(packagesOf(folder)), ...misfit(folder)];
  for (const problem of problems) console.error(`${folder}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function packagesOf(folder: string) {
  return JSON.parse(readFileSync(resolve(root, folder, 'package-lock.json'), 'utf8')).packages;
}

/** What npm has against installing from the lockfile. */
function misfit(folder: string): string[] {
  try {
    execFileSync(
      'npm',
      ['ci', '--dry-run', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'],
      {
        cwd: resolve(root, folder),
        shell,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    return [];
  } catch (error) {
    return [String((error as { stderr?: Buffer }).stderr ?? error)];
  }
}
