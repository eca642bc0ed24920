// npm run spec:coverage            how sure we are of the spec, per app, and what is most worth comparing with the real server
// npm run spec:coverage -- --json  the same for programs
//   --root DIR  another folder with spec/
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocuments } from '../spec/documents.ts';
import { modelOf } from '../spec/model.ts';
import { BrokenSpecError } from '../spec/problems.ts';
import { coverageOf } from './coverage.ts';
import { tableOf } from './coverage-table.ts';
import { shownOperations } from './shown.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));

try {
  const calls = (await readDocuments(root))
    .map(modelOf)
    .flatMap(({ app, modules }) =>
      modules.flatMap((module) => module.calls.map((call) => ({ ...call, app }))),
    );
  const shown = await shownOperations(
    root,
    calls.map(({ id }) => id),
  );
  const coverage = coverageOf(calls, shown);
  console.log(values.json ? JSON.stringify(coverage, undefined, 2) : tableOf(coverage));
} catch (error) {
  if (!(error instanceof BrokenSpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
