#!/usr/bin/env node
// Nothing that an old Node cannot load may be imported before its version is checked.
import { versionProblem } from './cli/node-version.ts';

const problem = versionProblem(process.versions.node);
if (problem === undefined) {
  const { run } = await import('./cli/run.ts');
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error(problem);
  process.exitCode = 1;
}
