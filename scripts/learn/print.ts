import type { AnswerCount } from '../../src/drift/report.ts';
import { plural } from '../spec/words.ts';
import { kindsOf } from './changeset.ts';
import { coloured, diffOf } from './diff.ts';
import type { Recording } from './har-entries.ts';
import { bumpOf, bumpOfKind, kinds } from './kinds.ts';
import type { OtherPath } from './other-paths.ts';
import type { Proposal } from './propose/propose.ts';
import type { Question } from './propose/suggestion.ts';
import type { Input } from './read.ts';
import type { Spec } from './spec/spec.ts';

/** What was read, before anything is made of it. */
export function printInputs(inputs: readonly Input[]): void {
  for (const { file, report, recording, sameAs } of inputs) {
    const operations = plural(report.operations.length, 'operation');
    if (sameAs !== undefined) console.log(`${file}: the same drift report as ${sameAs}, counted once`);
    else if (!recording)
      console.log(`${file}: drift report of ${operations}, ${report.from} to ${report.to}`);
    else {
      console.log(`${file}: HAR file, ${plural(recording.checked, 'answer')} of ${operations}`);
      for (const line of leftOut(recording)) console.log(`  ${line}`);
    }
  }
}

function leftOut({ unreadable, others, doubles, mocked, local }: Recording): string[] {
  const answers = (count: number) => plural(count, 'answer');
  return [
    unreadable > 0 ? `${answers(unreadable)} left out: not stored, or no answer of the API` : '',
    others > 0 ? `${plural(others, 'entry', 'entries')} left out: no calls of the API` : '',
    doubles > 0 ? `${answers(doubles)} left out: counted already` : '',
    mocked > 0 ? `${answers(mocked)} left out: the mock gave them, by the spec` : '',
    local > 0
      ? `${answers(local)} came from this computer. Unless that was a proxy of the real server, learn nothing from it.`
      : '',
  ].filter(Boolean);
}

export function printProposal(spec: Spec, proposal: Proposal): void {
  const { texts, questions, otherPaths, unknown } = proposal;
  for (const [name, text] of texts) {
    const diff = diffOf(name, spec.files.get(name)?.text ?? '', text);
    console.log(`\n${coloured(diff, process.stdout)}`);
  }
  const lines = learnedLines(proposal);
  if (lines.length > 0) console.log(`\nLearned\n${lines.join('\n')}`);
  if (questions.length > 0) console.log(`\nNeeds a person\n${questions.map(questionLine).join('\n')}`);
  if (otherPaths.length > 0)
    console.log(`\nAsked at another path\n${otherPaths.map(otherPathLine).join('\n')}`);
  if (unknown > 0)
    console.log(
      `\n${plural(unknown, 'operation')} of the reports ${unknown === 1 ? 'is' : 'are'} not in the spec.`,
    );
  if (texts.size > 0) {
    const learned = kindsOf(proposal);
    const bump = bumpOf(learned);
    const why = new Set(learned.filter((kind) => bumpOfKind(kind) === bump).map((kind) => kinds[kind].words));
    console.log(`\nThe next version: ${bump} (${[...why].join(', ')})`);
  }
}

function learnedLines({ accepted, additions, sightings, confirmed }: Proposal): string[] {
  return [
    ...accepted.map(({ suggestion: { operation, pointer, kind, words, count }, note }) => {
      const where = note ? ` (${note})` : '';
      return `  ${operation} ${pointer}: ${KIND_WORDS[kind]} ${words}, in ${plural(count, 'answer')}${where}`;
    }),
    ...additions.map(({ operation, kind, words, count }) => {
      return `  ${operation}: ${KIND_WORDS[kind]} ${words}, in ${plural(count, 'answer')}`;
    }),
    ...sightings.map(({ operation, from, to, answers }) => {
      const source = from === to ? to : `${to}, not ${from} any more`;
      const members = confirmed.filter((member) => member.operation === operation).length;
      const more = members > 0 ? `; ${plural(members, 'member')} confirmed` : '';
      return `  ${operation}: ${source}; ${plural(answers, 'answer')} seen in all${more}`;
    }),
  ];
}

const KIND_WORDS = {
  member: 'new,',
  value: 'new value',
  code: 'new code',
  status: 'new HTTP status',
  firstType: 'type was null alone, now also',
  type: 'type now also',
  failureData: 'new in failures,',
  optional: 'required no more,',
  seen: 'seen',
} as const;

const questionLine = ({ operation, pointer, status, count, why }: Question): string =>
  `  ${operation} ${pointer || '(the whole answer)'}, HTTP ${status}, in ${plural(count, 'answer')}:\n    ${why}`;

const otherPathLine = ({ operation, path, answers, otherPath, otherAnswers }: OtherPath): string =>
  `  ${operation}: ${answered(otherAnswers)} from ${otherPath}\n    The spec says ${path}: ${answered(answers)} from there.`;

const answered = ({ successes, failures }: AnswerCount): string =>
  `${plural(successes, 'success', 'successes')} and ${plural(failures, 'failure')}`;
