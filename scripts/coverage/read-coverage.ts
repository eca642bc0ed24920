import type { Api } from '../spec/model.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { coveredCalls } from './covered-calls.ts';
import { shownOperations } from './shown.ts';

/** The coverage of some documents, and what the documentation below `root` shows of them. */
export async function readCoverage(root: string, apis: readonly Api[]): Promise<Coverage> {
  const calls = coveredCalls(apis);
  const ids = calls.map(({ id }) => id);
  return coverageOf(calls, await shownOperations(root, ids));
}
