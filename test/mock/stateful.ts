import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import RefParser from '@stoplight/json-schema-ref-parser';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readLifecycles } from '../../mock/src/spec/lifecycle.ts';
import type { StateExtension } from '../../mock/src/spec/state-extension.ts';
import { readStateRule, type StateRule } from '../../mock/src/spec/state-rule.ts';
import { readStateSchema } from '../../mock/src/spec/state-schema.ts';
import { readUnchecked } from '../../scripts/spec/documents.ts';

type Media = { schema: object; examples?: Record<string, { value: unknown }> };
type Content = { content: { 'application/json': Media } };
type Document = {
  'x-lifecycles'?: object;
  paths: Record<
    string,
    {
      post: {
        operationId: string;
        requestBody?: Content;
        responses: { 200: Content };
        'x-state'?: StateExtension;
        'x-effect': string;
      };
    }
  >;
};

/** An operation with x-state. */
export type Call = {
  app: string;
  id: string;
  path: string;
  state: StateExtension;
  rule: StateRule;
  /** The examples of its request, or an empty one. */
  requests: unknown[];
  /** The examples of its answer. */
  answers: unknown[];
  /** What is wrong with an answer by its schema. */
  problems(answer: unknown): unknown[];
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export async function statefulDocuments(): Promise<{ file: string; calls: Call[] }[]> {
  const { problemsInState, problemsInLifecycle } = await readStateSchema();
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  formats.default(ajv);
  const documents = await Promise.all(
    (await readUnchecked(ROOT)).map(async ({ file, content }) => ({
      file: file.replace('spec/', ''),
      document: (await RefParser.dereference(structuredClone(content))) as unknown as Document,
    })),
  );
  return documents.flatMap(({ file, document }) => {
    if (document['x-lifecycles'] === undefined) return [];
    const lifecycles = readLifecycles(document['x-lifecycles'], problemsInLifecycle);
    const calls = Object.entries(document.paths).flatMap(([path, { post }]): Call[] => {
      const { operationId: id, requestBody, responses, 'x-state': state, 'x-effect': effect } = post;
      if (state === undefined) return [];
      const answer = responses[200].content['application/json'];
      const requests = valuesOf(requestBody?.content['application/json']);
      const rule = readStateRule(state, effect, lifecycles, problemsInState);
      const validate = ajv.compile(answer.schema);
      return [
        {
          ...{ app: dirname(file), id, path, state, rule, answers: valuesOf(answer) },
          requests: requests.length === 0 ? [{}] : requests,
          problems: (value) => (validate(value) ? [] : (validate.errors ?? [])),
        },
      ];
    });
    return [{ file, calls }];
  });
}

function valuesOf(media: Media | undefined): unknown[] {
  return Object.values(media?.examples ?? {}).map(({ value }) => value);
}
