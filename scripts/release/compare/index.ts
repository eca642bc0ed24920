import { BUMPS } from '../bump.ts';
import type { Finding } from '../finding.ts';
import type { Snapshot } from '../snapshot.ts';
import { compileTypeTests } from '../type-tests.ts';
import { compareDocuments } from './compare-documents.ts';
import { compareExports } from './compare-exports.ts';
import { compareOperations } from './compare-operations.ts';

/** What changed from a release to the sources below `root`, of which `after` was taken; the worst first. */
export async function compare(before: Snapshot, after: Snapshot, root: string): Promise<Finding[]> {
  const findings = [
    ...compareOperations(before.documents, after.documents),
    ...(await compareDocuments(before.documents, after.documents)),
    ...compareExports(before.exports, after.exports),
    ...compileTypeTests(before.typeTests, root),
  ];
  return findings.sort(
    (a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump) || a.subject.localeCompare(b.subject, 'en'),
  );
}
