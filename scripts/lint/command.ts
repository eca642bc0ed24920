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
  const unreadable = await checkSources(root);
  const files = await specFiles(root);
  const documents = files.filter(isDocument);
  const linted = [...documents, ...files.filter(isWorkflow)];
  const problems = unreadable.length > 0 ? unreadable : await lintDocuments(root, linted);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${documents.length} documents are in order.`);
  return problems.length === 0 ? 0 : 1;
}
