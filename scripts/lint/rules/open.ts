import { answerOf, requestOf } from '../media.ts';
import { onOperations, type Report } from '../on.ts';
import type { Properties, Schema } from '../openapi.ts';
import type { Place } from '../place.ts';

/** The server may add to what it answers, and the client adds an access token to what it sends. */
export const open = onOperations(({ operation }, report) => {
  const request = requestOf(operation)?.at('schema');
  if (request?.node.additionalProperties === false)
    report(
      'The body should stay open, since the client adds access_token to it; remove additionalProperties: false',
      request.where('additionalProperties'),
    );
  const answer = answerOf(operation)?.at('schema');
  if (answer) checkAnswer(answer, report, new Set());
});

type Visited = Set<string>;

function checkAnswer(schema: Place<Schema>, report: Report, visited: Visited): void {
  const { source, pointer } = schema.location;
  const place = source.absoluteRef + pointer;
  if (visited.has(place)) return;
  visited.add(place);
  if (schema.node.additionalProperties === false)
    report(
      'An answer should stay open, so that a new member breaks nobody; remove additionalProperties: false',
      schema.where('additionalProperties'),
    );
  if (schema.node.enum?.some((value) => typeof value === 'string'))
    report(
      'An enumeration in an answer should stay open, so that a new value breaks nobody; write anyOf: [{ type: string, enum: […] }, { type: string }]',
      schema.where('enum'),
    );
  for (const part of partsOf(schema)) checkAnswer(part, report, visited);
}

/** The schemas within a schema, but for lists of values beside which any other value is taken. */
function partsOf(schema: Place<Schema>): Place<Schema>[] {
  const alternatives = (['anyOf', 'oneOf'] as const).flatMap((keyword) => placesIn(schema.at(keyword)));
  const isOpen = alternatives.some(({ node }) => !node.enum && [node.type].flat().includes('string'));
  return [
    ...alternatives.filter(({ node }) => !isOpen || !node.enum),
    ...placesIn(schema.at('allOf')),
    ...placesIn(schema.at('properties')),
    ...[schema.at('items'), schema.at('additionalProperties')].filter((part) => part !== undefined),
  ];
}

const placesIn = (list: Place<Schema[] | Properties> | undefined): Place<Schema>[] =>
  list?.entries().map(([, place]) => place) ?? [];
