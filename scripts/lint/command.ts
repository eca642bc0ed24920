import { join, resolve } from 'node:path';
import { isDocument, isWorkflow, specFiles } from '../spec/document-files.ts';
import { lintDocuments } from '../spec/problems.ts';
import { checkSources } from '../spec/sources/check-sources.ts';
import { commandLine } from '../terminal/command-line.ts';

/** Runs the command with these arguments. Returns its exit code. */
export async function lint(args: readonly string[]): Promise<number> {
  const { values } = commandLine(join(import.meta.dirname, 'index.ts'), {
    args: [...args],
    options: { root: { type: 'string' } },
  });
  const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
  const sources = await checkSources(root);
  const files = await specFiles(root);
  const documents = files.filter(isDocument);
  const linted = [...documents, ...files.filter(isWorkflow)];
  const found = sources.problems.length > 0 ? sources.problems : await lintDocuments(root, linted);
  // What is misspelt elsewhere may be what seems to be unused.
  const problems = found.length > 0 ? found : sources.unused;
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${documents.length} documents are in order.`);
  return problems.length === 0 ? 0 : 1;
}
