import type { Effect, Source } from '../spec/openapi.ts';

/** What coverage looks at in an operation. */
export interface CoveredCall {
  readonly id: string;
  readonly app: string;
  readonly source: Source;
  readonly answerSource: Source;
  readonly effect: Effect;
  readonly answersSeen: { readonly answers: number; readonly last: string } | undefined;
  readonly supersededBy: string | undefined;
}

export type Counts = Readonly<Record<Source, number>>;

export interface AppCoverage {
  readonly app: string;
  readonly operations: number;
  readonly calls: Counts;
  readonly answers: Counts;
  /** Of how many operations answers of the real server were compared with the spec. */
  readonly verified: number;
  /** How many answers those were. */
  readonly seen: number;
}

export interface Coverage {
  readonly apps: readonly AppCoverage[];
  readonly total: AppCoverage;
  /** What was never compared with the real server, from what is most worth it on. */
  readonly next: readonly Next[];
}

interface Next {
  readonly operation: string;
  readonly effect: Effect;
  readonly answer: Source;
  /** The README, a guide or another document shows it. */
  readonly shown: boolean;
}

/** Why `next` is in its order. */
export const ORDER =
  'what users are shown; charges, writes, reads; latest versions; answers that are guesses';

/**
 * How sure we are of the spec.
 *
 * @param shown - the operations that the documents for users show
 */
export function coverageOf(calls: readonly CoveredCall[], shown: ReadonlySet<string>): Coverage {
  const byApp = [...Map.groupBy(calls, ({ app }) => app)];
  return {
    apps: byApp.map(([app, ofApp]) => appCoverage(app, ofApp)),
    total: appCoverage('all', calls),
    next: calls
      .filter(({ answersSeen }) => answersSeen === undefined)
      .map((call, index) => ({ call, rank: [...rankOf(call, shown), index] }))
      .sort((a, b) => a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((by) => by !== 0) ?? 0)
      .map(({ call: { id, effect, answerSource } }) => ({
        operation: id,
        effect,
        answer: answerSource,
        shown: shown.has(id),
      })),
  };
}

function rankOf(
  { id, effect, answerSource, supersededBy }: CoveredCall,
  shown: ReadonlySet<string>,
): number[] {
  return [
    shown.has(id) ? 0 : 1,
    ['charge', 'write', 'read'].indexOf(effect),
    supersededBy === undefined ? 0 : 1,
    ['inferred', 'observed', 'documented'].indexOf(answerSource),
  ];
}

function appCoverage(app: string, calls: readonly CoveredCall[]): AppCoverage {
  const seen = calls.flatMap(({ answersSeen }) => answersSeen?.answers ?? []);
  return {
    app,
    operations: calls.length,
    calls: countsOf(calls.map(({ source }) => source)),
    answers: countsOf(calls.map(({ answerSource }) => answerSource)),
    verified: seen.length,
    seen: seen.reduce((so, answers) => so + answers, 0),
  };
}

function countsOf(sources: readonly Source[]): Counts {
  const count = (source: Source) => sources.filter((one) => one === source).length;
  return { documented: count('documented'), observed: count('observed'), inferred: count('inferred') };
}
