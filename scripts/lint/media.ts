import type { Body, MediaType, Operation, Schema } from './openapi.ts';
import type { Place } from './place.ts';

export function requestOf(operation: Place<Operation>): Place<MediaType> | undefined {
  return jsonOf(operation.at('requestBody'));
}

export function answerOf(operation: Place<Operation>): Place<MediaType> | undefined {
  return jsonOf(operation.at('responses')?.at('200'));
}

/** What an answer under 200 refers to for its envelope. */
export const ANSWER = 'envelope.yaml#/Answer';
/** The failure in it, which every call can have. */
export const FAILURE = 'envelope.yaml#/Failure';

/** The schema of a success's data: beside the reference to the envelope, or in the success that is written out. */
export function dataOf(operation: Place<Operation>): Place<Schema> | undefined {
  const schema = answerOf(operation)?.at('schema');
  const success = schema?.at('properties') ? schema : schema?.at('oneOf')?.at(0);
  return success?.at('properties')?.at('data');
}

export function jsonOf(body: Place<Body> | undefined): Place<MediaType> | undefined {
  return body?.at('content')?.at('application/json');
}
