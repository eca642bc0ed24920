#!/usr/bin/env node
// Nothing that an old Node cannot load may be imported before its version is checked.
import { versionProblem } from './cli/node-version.ts';

const problem = versionProblem(process.versions.node);
if (problem === undefined) {
  const { main } = await import('./cli/run.ts');
  await main(process.argv.slice(2));
} else {
  console.error(problem);
  process.exitCode = 1;
}
