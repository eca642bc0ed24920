import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BASELINE, readBaseline } from './baseline.ts';
import { isShallow, lastTag } from './git.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

interface LastRelease {
  /** What it was taken from, for people. */
  readonly source: string;
  readonly snapshot: Snapshot;
}

/** The newest release tag; where there is none, the committed baseline. */
export async function lastRelease(root: string): Promise<LastRelease> {
  const tag = lastTag(root);
  if (!tag) return { source: `${BASELINE} (${why(root)})`, snapshot: readBaseline(root) };
  return { source: `the tag ${tag}`, snapshot: await snapshotAt(root, tag) };
}

const why = (root: string): string =>
  isShallow(root)
    ? 'this clone is shallow and knows no release tag; `git fetch --unshallow --tags` would get them'
    : 'there is no release tag yet';

async function snapshotAt(root: string, tag: string): Promise<Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const archive = execFileSync('git', ['archive', tag], { cwd: root, maxBuffer: 1024 * 1024 * 1024 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return await takeSnapshot(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
