import { type AppCoverage, type Coverage, ORDER } from './coverage.ts';

const MOST = 10;

/** Coverage for a terminal. */
export function tableOf({ apps, total, next }: Coverage): string {
  const rows = [
    ['', '', 'CALL', '', '', 'ANSWER', '', '', 'COMPARED WITH THE SERVER', ''],
    [
      'APP',
      'ALL',
      'documented',
      'observed',
      'inferred',
      'documented',
      'observed',
      'inferred',
      'operations',
      'answers',
    ],
    ...[...apps, total].map(row),
  ];
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
    ...aligned(rows, (column) => column > 0),
    '',
    'Most worth comparing with the real server next',
    ...aligned(first, () => false),
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

function aligned(rows: readonly string[][], isRight: (column: number) => boolean): string[] {
  const widths = rows
    .at(-1)
    ?.map((_, column) => Math.max(...rows.slice(1).map((one) => one[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return isRight(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
