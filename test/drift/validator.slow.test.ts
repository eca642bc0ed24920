import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readDocuments } from '../../scripts/spec/documents.ts';
import type { OpenApiDocument } from '../../scripts/spec/openapi.ts';
import { check } from '../../src/drift/check.ts';
import { documentsUnderTest } from '../support/documents.ts';
import { variations } from '../support/variations.ts';
import { answersInExamples } from './examples.ts';

const calls = (await documentsUnderTest()).flatMap((document) => document.calls);

test('the check and a JSON Schema validator agree on every example, changed in any one place', {
  timeout: 120_000,
}, async () => {
  const validators = await validatorsOfSpec();
  const seen = new Set<string>();
  const disagreeing: unknown[] = [];
  let fitting = 0;
  for (const { call, status, value } of answersInExamples(calls)) {
    for (const variation of variations(value)) {
      const key = `${call.id} ${status} ${JSON.stringify(variation)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const isValid = validators.get(`${call.id} ${status}`)?.(variation) as boolean;
      if (isValid) fitting++;
      if (isValid !== !isWrong(check(call.id, status, variation)))
        disagreeing.push([call.id, status, variation]);
    }
  }
  expect(disagreeing.slice(0, 5)).toEqual([]);
  expect(fitting).toBeGreaterThan(1_000);
  expect(seen.size - fitting).toBeGreaterThan(10_000);
});

/** What JSON Schema calls invalid; the schemas are open, to members, values, codes and statuses alike. */
const isWrong = (findings: ReturnType<typeof check>) =>
  findings.some(({ kind, pointer }) => /type|missing/.test(kind) || pointer === '/success');

async function validatorsOfSpec(): Promise<Map<string, (value: unknown) => unknown>> {
  const validators = new Map<string, (value: unknown) => unknown>();
  for (const { content } of await readDocuments(process.cwd())) {
    // Limits of values are no matter of shape.
    const schemas = JSON.parse(JSON.stringify(content), (name, value) =>
      /^(min|max)|^(pattern|format)$/.test(name) && typeof value !== 'object' ? undefined : value,
    ) as OpenApiDocument;
    const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
    ajv.addSchema({ ...schemas, $id: 'spec:' } as AnySchema);
    for (const [path, { post }] of Object.entries(schemas.paths)) {
      for (const [status, response] of Object.entries(post.responses)) {
        const at =
          '$ref' in response
            ? response.$ref
            : `#/paths/${path.replaceAll('/', '~1')}/post/responses/${status}`;
        const $ref = `spec:${at}/content/application~1json/schema`;
        validators.set(`${post.operationId} ${status}`, ajv.compile({ $ref }));
      }
    }
  }
  return validators;
}
