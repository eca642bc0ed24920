import { resolve } from 'node:path';
import { readUnchecked } from '../../scripts/spec/documents.ts';
import { type Call, modelOf } from '../../scripts/spec/model.ts';
import {
  type Example,
  type MediaType,
  type OpenApiDocument,
  type Reference,
  resolveIn,
} from '../../scripts/spec/openapi.ts';

const root = resolve(import.meta.dirname, '../..');

export interface DocumentUnderTest {
  readonly file: string;
  readonly calls: readonly CallUnderTest[];
}

export interface CallUnderTest extends Call {
  readonly path: string;
  readonly requests: Readonly<Record<string, Example>>;
  /** Examples by HTTP status, then by name. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Example>>>>;
}

let documents: Promise<DocumentUnderTest[]> | undefined;

/** Returns every document of the spec, bundled, with its examples resolved. They are read once for all test files of a worker. */
export function documentsUnderTest(): Promise<DocumentUnderTest[]> {
  documents ??= readDocuments();
  return documents;
}

async function readDocuments(): Promise<DocumentUnderTest[]> {
  return (await readUnchecked(root)).map((read) => {
    const calls = modelOf(read).modules.flatMap((module) => module.calls);
    return { file: read.file, calls: calls.map((call) => withExamples(read.content, call)) };
  });
}

function withExamples(document: OpenApiDocument, call: Call): CallUnderTest {
  const [path, item] =
    Object.entries(document.paths).find(([, { post }]) => post.operationId === call.id) ?? [];
  if (!path || !item) throw new Error(`${call.id} has no path`);
  const answers = Object.entries(item.post.responses).map(([status, response]) => {
    const { content } = resolveIn<{ content: { 'application/json': MediaType } }>(document, response);
    return [status, examplesOf(document, content['application/json'])] as const;
  });
  const request = item.post.requestBody?.content['application/json'];
  return {
    ...call,
    path,
    requests: request ? examplesOf(document, request) : {},
    answers: Object.fromEntries(answers),
  };
}

function examplesOf(document: OpenApiDocument, media: MediaType): Record<string, Example> {
  const entries = Object.entries(media.examples ?? {});
  return Object.fromEntries(
    entries.map(([name, example]) => [name, resolveIn<Example>(document, example as Reference)]),
  );
}
