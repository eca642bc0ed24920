/** What can be learned, and how a release changes by it: the answers' types are what users rely on. */
export const bumps = {
  member: { bump: 'minor', words: 'new members' },
  value: { bump: 'minor', words: 'new values' },
  code: { bump: 'minor', words: 'new codes of failures' },
  status: { bump: 'minor', words: 'new HTTP statuses' },
  /** Nobody could use the member before. */
  firstType: { bump: 'minor', words: 'types of members that were null so far' },
  type: { bump: 'major', words: 'wider types' },
  /** The data of a failure had the type of the success's data so far. */
  failureData: { bump: 'major', words: 'data of failures' },
  optional: { bump: 'major', words: 'members that may be missing' },
  seen: { bump: 'patch', words: 'answers that were seen' },
} as const satisfies Record<string, { bump: Bump; words: string }>;

export type Bump = 'patch' | 'minor' | 'major';

export type LearnedKind = keyof typeof bumps;

/** The highest that any of the kinds asks for. */
export function bumpOf(kinds: Iterable<LearnedKind>): Bump {
  const asked = new Set([...kinds].map((kind) => bumps[kind].bump as Bump));
  return (['major', 'minor'] as const).find((bump) => asked.has(bump)) ?? 'patch';
}
