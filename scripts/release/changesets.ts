import { readChangesets } from '@changesets/read';
import { type Bump, bumpBetween, greatest } from './bump.ts';
import { versionOf } from './snapshot.ts';

/** The bump that the changesets ask for, or that the version has already got; both packages share it. */
export async function declaredBump(root: string, released: string): Promise<Bump> {
  const changesets = await readChangesets(root);
  const asked = changesets.flatMap(({ releases }) => releases.map(({ type }) => type));
  return greatest([...asked, bumpBetween(released, versionOf(root))]);
}

/** The command that adds a changeset without asking anything. */
export const addCommand = (bump: Bump, names: readonly string[]): string =>
  `npx changeset add -m "What is different for a user" ${names.map((name) => `--${bump} ${name}`).join(' ')}`;
