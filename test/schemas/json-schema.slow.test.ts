import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readDocuments } from '../../scripts/spec/documents.ts';
import { documentsUnderTest } from '../support/documents.ts';
import { variations } from '../support/variations.ts';
import { allSchemas, messagesOf } from './support.ts';

const calls = (await documentsUnderTest()).flatMap((document) => document.calls);

test('schemas of arguments refuse nothing that a JSON Schema validator takes, and nearly all that it refuses', {
  timeout: 120_000,
}, async () => {
  const schemas = await allSchemas();
  const validators = await validatorsOfSpec();
  const refused: unknown[] = [];
  const taken: unknown[] = [];
  let wrong = 0;
  for (const { id, parameters, requests } of calls) {
    const isValid = validators.get(id);
    for (const { value } of Object.values(requests)) {
      for (const variation of isValid ? variations(value) : []) {
        if (typeof variation !== 'object' || variation === null || Array.isArray(variation)) continue;
        const wire = variation as Record<string, unknown>;
        const named = Object.fromEntries(
          parameters.map((parameter) => [parameter.name, wire[parameter.wire]]),
        );
        const messages = messagesOf(schemas.get(id), named);
        const fits = isValid?.(variation);
        if (!fits) wrong++;
        if (fits && messages.length > 0) refused.push([id, variation, messages]);
        if (!fits && messages.length === 0) taken.push([id, variation]);
      }
    }
  }
  expect(refused.slice(0, 5)).toEqual([]);
  expect(wrong).toBeGreaterThan(1_000);
  // Of alternatives, only what all of them say is checked.
  expect(taken.length / wrong).toBeLessThan(0.05);
});

async function validatorsOfSpec(): Promise<Map<string, (value: unknown) => unknown>> {
  const validators = new Map<string, (value: unknown) => unknown>();
  for (const { content } of await readDocuments(process.cwd())) {
    const ajv = new Ajv2020({ strict: false, logger: false });
    ajvFormats.default(ajv, ['email', 'uri']);
    ajv.addSchema({ ...content, $id: 'spec:' } as AnySchema);
    for (const [path, { post }] of Object.entries(content.paths)) {
      if (!post.requestBody) continue;
      const at = `#/paths/${path.replaceAll('/', '~1')}/post/requestBody/content/application~1json/schema`;
      validators.set(post.operationId, ajv.compile({ $ref: `spec:${at}` }));
    }
  }
  return validators;
}
