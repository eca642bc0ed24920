import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readChangesets } from '@changesets/read';
import { addCommand } from './changesets.ts';
import { git, isShallow } from './git.ts';
import { type Package, packages } from './packages.ts';

/** What a change is compared with, or why there is nothing to compare it with. */
type Base = { readonly commit: string } | { readonly nothing: string };

/** Where the branch left main. In a merge request, GitLab says so; elsewhere, git is asked. */
export function findBase(root: string, env: NodeJS.ProcessEnv): Base {
  const given = env.CI_MERGE_REQUEST_DIFF_BASE_SHA;
  if (given) {
    if (git(root, 'cat-file', '-e', `${given}^{commit}`) !== undefined) return { commit: given };
    return { nothing: `the commit that the merge request starts from is not in this clone${shallow(root)}` };
  }
  if (env.CI_COMMIT_TAG) return { nothing: 'this is a release' };
  if (env.CI_COMMIT_BRANCH === 'main') return { nothing: 'this is main itself' };
  const main = ['refs/remotes/origin/main', 'refs/heads/main'].find(
    (ref) => git(root, 'rev-parse', '--verify', '--quiet', ref) !== undefined,
  );
  if (!main) return { nothing: `there is no branch main here${shallow(root)}` };
  const commit = git(root, 'merge-base', main, 'HEAD');
  return commit
    ? { commit }
    : { nothing: `this branch and main have no commit in common here${shallow(root)}` };
}

const shallow = (root: string): string =>
  isShallow(root) ? ' (it is shallow; `git fetch --unshallow` would get the rest)' : '';

/** All files that differ from the base: committed, or not yet. */
export function changedFiles(root: string, base: string): string[] {
  const differing = git(root, 'diff', '--name-only', '--no-renames', base) ?? '';
  const untracked = git(root, 'ls-files', '--others', '--exclude-standard') ?? '';
  return `${differing}\n${untracked}`.split('\n').filter(Boolean);
}

/** What of package.json a user gets to feel. */
const FELT = [
  'type',
  'engines',
  'bin',
  'main',
  'module',
  'types',
  'exports',
  'files',
  'sideEffects',
  'dependencies',
  'peerDependencies',
];

/** The packages of which something that ships differs from the base, with the files. */
export function changedPackages(root: string, base: string): Map<Package, string[]> {
  const files = changedFiles(root, base);
  const changed = packages.map((shipped) => {
    const manifest = `${shipped.folder}/package.json`.replace('./', '');
    const isFelt = (file: string) => file === manifest && feltDiffers(root, base, manifest);
    return [shipped, files.filter((file) => shipped.ships.test(file) || isFelt(file))] as const;
  });
  return new Map(changed.filter(([, list]) => list.length > 0));
}

function feltDiffers(root: string, base: string, manifest: string): boolean {
  const felt = (text: string) =>
    JSON.stringify(FELT.map((key) => (JSON.parse(text) as Record<string, unknown>)[key]));
  const before = git(root, 'show', `${base}:${manifest}`);
  return before === undefined || felt(before) !== felt(readFileSync(resolve(root, manifest), 'utf8'));
}

/** The changesets that this branch adds or changes. */
export function ownChangesets<Changeset extends { readonly id: string }>(
  root: string,
  base: string,
  changesets: readonly Changeset[],
): Changeset[] {
  const files = changedFiles(root, base);
  return changesets.filter(({ id }) => files.includes(`.changeset/${id}.md`));
}

/** The packages that changesets of this branch name; `all` if one says that nothing needs a release. */
async function coveredPackages(root: string, base: string): Promise<ReadonlySet<string> | 'all'> {
  const added = ownChangesets(root, base, await readChangesets(root));
  if (added.some(({ releases }) => releases.length === 0)) return 'all';
  return new Set(added.flatMap(({ releases }) => releases.map(({ name }) => name)));
}

/** The packages that changed without a changeset, in words; undefined if there is none. */
export async function missing(root: string, base: string): Promise<string | undefined> {
  const covered = await coveredPackages(root, base);
  if (covered === 'all') return undefined;
  const uncovered = [...changedPackages(root, base)].filter(([{ name }]) => !covered.has(name));
  if (uncovered.length === 0) return undefined;
  const lists = uncovered.map(([{ name }, files]) => {
    const shown = files.slice(0, 5).map((file) => `  ${file}`);
    const rest = files.length - shown.length;
    return [
      `${name} changes, and no changeset says how:`,
      ...shown,
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ].join('\n');
  });
  return [
    ...lists,
    '',
    'Add one (major, minor or patch; `npm run release:check` says which is the least), and commit it:',
    `  ${addCommand(
      'patch',
      uncovered.map(([{ name }]) => name),
    )}`,
    'If no user would notice, say so:',
    '  npx changeset add --empty',
  ].join('\n');
}
