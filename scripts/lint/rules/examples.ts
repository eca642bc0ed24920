import { nearest } from '../../../mock/src/utils/nearest.ts';
import { answerOf, jsonOf, requestOf } from '../media.ts';
import { onOperations, type Report } from '../on.ts';
import type { Example, MediaType, Operation } from '../openapi.ts';
import { isObject, type Place } from '../place.ts';

/** The samples, the mock server and the contract tests are made of the examples. */
export const examples = onOperations(({ operation }, report) => {
  const request = requestOf(operation);
  if (request && !examplesOf(request).some((example) => 'value' in example.node))
    report(
      'The request should have a named example; add one with a value under examples',
      request.where('examples'),
    );
  if (request) checkNames(request, report);
  if (request) checkWritten(request, report);

  const answer = answerOf(operation);
  if (answer) checkAnswer(answer, report);
  if (answer) checkWritten(answer, report);
  checkFailures(operation, report);
});

/** The body is open to what the server may take besides, but an example shows what is described. */
function checkNames(request: Place<MediaType>, report: Report): void {
  const properties = request.at('schema')?.at('properties');
  if (!properties) return;
  const names = Object.keys(properties.node);
  for (const example of examplesOf(request)) {
    const value = example.node.value;
    for (const name of isObject(value) ? Object.keys(value) : []) {
      if (names.includes(name)) continue;
      const meant = nearest(name, names);
      report(
        `${name} is no parameter of the call; ${meant === undefined ? 'describe it, or remove it here' : `is ${meant} meant?`}`,
        example.location.child('value').child(name).key(),
      );
    }
  }
}

function checkAnswer(answer: Place<MediaType>, report: Report): void {
  if (!examplesOf(answer).map(successOf).includes(true))
    report('The answer has no example of a success; add one with success: true', answer.where('examples'));
}

/** Addresses would be asked when the documents are read. */
function checkWritten(media: Place<MediaType>, report: Report): void {
  for (const example of examplesOf(media))
    if ('externalValue' in example.node)
      report(
        'Nothing reads an externalValue; write the value here',
        example.location.child('externalValue').key(),
      );
}

function checkFailures(operation: Place<Operation>, report: Report): void {
  for (const [status, response] of operation.at('responses')?.entries() ?? []) {
    const failure = status.startsWith('4') ? jsonOf(response) : undefined;
    for (const example of failure ? examplesOf(failure) : [])
      if (successOf(example) !== false)
        report('An example of a failed call should have success: false', example.where('value'));
  }
}

function examplesOf(media: Place<MediaType>): Place<Example>[] {
  return (
    media
      .at('examples')
      ?.entries()
      .map(([, example]) => example) ?? []
  );
}

function successOf(example: Place<Example>): unknown {
  const { value } = example.node;
  return isObject(value) && 'success' in value ? value.success : undefined;
}
