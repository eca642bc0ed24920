import { undescribedIn } from '../example-members.ts';
import { answerOf, dataOf, jsonOf, requestOf } from '../media.ts';
import { onOperations, type Report } from '../on.ts';
import type { Example, MediaType, Operation, Schema } from '../openapi.ts';
import { isObject, type Place } from '../place.ts';

/** The samples, the mock server and the contract tests are made of the examples. */
export const examples = onOperations(({ operation }, report) => {
  const request = requestOf(operation);
  if (request && !examplesOf(request).some((example) => 'value' in example.node))
    report(
      'The request should have a named example; add one with a value under examples',
      request.where('examples'),
    );
  if (request) {
    checkWritten(request, report);
    checkRequest(request, report);
  }

  const answer = answerOf(operation);
  if (answer) {
    checkAnswer(answer, report);
    checkWritten(answer, report);
    checkData(answer, dataOf(operation), report);
  }
  checkFailures(operation, report);
});

/** The body is open to what the server may take besides, but an example shows what is described. */
function checkRequest(request: Place<MediaType>, report: Report): void {
  for (const { node, location } of examplesOf(request))
    for (const { name, meant, location: at } of undescribedIn(
      node.value,
      request.at('schema'),
      location.child('value'),
    ))
      report(
        `${name} is not described in the schema; ${meant === undefined ? 'describe it, or remove it here' : `is ${meant} meant?`}`,
        at.key(),
      );
}

/** An answer may have more than is described, so that only what looks misspelt is reported. */
function checkData(answer: Place<MediaType>, data: Place<Schema> | undefined, report: Report): void {
  for (const example of examplesOf(answer)) {
    if (successOf(example) !== true) continue;
    const location = example.location.child('value').child('data');
    for (const { name, meant, location: at } of undescribedIn(dataIn(example), data, location))
      if (meant !== undefined) report(`${name} is not described in the schema; is ${meant} meant?`, at.key());
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

function dataIn({ node: { value } }: Place<Example>): unknown {
  return isObject(value) && 'data' in value ? value.data : undefined;
}

function successOf(example: Place<Example>): unknown {
  const { value } = example.node;
  return isObject(value) && 'success' in value ? value.success : undefined;
}
