import { table } from '../terminal/table.ts';
import { type AppCoverage, type Coverage, ORDER } from './coverage.ts';

const MOST = 10;

const HEADINGS = [
  'APP',
  'ALL',
  ...['CALL', 'ANSWER'].flatMap((of) => [`${of} documented`, 'observed', 'inferred']),
  'COMPARED operations',
  'answers',
];

/** Coverage for a terminal. */
export function tableOf({ apps, total, next }: Coverage): string {
  const rows = [HEADINGS, ...[...apps, total].map(row)];
  const first = next
    .slice(0, MOST)
    .map(({ operation, effect, answer, shown }, index) => [
      `${index + 1}.`.padStart(3),
      operation,
      effect,
      `answer ${answer}`,
      shown ? 'shown to users' : '',
    ]);
  const rest = next.length - first.length;
  return [
    table(rows),
    '',
    'Most worth comparing with the real server next',
    table(first, () => true),
    ...(rest > 0 ? [`and ${rest} more. The order: ${ORDER}.`] : []),
    '',
    'docs/improving-the-spec.md says how.',
  ].join('\n');
}

const row = ({ app, operations, calls, answers, verified, seen }: AppCoverage): string[] =>
  [
    app,
    operations,
    ...[calls, answers].flatMap(({ documented, observed, inferred }) => [documented, observed, inferred]),
    verified,
    seen,
  ].map(String);
