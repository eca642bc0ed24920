import type { NamedShapes, Shape } from '../shapes/shape.ts';

/** What an operation answers under some HTTP statuses. */
export interface AnswerShapes {
  readonly on: readonly number[];
  readonly success?: Shape;
  readonly failure?: Shape;
}

export interface OperationAnswers {
  readonly answers: readonly AnswerShapes[];
  /** The codes of failures that the spec mentions. */
  readonly codes: readonly number[];
}

/** The answers of one document, by operation. */
export interface DocumentAnswers {
  readonly operations: Readonly<Record<string, OperationAnswers>>;
  readonly shapes: NamedShapes;
}
