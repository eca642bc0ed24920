/** How much of a version changes, from the least to the most. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

export const isBelow = (a: Bump, b: Bump): boolean => BUMPS.indexOf(a) < BUMPS.indexOf(b);

export const greatest = (bumps: Iterable<Bump>): Bump =>
  [...bumps].reduce<Bump>((most, bump) => (isBelow(most, bump) ? bump : most), 'none');

/** What lies between two versions: `3.0.0` and `3.1.0` are a minor apart. */
export function bumpBetween(from: string, to: string): Bump {
  const before = from.split('.').map(Number);
  const after = to.split('.').map(Number);
  const index = [0, 1, 2].find((part) => before[part] !== after[part]);
  return index === undefined ? 'none' : ((['major', 'minor', 'patch'] as const)[index] ?? 'none');
}
