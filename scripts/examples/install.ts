import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shell } from '../spec/windows-shell.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Installs what the examples need into a folder that has the package.json and the lockfile of examples/: what is on the registry, unless
 * it is there and no older than these two, and both packages as they are now. The client is not built anew.
 */
export function install(folder: string): void {
  if (isStale(folder)) npm(['ci'], folder);
  const packed = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    npm(['pack', '--ignore-scripts', '--pack-destination', packed], root);
    npm(['pack', '--pack-destination', packed], join(root, 'mock'));
    const tarballs = globSync('*.tgz', { cwd: packed }).map((file) => join(packed, file));
    npm(['install', '--no-save', ...tarballs], folder);
  } finally {
    rmSync(packed, { recursive: true });
  }
  linkForBrowser(folder);
}

function isStale(folder: string): boolean {
  const modified = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const installed = modified('node_modules/.package-lock.json');
  return ['package.json', 'package-lock.json'].some((file) => modified(file) > installed);
}

/** A page without a bundler asks for files, and does not look for them in the folder above, as Node and bundlers do. */
function linkForBrowser(folder: string): void {
  const link = join(folder, 'plain-html/node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(join(folder, 'node_modules'), link, 'junction');
}

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', [...args, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
