import type { Bump } from '../bump.ts';
import { type ChangeName, changes } from '../changes.ts';

/** A difference that the table of changes has a rule for. */
export interface Difference {
  readonly change: ChangeName;
  /** It is the change taken back: a member that is removed, where the change is that one is added. */
  readonly isUndone: boolean;
  readonly text: string;
}

export const made = (change: ChangeName, text: string): Difference => ({ change, isUndone: false, text });

export const undone = (change: ChangeName, text: string): Difference => ({ change, isUndone: true, text });

export const bumpOf = ({ change, isUndone }: Difference): Bump =>
  isUndone ? changes[change].undone : changes[change].bump;
