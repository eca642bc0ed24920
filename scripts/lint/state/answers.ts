import type { ExampleNames, StateExtension } from '../../../mock/src/spec/state-extension.ts';
import { answerOf } from '../media.ts';
import type { Report } from '../on.ts';
import type { Operation } from '../openapi.ts';
import type { Place } from '../place.ts';
import { shown } from '../shown.ts';

/** Where answers go by states, each state has one. */
export function checkAnswers(
  place: Place<StateExtension>,
  operation: Place<Operation>,
  states: readonly string[],
  report: Report,
): void {
  const answers = place.at('answers');
  if (!answers) return;
  const missing = states.filter((name) => !answers.at(name));
  if (missing.length > 0)
    report(
      `answers should have every state; add ${missing.join(', ')}, each with { example: … }`,
      place.where('answers'),
    );

  const examples = Object.keys(answerOf(operation)?.node.examples ?? {});
  for (const [name, answer] of answers.entries()) {
    if (!states.includes(name))
      report(`${name} is not a state; use one of ${states.join(', ')}`, answer.location.key());
    checkAnswer(answer, states, examples, report);
  }
}

function checkAnswer(
  answer: Place<ExampleNames>,
  states: readonly string[],
  examples: string[],
  report: Report,
): void {
  const { then, ...answered } = answer.node;
  if (then !== undefined && !states.includes(then))
    report(`then should be a state (${states.join(', ')}); it is ${shown(then)}`, answer.where('then'));

  for (const [kind, example] of Object.entries(answered))
    if (!examples.includes(example))
      report(
        `${kind} should name an example of the answer under 200 (${examples.join(', ')}); it is ${shown(example)}`,
        answer.where(kind),
      );
}
