import type { Body, MediaType, Operation } from './openapi.ts';
import type { Place } from './place.ts';

export function requestOf(operation: Place<Operation>): Place<MediaType> | undefined {
  return jsonOf(operation.at('requestBody'));
}

export function answerOf(operation: Place<Operation>): Place<MediaType> | undefined {
  return jsonOf(operation.at('responses')?.at('200'));
}

export function jsonOf(body: Place<Body> | undefined): Place<MediaType> | undefined {
  return body?.at('content')?.at('application/json');
}
