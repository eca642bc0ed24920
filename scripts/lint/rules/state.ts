import { answerOf, requestOf } from '../media.ts';
import { onOperations, type Report } from '../on.ts';
import type { Document, Operation, Schema, State, StateAnswer } from '../openapi.ts';
import type { Place } from '../place.ts';
import { schemaAt } from '../schema.ts';
import { shown } from '../shown.ts';

/** The mock server plays a life cycle by what x-state says about the calls that take part in it. */
export const state = onOperations(({ document, operation }, report) => {
  const place = operation.at('x-state');
  if (!place) return;
  checkRole(place, operation, report);
  const states = statesOf(place, document, report);
  if (states) checkAnswers(place, operation, states, report);
});

/** The call creates something that has states, or is about something that exists. */
function checkRole(place: Place<State>, operation: Place<Operation>, report: Report): void {
  const { creates, id } = place.node;
  if ((creates === undefined) === (id === undefined))
    report('x-state should have exactly one of creates and id; add or remove one', place.location.key());

  const data = answerOf(operation)?.at('schema')?.at('oneOf')?.at(0)?.at('properties')?.at('data');
  checkPointer(place, 'creates', data, "the answer's data", report);

  const request = requestOf(operation)?.at('schema');
  checkPointer(place, 'id', request, 'the request', report);
  const kinds = place.at('kinds');
  if (kinds)
    for (const kind of Object.keys(kinds.node)) checkPointer(kinds, kind, request, 'the request', report);
}

function checkPointer<Key extends string>(
  place: Place<{ [key in Key]?: string }>,
  key: Key,
  schema: Place<Schema> | undefined,
  target: string,
  report: Report,
): void {
  const pointer = place.node[key];
  if (pointer !== undefined && !schemaAt(schema, pointer))
    report(
      `${key} should be a JSON pointer to a property of ${target}, like /bill_id; it is ${shown(pointer)}`,
      place.where(key),
    );
}

function statesOf(place: Place<State>, document: Place<Document>, report: Report): string[] | undefined {
  const { lifecycle = '' } = place.node;
  const declared = document.at('x-lifecycles');
  const states = declared?.at(lifecycle)?.node.states;
  if (!states)
    report(
      `lifecycle should be one of x-lifecycles (${Object.keys(declared?.node ?? {})}), or be added there; it is ${shown(place.node.lifecycle)}`,
      place.where('lifecycle'),
    );
  return states;
}

function checkAnswers(
  place: Place<State>,
  operation: Place<Operation>,
  states: string[],
  report: Report,
): void {
  const answers = place.at('answers');
  const missing = place.node.id === undefined ? [] : states.filter((name) => !answers?.at(name));
  if (missing.length > 0)
    report(
      `answers should have every state; add ${missing.join(', ')}, each with { example: … }`,
      place.where('answers'),
    );

  const examples = Object.keys(answerOf(operation)?.node.examples ?? {});
  for (const [name, answer] of answers?.entries() ?? []) {
    if (!states.includes(name))
      report(`${name} is not a state; use one of ${states.join(', ')}`, answer.location.key());
    checkAnswer(answer, states, examples, report);
  }
}

function checkAnswer(answer: Place<StateAnswer>, states: string[], examples: string[], report: Report): void {
  const { then, ...answered } = answer.node;
  if (then !== undefined && !states.includes(then))
    report(`then should be a state (${states.join(', ')}); it is ${shown(then)}`, answer.where('then'));

  for (const [kind, example] of Object.entries({ example: undefined, ...answered }))
    if (example === undefined || !examples.includes(example))
      report(
        `${kind} should name an example of the answer under 200 (${examples.join(', ')}); it is ${shown(example)}`,
        answer.where(kind),
      );
}
