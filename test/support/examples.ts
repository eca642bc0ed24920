import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { install } from '../../scripts/examples/install.ts';
import { exampleFolders } from '../../scripts/examples/manifest.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Where the examples run: outside of the repository, where nothing of its own packages is found. What is installed there stays for
 * the next run with the same lockfile.
 */
export function examplesFolder(): string {
  const lockfile = readFileSync(join(root, 'examples/package-lock.json'));
  const hash = createHash('sha256').update(root).update(lockfile).digest('hex').slice(0, 12);
  return join(tmpdir(), `behind-examples-${hash}`);
}

/** Copies the examples, and installs both packages as they would be published. */
export default function installExamples(): void {
  const folder = examplesFolder();
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(root, 'examples', file), join(folder, file), { preserveTimestamps: true });
  for (const example of exampleFolders(root)) {
    const copy = join(folder, basename(example));
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(root, example), copy, { recursive: true, filter: isSource });
  }
  console.log('Installing what the examples need …');
  install(folder);
}

const MADE = ['node_modules', 'dist', 'build', '.next', '.svelte-kit'];

const isSource = (path: string): boolean => !MADE.includes(basename(path));
