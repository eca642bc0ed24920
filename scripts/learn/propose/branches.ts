import type { Finding } from '../../../src/drift/report.ts';
import { formsOf } from '../spec/answer.ts';
import type { Place } from '../spec/place.ts';
import type { Spec } from '../spec/spec.ts';
import type { Branch } from './suggestion.ts';

/**
 * The form of an operation's answer that a finding is about; that under 200, if the spec does not have the status. Undefined
 * where the spec has no such form: successes come under 200 alone.
 */
export function branchOf(
  spec: Spec,
  operation: Place,
  { status, success }: Pick<Finding, 'status' | 'success'>,
): Branch | undefined {
  const response = operation.at('responses', `${status}`);
  if (status !== 200 && response) {
    const schema = (spec.target(response) ?? response).at('content', 'application/json', 'schema');
    return schema && !success ? { kind: 'failure', schema } : undefined;
  }
  const kind = success ? 'success' : 'failure';
  const schema = formsOf(operation)[kind];
  return schema && { kind, schema };
}
