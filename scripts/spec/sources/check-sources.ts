import { specFiles } from '../document-files.ts';
import { openApiVersion } from './openapi-version.ts';
import { referenceProblems } from './reference-problems.ts';
import { readSource } from './source-file.ts';
import { strayFiles } from './stray-files.ts';
import { unusedParts } from './unused-parts.ts';
import { workflowProblems } from './workflow-problems.ts';
import { yamlProblems } from './yaml-problems.ts';

interface SourceProblems {
  /** What is wrong with the files, a line each. */
  readonly problems: readonly string[];
  /** What could be removed from them. It keeps nothing from being read. */
  readonly unused: readonly string[];
}

/**
 * Checks the files below `root`/spec as files and as YAML. The rules of redocly.yaml look at what is read from them, and would
 * tell of the consequences.
 */
export async function checkSources(root: string): Promise<SourceProblems> {
  const names = await specFiles(root);
  const files = await Promise.all(names.map((name) => readSource(root, name)));
  const unreadable = [...(await strayFiles(root)), ...files.flatMap(yamlProblems)];
  if (unreadable.length > 0) return { problems: unreadable, unused: [] };
  const byName = new Map(files.map((file) => [file.name, file]));
  const problems = [
    ...files.flatMap(openApiVersion),
    ...referenceProblems(byName),
    ...files.flatMap((file) => workflowProblems(byName, file)),
  ];
  return { problems, unused: unusedParts(files) };
}
