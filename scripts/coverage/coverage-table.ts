import { plural } from '../spec/words.ts';
import { table } from '../terminal/table.ts';
import { type Counts, type Coverage, type DocumentCoverage, ORDER } from './coverage.ts';
import { MEMBER_ORDER } from './next-members.ts';

const MOST = 10;

const HEADINGS = ['DOCUMENT', 'CALLS', 'NAMES', 'PARAMETERS', 'ANSWERS', 'MEMBERS', 'COMPARED', 'answers'];

/** Coverage for a terminal. */
export function tableOf({ documents, total, next, nextMembers }: Coverage): string {
  const rows = [HEADINGS, ...[...documents, total].map(row)];
  const first = next
    .slice(0, MOST)
    .map(({ operation, effect, answer, inferred, members, shown }, index) => [
      `${index + 1}.`.padStart(3),
      operation,
      effect,
      `answer ${answer}`,
      `${inferred.length} of ${members} members inferred`,
      shown ? 'shown to users' : '',
    ]);
  const rest = next.length - first.length;
  const members = nextMembers
    .slice(0, MOST)
    .map(({ operation, pointer, calls }, index) => [
      `${index + 1}.`.padStart(3),
      pointer,
      `of ${operation}`,
      calls > 1 ? `and ${plural(calls - 1, 'other call')}` : '',
    ]);
  const others = nextMembers.length - members.length;
  return [
    table(rows),
    '',
    'Three figures are: documented by the owners of the API, observed, inferred. NAMES are those of calls, with the order of their',
    'parameters; COMPARED is of how many calls answers of the real server were compared with the spec.',
    '',
    'Most worth comparing with the real server next',
    table(first, () => true),
    ...(rest > 0 ? [`and ${rest} more. The order: ${ORDER}.`] : []),
    '',
    'Members of answers most worth seeing next',
    table(members, () => true),
    ...(others > 0 ? [`and ${others} more. The order: ${MEMBER_ORDER}.`] : []),
    '',
    '--json lists the inferred members of each. docs/improving-the-spec.md says how to compare.',
  ].join('\n');
}

const row = (coverage: DocumentCoverage): string[] => [
  coverage.document,
  `${coverage.operations}`,
  ...[coverage.calls, coverage.parameters, coverage.answers, coverage.members].map(figures),
  `${coverage.verified}`,
  `${coverage.seen}`,
];

const figures = ({ documented, observed, inferred }: Counts): string =>
  `${documented}/${observed}/${inferred}`;
