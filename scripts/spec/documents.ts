import { resolve } from 'node:path';
import { BaseResolver, bundle, type Config, createConfig, loadConfig } from '@redocly/openapi-core';
import { completed, readDefaults } from './defaults.ts';
import { documentFiles } from './document-files.ts';
import type { OpenApiDocument } from './openapi.ts';
import { BrokenSpecError, problemsIn } from './problems.ts';
import { checkSources } from './sources/check-sources.ts';

/** A document as it is published: with everything that it refers to, and all that no document writes. */
export interface ReadDocument {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly content: OpenApiDocument;
}

/** The rules that the generator relies on. All the others would take three times as long, and are checked by `npm run lint`. */
const NEEDED =
  /^(behind\/(?!hedging).*|struct|no-unresolved-refs|operation-(summary|description|operationId|operationId-unique)|tag-description|no-(duplicated-tag-names|required-schema-properties-undefined|enum-type-mismatch|invalid-schema-examples))$/;

/** All documents below `root`/spec, checked by rules of redocly.yaml; throws {@link BrokenSpecError}. */
export async function readDocuments(root: string): Promise<ReadDocument[]> {
  const { problems: unreadable } = await checkSources(root);
  if (unreadable.length > 0) throw new BrokenSpecError(unreadable);
  const config = await loadConfig({ configPath: resolve(root, 'redocly.yaml') });
  config.skipRules(Object.keys(config.rules.oas3_1).filter((rule) => !NEEDED.test(rule)));
  const externalRefResolver = new BaseResolver(config.resolve);
  const documents: ReadDocument[] = [];
  const broken: string[] = [];
  for (const file of await documentFiles(root)) {
    const problems = await problemsIn(root, file, config, externalRefResolver);
    if (problems.length > 0) broken.push(...problems);
    else documents.push(await bundled(root, file, config));
  }
  if (broken.length > 0) throw new BrokenSpecError([...new Set(broken)]);
  if (documents.length === 0)
    throw new BrokenSpecError(['spec/ holds no document (spec/<app>/v<version>.yaml).']);
  return documents;
}

/** All documents below `root`/spec, unchecked: for a spec that is known to be in order, or need not be. */
export async function readUnchecked(root: string): Promise<ReadDocument[]> {
  const config = await createConfig({});
  const files = await documentFiles(root);
  return Promise.all(files.map((file) => bundled(root, file, config)));
}

/** Resolves references on its own: bundling rewrites those of what it has read, so a resolver cannot be shared. */
async function bundled(root: string, file: string, config: Config): Promise<ReadDocument> {
  const externalRefResolver = new BaseResolver(config.resolve);
  const source = await externalRefResolver.resolveDocument(null, resolve(root, file), true);
  if (source instanceof Error) throw source;
  const doc = { ...source, parsed: completed(source.parsed, readDefaults(resolve(root, 'spec'))) };
  const { bundle: result } = await bundle({ doc, config, externalRefResolver });
  return { file, content: result.parsed as OpenApiDocument };
}
