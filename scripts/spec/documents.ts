import { glob } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import {
  BaseResolver,
  bundle,
  type Config,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core';
import type { OpenApiDocument } from './openapi.ts';

/** A document with everything it refers to pulled in. */
export interface ReadDocument {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly content: OpenApiDocument;
}

/** What keeps a document from being generated from: one line each, with file, line and column. */
export class BrokenSpecError extends Error {
  constructor(lines: readonly string[]) {
    super(`${lines.join('\n')}\n\nNothing was generated. Mend the lines above and run the command again.`);
  }
}

/** The rules that the generator relies on. All the others would take three times as long, and are checked by `npm run lint`. */
const NEEDED =
  /^(behind\/|struct$|no-unresolved-refs$|operation-(summary|description|tag-defined)$|tag-description$)/;

/** All documents below `root`/spec, checked by rules of redocly.yaml; throws {@link BrokenSpecError}. */
export async function readDocuments(root: string): Promise<ReadDocument[]> {
  const config = await loadConfig({ configPath: resolve(root, 'redocly.yaml') });
  config.skipRules(Object.keys(config.rules.oas3_1).filter((rule) => !NEEDED.test(rule)));
  const files = (await Array.fromAsync(glob('spec/*/v*.yaml', { cwd: root }))).sort();
  const externalRefResolver = new BaseResolver(config.resolve);
  const documents: ReadDocument[] = [];
  const broken: string[] = [];
  for (const name of files) {
    const file = name.replaceAll('\\', '/');
    const ref = resolve(root, file);
    const problems = await problemsOf(ref, file, config, externalRefResolver, root);
    if (problems.length > 0) {
      broken.push(...problems);
      continue;
    }
    // Not with the shared resolver: bundling rewrites the $refs of what it has read.
    const { bundle: bundled } = await bundle({ ref, config });
    documents.push({ file, content: bundled.parsed as OpenApiDocument });
  }
  if (broken.length > 0) throw new BrokenSpecError([...new Set(broken)]);
  if (documents.length === 0)
    throw new BrokenSpecError(['spec/ holds no document (spec/<app>/v<version>.yaml).']);
  return documents;
}

async function problemsOf(
  ref: string,
  file: string,
  config: Config,
  externalRefResolver: BaseResolver,
  root: string,
): Promise<string[]> {
  try {
    const problems = await lint({ ref, config, externalRefResolver });
    const errors = problems.filter((problem) => problem.severity === 'error' && !problem.ignored);
    return errors.map((problem) => describe(problem, root));
  } catch (error) {
    return [unreadable(file, error)];
  }
}

/** What the linter cannot even begin with: no YAML, no OpenAPI. */
function unreadable(file: string, error: unknown): string {
  if (!(error instanceof YamlParseError)) return `${file}:1:1: ${(error as Error).message}`;
  return `${file}:${error.line}:${error.col}: ${(error.originalError as Error & { reason?: string }).reason}`;
}

function describe(problem: NormalizedProblem, root: string): string {
  const place = problem.location[0];
  if (!place) return problem.message;
  const { start } = getLineColLocation(place);
  const file = relative(root, place.source.absoluteRef).replaceAll('\\', '/');
  return `${file}:${start.line}:${start.col}: ${problem.message} (${problem.ruleId})`;
}
