import { keyOf } from '../../src/drift/check.ts';
import type { DriftReport, Finding, OperationDrift } from '../../src/drift/report.ts';

/** What several reports say of one operation. */
export interface Evidence extends OperationDrift {
  readonly members: Readonly<Record<string, number>>;
  readonly paths: NonNullable<OperationDrift['paths']>;
  /** The day of the last answer. */
  readonly last: string;
}

/** Adds up what reports say, by operation. */
export function merge(reports: readonly DriftReport[]): Evidence[] {
  const all = reports.flatMap(({ operations, to }) => operations.map((operation) => ({ ...operation, to })));
  return [...Map.groupBy(all, ({ operation }) => operation)].map(([operation, ofIt]) => ({
    operation,
    answers: sum(ofIt.map(({ answers }) => answers)),
    paths: sum(ofIt.map(({ paths }) => paths ?? {})),
    members: addUp(ofIt.map(({ members = {} }) => members)),
    findings: unite(ofIt.flatMap(({ findings }) => findings)),
    last: ofIt
      .map(({ to }) => to)
      .sort()
      .at(-1) as string,
  }));
}

function sum(all: readonly OperationDrift['answers'][]): OperationDrift['answers'] {
  const total: OperationDrift['answers'] = {};
  for (const [status, { successes, failures }] of all.flatMap((answers) => Object.entries(answers))) {
    const so = total[status] ?? { successes: 0, failures: 0 };
    total[status] = { successes: so.successes + successes, failures: so.failures + failures };
  }
  return total;
}

function addUp(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [name, count] of all.flatMap((counts) => Object.entries(counts)))
    total[name] = (total[name] ?? 0) + count;
  return total;
}

function unite(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, keyOf).values()].map((same) => ({
    ...(same[0] as Finding),
    count: same.reduce((so, { count }) => so + count, 0),
  }));
}
