import type { LearnedKind } from '../kinds.ts';
import type { Learned } from '../learned.ts';
import type { Place } from '../spec/place.ts';
import type { FollowedReference } from '../spec/walk.ts';

/** A change of a schema that answers suggest. Whether it is made there is decided once all suggestions are known. */
export interface Suggestion {
  readonly operation: string;
  readonly kind: LearnedKind;
  /** Where in the answer. */
  readonly pointer: string;
  readonly status: number;
  /** What is new, in a few words: `integer`, `REFUNDED`. */
  readonly words: string;
  readonly count: number;
  /** The schema that should change. */
  readonly target: Place;
  readonly change: SchemaChange;
  /** The references on the way to the target. */
  readonly references: readonly FollowedReference[];
  readonly branch: Branch;
  /** The steps of the pointer. */
  readonly steps: readonly string[];
}

export type SchemaChange =
  | { readonly learned: Learned }
  /** The same, for what the schema refers to, where that itself is not changed. */
  | { readonly extension: Learned }
  /** For a failure that has the schema of all failures: one of its own, with these members. */
  | { readonly failure: Learned }
  | { readonly value: string }
  | { readonly optional: string };

/** One of the forms that an answer has. */
export interface Branch {
  readonly kind: 'success' | 'failure';
  readonly schema: Place;
}

/** What only a person can decide. */
export interface Question {
  readonly operation: string;
  readonly pointer: string;
  readonly status: number;
  readonly count: number;
  readonly why: string;
  /** The form of the answer that it is about, where that is known. */
  readonly branch?: Branch['kind'];
}
