import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shell } from '../../scripts/spec/windows-shell.ts';

const root = resolve(import.meta.dirname, '../..');

/** Builds dist/ before the tests, unless it is there and no older than what it is made from. */
export default function buildIfStale(): void {
  const built = statSync(resolve(root, 'dist/esm/package.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = globSync(
    [
      '{src,generated,scripts/{build,reference,generate,spec}}/**/*.ts',
      'spec/**/*.yaml',
      '{reference/guides,docs}/*.md',
      'tsconfig*.json',
      'package.json',
    ],
    { cwd: root },
  );
  if (sources.every((file) => statSync(resolve(root, file)).mtimeMs <= built)) return;
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
