import { createHash } from 'node:crypto';
import { documentName } from '../spec/document-files.ts';
import type { ReadDocument } from '../spec/documents.ts';
import { type OpenApiDocument, resolveIn } from '../spec/openapi.ts';

/** What the mock does that programs do not see in the types, as digests: whether it changed is all that is asked. */
export interface MockContracts {
  /** By call path. */
  readonly answers: Readonly<Record<string, string>>;
  /** By call path. */
  readonly failures: Readonly<Record<string, string>>;
  /** By call path; only calls that have an `x-state`. */
  readonly states: Readonly<Record<string, string>>;
  /** By document and name, `payments/v20 bill`. */
  readonly lifecycles: Readonly<Record<string, string>>;
}

export function readMockContracts(documents: readonly ReadDocument[]): MockContracts {
  const operations = documents.flatMap(({ content }) =>
    Object.values(content.paths).map(({ post }) => ({ content, post })),
  );
  const lifecycles = documents.flatMap(({ file, content }) =>
    Object.entries(content['x-lifecycles'] ?? {}).map(
      ([name, lifecycle]) =>
        [`${documentName(file)} ${name}`, digest(resolveIn(content, lifecycle))] as const,
    ),
  );
  const examples = (isWanted: (status: string) => boolean) =>
    Object.fromEntries(
      operations.map(({ content, post }) => [
        post.operationId,
        digest(examplesOf(content, post.responses, isWanted)),
      ]),
    );
  return {
    answers: examples((status) => status === '200'),
    failures: examples((status) => status !== '200'),
    states: Object.fromEntries(
      operations.flatMap(({ post }) =>
        post['x-state'] ? [[post.operationId, digest(post['x-state'])] as const] : [],
      ),
    ),
    lifecycles: Object.fromEntries(lifecycles),
  };
}

type Responses = OpenApiDocument['paths'][string]['post']['responses'];

/** The values of the examples, in their order: the first one is what the mock answers with. */
function examplesOf(
  document: OpenApiDocument,
  responses: Responses,
  isWanted: (status: string) => boolean,
): unknown {
  return Object.entries(responses)
    .filter(([status]) => isWanted(status))
    .map(([status, response]) => {
      const { content } = resolveIn(document, response);
      const examples = Object.entries(content?.['application/json']?.examples ?? {});
      return [status, examples.map(([name, example]) => [name, resolveIn(document, example).value])];
    });
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 10);
