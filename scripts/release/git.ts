import { execFileSync } from 'node:child_process';

/** What a git command prints, without the last line break; undefined if it fails. */
export function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trimEnd();
  } catch {
    return undefined;
  }
}

export const isShallow = (root: string): boolean =>
  git(root, 'rev-parse', '--is-shallow-repository') === 'true';

/** The newest release tag that the present commit comes after; `v3.1.0-try` is none. */
export const lastTag = (root: string): string | undefined =>
  git(
    root,
    ...['describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*.[0-9]*.[0-9]*', '--exclude', '*-*', 'HEAD'],
  );
