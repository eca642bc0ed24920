import type { Effect, Source } from '../spec/openapi.ts';
import type { CoveredCall } from './covered-calls.ts';
import { type NextMember, nextMembers } from './next-members.ts';
import { compareRanks } from './rank.ts';

export type Counts = Readonly<Record<Source, number>>;

export interface DocumentCoverage {
  /** `payments/v20`, or `all`. */
  readonly document: string;
  readonly operations: number;
  readonly calls: Counts;
  readonly parameters: Counts;
  readonly answers: Counts;
  /** What the answers have in them; what several calls share counts once. */
  readonly members: Counts;
  /** Of how many operations answers of the real server were compared with the spec. */
  readonly verified: number;
  /** How many answers those were. */
  readonly seen: number;
}

export interface Coverage {
  readonly documents: readonly DocumentCoverage[];
  readonly total: DocumentCoverage;
  /** The operations of which something was never seen in the real server, from what is most worth it on. */
  readonly next: readonly Next[];
  /** The members of answers that are inferred, from what is most worth it on. */
  readonly nextMembers: readonly NextMember[];
}

interface Next {
  readonly operation: string;
  readonly effect: Effect;
  readonly answer: Source;
  /** The README, a guide or another document shows it. */
  readonly shown: boolean;
  /** How many members its answer can have. */
  readonly members: number;
  /** Those of them that are inferred, as JSON pointers into the answer. */
  readonly inferred: readonly string[];
}

/** Why `next` is in its order. */
export const ORDER =
  'charges; what users are shown; writes, reads; latest versions; answers that are guesses; the most inferred members';

/**
 * How sure we are of the spec.
 *
 * @param shown - the operations that the documents for users show
 */
export function coverageOf(calls: readonly CoveredCall[], shown: ReadonlySet<string>): Coverage {
  const byDocument = [...Map.groupBy(calls, ({ document }) => document)];
  return {
    documents: byDocument.map(([document, ofIt]) => documentCoverage(document, ofIt)),
    total: documentCoverage('all', calls),
    next: calls
      .map((call) => ({ call, inferred: inferredMembers(call) }))
      .filter(({ call, inferred }) => call.answersSeen === undefined || inferred.length > 0)
      .map(({ call, inferred }, index) => ({
        call,
        inferred,
        rank: [...rankOf(call, shown), -inferred.length, index],
      }))
      .sort((a, b) => compareRanks(a.rank, b.rank))
      .map(({ call: { id, effect, answerSource, members }, inferred }) => ({
        operation: id,
        effect,
        answer: answerSource,
        shown: shown.has(id),
        members: members.length,
        inferred,
      })),
    nextMembers: nextMembers(calls, shown),
  };
}

const inferredMembers = ({ members }: CoveredCall): string[] =>
  members.filter(({ source }) => source === 'inferred').map(({ pointer }) => pointer);

function rankOf(
  { id, effect, answerSource, supersededBy }: CoveredCall,
  shown: ReadonlySet<string>,
): number[] {
  return [
    effect === 'charge' ? 0 : 1,
    shown.has(id) ? 0 : 1,
    ['charge', 'write', 'read'].indexOf(effect),
    supersededBy === undefined ? 0 : 1,
    ['inferred', 'observed', 'documented'].indexOf(answerSource),
  ];
}

function documentCoverage(document: string, calls: readonly CoveredCall[]): DocumentCoverage {
  const seen = calls.flatMap(({ answersSeen }) => answersSeen?.answers ?? []);
  // A reference means another schema in another document.
  const members = new Map(
    calls.flatMap((call) =>
      call.members.map(({ declaredAt, source }) => [`${call.document} ${declaredAt}`, source] as const),
    ),
  );
  return {
    document,
    operations: calls.length,
    calls: countsOf(calls.map(({ source }) => source)),
    parameters: countsOf(calls.flatMap(({ parameters }) => parameters.map(({ source }) => source))),
    answers: countsOf(calls.map(({ answerSource }) => answerSource)),
    members: countsOf([...members.values()]),
    verified: seen.length,
    seen: seen.reduce((so, answers) => so + answers, 0),
  };
}

function countsOf(sources: readonly Source[]): Counts {
  const count = (source: Source) => sources.filter((one) => one === source).length;
  return { documented: count('documented'), observed: count('observed'), inferred: count('inferred') };
}
