/** How much of a version changes, from the least to the most. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

export const isBelow = (a: Bump, b: Bump): boolean => BUMPS.indexOf(a) < BUMPS.indexOf(b);

export const greatest = (bumps: Iterable<Bump>): Bump =>
  [...bumps].reduce<Bump>((most, bump) => (isBelow(most, bump) ? bump : most), 'none');

/** Whether it is a version like `3.1.0-next.0`, which is published for those who want to try it. */
export const isPrerelease = (version: string): boolean => version.includes('-');

const partsOf = (version: string): number[] => version.replace(/-.*/, '').split('.').map(Number);

/** Whether a version comes before another; of pre-releases, what they lead to counts. */
export function isEarlier(version: string, other: string): boolean {
  const [mine, theirs] = [partsOf(version), partsOf(other)];
  const index = [0, 1, 2].find((part) => mine[part] !== theirs[part]);
  return index !== undefined && (mine[index] ?? 0) < (theirs[index] ?? 0);
}

/** What lies between two versions: `3.0.0` and `3.1.0` are a minor apart, and so are `3.0.0` and `3.1.0-next.0`. */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [partsOf(from), partsOf(to)];
  const index = [0, 1, 2].find((part) => before[part] !== after[part]);
  return index === undefined ? 'none' : ((['major', 'minor', 'patch'] as const)[index] ?? 'none');
}
