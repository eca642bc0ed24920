import type { Change } from '../lint.ts';

/** A change to the fixture that one rule finds fault with. */
interface Case extends Change {
  title: string;
  /** Where the one problem is reported. */
  at: string;
  message: RegExp;
}

/** By the rule that finds them. */
export type Cases = Record<string, Case[]>;
