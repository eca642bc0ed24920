import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isPrerelease } from './bump.ts';
import { packages } from './packages.ts';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: string | { readonly url?: string };
}

export const readManifests = (root: string): Manifest[] =>
  packages.map(
    ({ folder }) => JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8')) as Manifest,
  );

/** Why nothing is published from here and now; empty if nothing speaks against it. */
export function refusals(env: NodeJS.ProcessEnv, manifests: readonly Manifest[]): string[] {
  if (!env.GITLAB_CI) {
    return [
      'Releases are made by CI alone, from a tag, so that everyone can see what they were built from.',
      'Merge the merge request "Release …", tag that commit (`git tag v3.1.0 && git push origin v3.1.0`), and the job publish does the rest.',
      'docs/releasing.md has the steps. `npm run release -- --dry-run` shows what would be published.',
    ];
  }
  return manifests.flatMap((manifest) => [
    ...wrongTag(env, manifest),
    ...wrongTrial(manifest),
    ...wrongRepository(env, manifest),
  ]);
}

function wrongTag({ CI_COMMIT_TAG: tag }: NodeJS.ProcessEnv, { name, version }: Manifest): string[] {
  if (tag === `v${version}`) return [];
  const found = tag ? `the tag is ${tag}` : 'this pipeline is not for a tag';
  return [`${name} has the version ${version}, which is released from the tag v${version}; ${found}.`];
}

/** A trial is published under the word in its version, which must not be what everybody gets. */
function wrongTrial({ name, version }: Manifest): string[] {
  if (!isPrerelease(version) || /-(?!latest)[a-z]+\.\d+$/.test(version)) return [];
  return [
    `${name} has the version ${version}. A pre-release is named like 3.1.0-next.0, and published under that word: \`npx changeset pre enter next\` begins it.`,
  ];
}

/** npm refuses a provenance that names another repository than the package does. */
function wrongRepository(
  { CI_PROJECT_URL: project }: NodeJS.ProcessEnv,
  { name, repository }: Manifest,
): string[] {
  const url = typeof repository === 'object' ? repository.url : repository;
  const plain = url?.replace(/^git\+/, '').replace(/\.git$/, '');
  if (project && plain === project) return [];
  return [
    `${name} must say in its package.json where it comes from: "repository": { "type": "git", "url": "git+${project}.git" }.`,
  ];
}
