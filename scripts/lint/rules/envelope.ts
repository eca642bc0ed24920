import { ANSWER, answerOf, FAILURE } from '../media.ts';
import { onOperations } from '../on.ts';
import type { Schema } from '../openapi.ts';
import type { Place } from '../place.ts';
import { requires } from '../schema.ts';

const SHORT = `allOf: [{ $ref: ../shared/${ANSWER} }], with properties: { data: … } beside it`;
const BESIDE = ['allOf', 'x-source', 'x-observed', 'properties'];

/** The client takes every answer out of the same envelope. */
export const envelope = onOperations(({ operation }, report) => {
  const answer = answerOf(operation);
  const schema = answer?.at('schema');
  if (!answer || !schema)
    return report(
      `The answer under 200 should have an application/json schema: ${SHORT}`,
      operation.at('responses')?.where('200') ?? operation.location.key(),
    );

  if (refersTo(schema.node.allOf?.[0], ANSWER)) {
    if (!schema.at('properties')?.at('data'))
      report(`The answer does not say what its data is; write ${SHORT}`, schema.location);
    const others = Object.keys(schema.node).filter((key) => !BESIDE.includes(key));
    if (others.length > 0)
      report(`${others} has no place beside the envelope; write it into data`, schema.location);
    return;
  }
  const branches = schema.at('oneOf')?.entries() ?? [];
  const [success, failure] = branches.map(([, branch]) => branch);
  if (!success || !failure || branches.length > 2)
    return report(
      `The schema of the answer should be ${SHORT}; or, where the operation documents a failure of its own, oneOf exactly two, a success and that failure`,
      schema.location,
    );
  if (refersTo(schema.node.oneOf?.[1], FAILURE))
    report(`The failure is the one that every call has; write ${SHORT}`, schema.where('oneOf'));

  if (!isSuccess(success))
    report(
      'The first of oneOf should be the success: type: object, required: [success, data], success with const: true, data with a schema',
      success.location,
    );
  if (!isFailure(failure))
    report(
      'The second of oneOf should be the failure: required: [success], success with const: false',
      failure.location,
    );
});

function refersTo(value: unknown, place: string): boolean {
  return (
    typeof value === 'object' && value !== null && '$ref' in value && `${value.$ref}`.endsWith(`/${place}`)
  );
}

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
