import { readChangesets } from '@changesets/read';
import { BASELINE } from './baseline.ts';
import { type Bump, bumpBetween, greatest } from './bump.ts';
import { changedFiles, changedPackages, findBase, ownChangesets } from './gate.ts';
import { lastTag } from './git.ts';
import { type Snapshot, versionOf } from './snapshot.ts';
import { snapshotAt } from './snapshot-at.ts';

/** Where a branch begins, and what it asks for itself; or why it is not looked at. */
export type Branch =
  | { readonly commit: string; readonly snapshot: Snapshot; readonly declared: Bump }
  | { readonly nothing: string };

/**
 * What a branch has to give account of. A major release that is waiting on main anyway allows everything, so the branch is
 * compared with where it begins as well, and its own changesets must ask for enough.
 */
export async function readBranch(root: string, env: NodeJS.ProcessEnv): Promise<Branch> {
  const base = findBase(root, env);
  if ('nothing' in base) return base;
  const { commit } = base;
  if (changedPackages(root, commit).size === 0) return { nothing: 'it changes nothing that ships' };
  if (!lastTag(root) && changedFiles(root, commit).includes(BASELINE)) {
    return { nothing: `there is no release yet, and it writes ${BASELINE} anew` };
  }
  const snapshot = await snapshotAt(root, commit);
  const asked = ownChangesets(root, commit, await readChangesets(root)).flatMap(({ releases }) =>
    releases.map(({ type }) => type),
  );
  return { commit, snapshot, declared: greatest([...asked, bumpBetween(snapshot.version, versionOf(root))]) };
}
