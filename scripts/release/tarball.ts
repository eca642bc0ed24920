import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { shell } from '../spec/windows-shell.ts';
import type { Package } from './packages.ts';

interface Tarball {
  readonly id: string;
  /** In bytes; packed. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** What npm would publish; builds it first, unless told not to. */
export function packed(root: string, { folder }: Package, isBuilt: boolean): Tarball {
  const args = ['pack', '--dry-run', '--json', isBuilt ? '--ignore-scripts' : '--foreground-scripts=false'];
  const printed = execFileSync('npm', args, {
    cwd: resolve(root, folder),
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [tarball] = JSON.parse(printed) as [Tarball];
  return tarball;
}

/** What is in a tarball without being of use to a user. */
export const unexpected = ({ contents }: Package, { files }: Tarball): string[] =>
  files.map(({ path }) => path).filter((path) => !contents.some((pattern) => pattern.test(path)));

/** The files with their sizes in bytes, and the sums. */
export function listing({ id, size, unpackedSize, files }: Tarball): string {
  const rows = files.toSorted((a, b) => a.path.localeCompare(b.path, 'en'));
  const lines = rows.map((file) => `${number(file.size).padStart(11)}  ${file.path}`);
  const sum = `${files.length} files, ${number(unpackedSize)} bytes, ${number(size)} packed`;
  return [`${id}: ${sum}`, ...lines].join('\n');
}

const number = (value: number): string => value.toLocaleString('en');
