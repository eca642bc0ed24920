import type { Outcome } from '../../../src/types.ts';
import type { ClientExport } from '../client/client-model.ts';
import type { Failure } from '../failures.ts';
import type { SiteOperation } from '../site.ts';
import type { ClassAdvice, OutcomeAdvice } from './advice.ts';

/** Everything that can go wrong with a call. */
export interface ErrorModel {
  readonly classes: readonly ErrorClass[];
  readonly outcomes: readonly ErrorOutcome[];
  readonly codes: readonly ErrorCode[];
}

/** A class of what is thrown. */
export interface ErrorClass extends ClassAdvice {
  readonly name: string;
  readonly about: ClientExport;
}

/** What may become of a call. */
export interface ErrorOutcome extends OutcomeAdvice {
  readonly name: Outcome;
  readonly happened: string;
  /** The failures that lead to it, in the order of their HTTP statuses. */
  readonly failures: readonly Failure[];
}

/** A number that the API has for what went wrong. */
export interface ErrorCode {
  readonly code: number;
  readonly outcome: Outcome;
  readonly failures: readonly Failure[];
  /** The calls that it is known of. */
  readonly operations: readonly SiteOperation[];
  /** Makes the mock answer with it: the header `X-Mock-Fault`. */
  readonly fault: string | undefined;
}
