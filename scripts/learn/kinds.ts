import { type Bump, greatest } from '../release/bump.ts';
import { type ChangeName, changes } from '../release/changes.ts';

interface Kind {
  /** The change that it is in the table of `release:check`, which says what release it needs. */
  readonly change: ChangeName;
  /** For the changelog. */
  readonly words: string;
}

/** What can be learned. */
export const kinds = {
  member: { change: 'answerMemberAdded', words: 'new members' },
  value: { change: 'answerValueAdded', words: 'new values' },
  code: { change: 'failureCodeAdded', words: 'new codes of failures' },
  status: { change: 'statusAdded', words: 'new HTTP statuses' },
  firstType: { change: 'answerFirstType', words: 'types of members that were null so far' },
  type: { change: 'answerType', words: 'wider types' },
  failureData: { change: 'failureData', words: 'data of failures' },
  optional: { change: 'answerMemberOptional', words: 'members that may be missing' },
  seen: { change: 'certainty', words: 'answers that were seen' },
} as const satisfies Record<string, Kind>;

export type LearnedKind = keyof typeof kinds;

/** The release that a kind needs: at least a patch, because the documents that both packages bring are others. */
export const bumpOfKind = (kind: LearnedKind): Bump => greatest(['patch', changes[kinds[kind].change].bump]);

/** The greatest that any of the kinds needs. */
export const bumpOf = (learned: Iterable<LearnedKind>): Bump => greatest([...learned].map(bumpOfKind));
