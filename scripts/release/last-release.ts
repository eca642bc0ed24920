import { BASELINE, readBaseline } from './baseline.ts';
import { isShallow, lastTag } from './git.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotAt } from './snapshot-at.ts';

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
