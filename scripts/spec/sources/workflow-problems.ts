import { isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import { nearest } from '../../../mock/src/utils/nearest.ts';
import { isWorkflow } from '../document-files.ts';
import { targetOf } from './references.ts';
import { problemAt, type SourceFile } from './source-file.ts';

const OPERATION = /^\{\$sourceDescriptions\.(?<source>[\w-]+)\.url\}#(?<pointer>\/.*)$/;

/** Steps of a workflow (Arazzo) that call an operation which no document has; no rule of Redocly looks there. */
export function workflowProblems(files: ReadonlyMap<string, SourceFile>, file: SourceFile): string[] {
  if (!isWorkflow(file.name)) return [];
  const documents = documentsOf(file);
  const problems: string[] = [];
  visit(file.yaml, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'operationPath' || !isScalar(value)) return;
      const message = problemOf(files, file, documents, String(value.value));
      if (message !== undefined) problems.push(problemAt(file, value.range?.[0] ?? 0, message));
    },
  });
  return problems;
}

/** The documents that a workflow names: their addresses by their names. */
function documentsOf({ yaml }: SourceFile): Map<string, string> {
  const list: unknown = isMap(yaml.contents) ? yaml.contents.get('sourceDescriptions', true) : undefined;
  const sources = isSeq(list) ? list.items.filter(isMap) : [];
  return new Map(sources.map((source) => [String(source.get('name')), String(source.get('url'))]));
}

function problemOf(
  files: ReadonlyMap<string, SourceFile>,
  file: SourceFile,
  documents: ReadonlyMap<string, string>,
  path: string,
): string | undefined {
  const { source, pointer } = OPERATION.exec(path)?.groups ?? {};
  if (source === undefined)
    return `operationPath should be {$sourceDescriptions.<name>.url}#/paths/<path>/post; it is ${path}`;
  const url = documents.get(source);
  if (url === undefined) {
    const meant = nearest(source, documents.keys());
    return `${source} is none of the sourceDescriptions; ${meant === undefined ? 'add it there' : `is ${meant} meant?`}`;
  }
  const target = targetOf(files, { file, text: new Scalar(`${url}#${pointer}`) });
  return typeof target === 'string' ? target : undefined;
}
