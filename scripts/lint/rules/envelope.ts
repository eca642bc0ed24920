import { answerOf } from '../media.ts';
import { onOperations } from '../on.ts';
import type { Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import { requires } from '../schema.ts';

/** The client takes every answer out of the same envelope. */
export const envelope = onOperations(({ operation }, report) => {
  const schema = answerOf(operation)?.at('schema');
  if (!schema)
    return report(
      'The answer under 200 should have an application/json schema: oneOf a success and a failure',
      operation.at('responses')?.where('200') ?? operation.location.key(),
    );

  const branches = schema.at('oneOf')?.entries() ?? [];
  const [success, failure] = branches.map(([, branch]) => branch);
  if (!success || !failure || branches.length > 2)
    return report('The answer should be oneOf exactly two, a success and a failure', schema.where('oneOf'));

  if (!isSuccess(success))
    report(
      'The first of oneOf should be the success: type: object, required: [success, data], success with const: true, data with a schema',
      success.location,
    );
  if (!isFailure(failure))
    report(
      'The second of oneOf should be the failure: required: [success], success with const: false; use shared/envelope.yaml#/Failure',
      failure.location,
    );
});

function isSuccess(schema: Place<Schema>): boolean {
  return (
    schema.node.type === 'object' &&
    requires(schema, 'success') &&
    requires(schema, 'data') &&
    succeeds(schema) === true &&
    schema.at('properties')?.at('data') !== undefined
  );
}

function isFailure(schema: Place<Schema>): boolean {
  return requires(schema, 'success') && succeeds(schema) === false;
}

function succeeds(schema: Place<Schema>): unknown {
  return schema.at('properties')?.at('success')?.node.const;
}
