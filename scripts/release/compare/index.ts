import { BUMPS } from '../bump.ts';
import type { Finding } from '../finding.ts';
import type { Snapshot } from '../snapshot.ts';
import { compileTypeTests } from '../type-tests.ts';
import { compareCalls } from './compare-calls.ts';
import { compareExports } from './compare-exports.ts';
import { compareManifests } from './compare-manifests.ts';
import { compareMock } from './compare-mock.ts';
import { compareNotices } from './compare-notices.ts';
import { compareDeclarations } from './types/compare-declarations.ts';
import { compareGenerated } from './types/compare-generated.ts';

/** What changed from a release to the sources below `root`, of which `after` was taken; the worst first. */
export function compare(before: Snapshot, after: Snapshot, root: string): Finding[] {
  const findings = [
    ...compareCalls(before.documents, after.documents),
    ...compareNotices(before.documents, after.documents),
    ...compareMock(before.mock, after.mock),
    ...compareExports(before.exports, after.exports),
    ...compareManifests(before.manifests, after.manifests),
    ...compareDeclarations({ old: before.declarations, now: after.declarations }, root),
    ...compareGenerated({ old: before, now: after }, root),
    ...compileTypeTests(before.typeTests, root),
  ];
  return findings.sort(
    (a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump) || a.subject.localeCompare(b.subject, 'en'),
  );
}
