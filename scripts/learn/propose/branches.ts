import type { Finding } from '../../../src/drift/report.ts';
import type { Evidence } from '../merge.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import type { Branch } from './suggestion.ts';

/** The forms that an operation's answer under a status has; those under 200, if the spec does not have the status. */
export function branchesOf(spec: Spec, operation: Place, status: number): Branch[] {
  const response = operation.at('responses', `${status}`);
  if (status !== 200 && response) {
    const schema = (spec.target(response) ?? response).at('content', 'application/json', 'schema');
    return schema ? [{ kind: 'failure', schema }] : [];
  }
  const [success, failure] = answerOf(operation)?.at('oneOf')?.items() ?? [];
  if (!success || !failure) return [];
  const branches: Branch[] = [
    { kind: 'success', schema: success },
    { kind: 'failure', schema: failure },
  ];
  return status === 200 ? branches : branches.slice(status < 400 ? 0 : 1);
}

/** The schema of the answer under 200. */
export const answerOf = (operation: Place): Place | undefined =>
  operation.at('responses', '200', 'content', 'application/json', 'schema');

/**
 * The forms that a finding is about. It does not say whether the answers were successes or failures, but their numbers may;
 * where they do not, it is the first form for which the finding is news.
 */
export function concerned(
  branches: readonly Branch[],
  finding: Finding,
  { answers }: Evidence,
  isNews: (branch: Branch) => boolean,
): Branch[] {
  const { successes, failures } = answers[finding.status] ?? { successes: 0, failures: 0 };
  const seen = { success: successes, failure: failures };
  const came = branches.filter(({ kind }) => seen[kind] > 0);
  const certain = came.filter(({ kind }) => finding.count > seen[kind === 'success' ? 'failure' : 'success']);
  if (certain.length > 0) return certain.filter(isNews);
  return came.filter(isNews).slice(0, 1);
}
