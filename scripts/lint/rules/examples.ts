import { checkMembers } from '../example-members.ts';
import { answerOf, dataOf, jsonOf, requestOf } from '../media.ts';
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
  if (request) {
    checkWritten(request, report);
    for (const { node, location } of examplesOf(request))
      checkMembers(node.value, request.at('schema'), location.child('value'), report);
  }

  const answer = answerOf(operation);
  if (answer) {
    checkAnswer(answer, report);
    checkWritten(answer, report);
    for (const example of examplesOf(answer).filter((one) => successOf(one) === true))
      checkMembers(dataIn(example), dataOf(operation), example.location.child('value').child('data'), report);
  }
  checkFailures(operation, report);
});

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
