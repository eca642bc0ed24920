import type { AnswerCount } from '../../src/drift/report.ts';
import type { Evidence } from './merge.ts';
import type { Spec } from './spec/spec.ts';

/** An operation that was asked at another path than the one that the spec has. */
export interface OtherPath {
  readonly operation: string;
  /** The path that the spec has. */
  readonly path: string;
  /** What came from the path that the spec has. */
  readonly answers: AnswerCount;
  readonly otherPath: string;
  /** What came from the other path. */
  readonly otherAnswers: AnswerCount;
}

/** The operations of which answers came from another path than the one that the spec has. */
export function otherPathsOf(spec: Spec, evidence: readonly Evidence[]): OtherPath[] {
  return evidence.flatMap(({ operation, paths }) => {
    const path = spec.operations.get(operation)?.path[1];
    if (path === undefined) return [];
    return Object.entries(paths)
      .filter(([otherPath]) => otherPath !== path)
      .map(([otherPath, otherAnswers]) => {
        const answers = paths[path] ?? { successes: 0, failures: 0 };
        return { operation, path, answers, otherPath, otherAnswers };
      });
  });
}
