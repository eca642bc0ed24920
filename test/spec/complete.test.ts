import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { complete, defaultsOf } from '../../mock/src/spec/complete.ts';
import { readUnchecked } from '../../scripts/spec/documents.ts';

const root = resolve(import.meta.dirname, '../..');

const form = (name: string) =>
  parse(readFileSync(resolve(import.meta.dirname, `forms/${name}.yaml`), 'utf8'));

const defaults = defaultsOf(
  {
    document: {
      info: { license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: 'https://shop.test' }],
      security: [{ Token: [] }],
      components: { securitySchemes: { Token: { type: 'http', scheme: 'bearer' } } },
    },
    responses: {
      401: { $ref: '../shared/failures.yaml#/Unauthorised' },
      422: { $ref: '../shared/failures.yaml#/Unfit' },
    },
    examples: { refused: { $ref: '../shared/examples.yaml#/refused' } },
  },
  {
    Answer: {
      oneOf: [
        {
          title: 'Success',
          type: 'object',
          required: ['success', 'data'],
          properties: { success: { const: true }, data: { description: 'What the call returns.' } },
        },
        { $ref: '../shared/envelope.yaml#/Failure' },
      ],
    },
  },
);

test('a document is completed with all that is the same in every document', () => {
  expect(complete(form('written'), defaults)).toEqual(form('published'));
});

test('a document that has all of it stays as it is', () => {
  expect(complete(form('published'), defaults)).toEqual(form('published'));
});

test('a document that has something of its own keeps that', () => {
  const servers = [{ url: 'https://other.test' }];
  const securitySchemes = { Key: { type: 'apiKey', in: 'header', name: 'Key' } };
  const own = { ...form('written'), servers, security: [{ Key: [] }], components: { securitySchemes } };
  expect(complete(own, defaults)).toMatchObject({ servers, security: [{ Key: [] }] });
  expect(complete(own, defaults).components).toEqual({ securitySchemes });
});

const documents = new Map((await readUnchecked(root)).map(({ file, content }) => [file, content]));

test.each([...documents.keys()])(
  'every operation of %s as published has its failures and its module',
  (file) => {
    for (const [path, { post }] of Object.entries(documents.get(file)?.paths ?? {})) {
      const failures = post.security?.length === 0 ? ['403', '422', '429'] : ['401', '403', '422', '429'];
      expect(Object.keys(post.responses), path).toEqual(expect.arrayContaining(['200', ...failures]));
      expect('401' in post.responses, path).toBe(failures.includes('401'));
      expect(post.tags, path).toEqual([path.split('/')[4]]);
      const forms = post.responses['200'].content['application/json'].schema.oneOf ?? [];
      expect(
        forms.map(({ properties }) => Object.keys(properties ?? {})[0] ?? 'shared'),
        path,
      ).toEqual(['success', expect.stringMatching(/^(success|shared)$/)]);
    }
  },
);

test('what is published passes the rules that documents as written cannot', async () => {
  const config = await createConfig({
    rules: {
      struct: 'error',
      'info-license': 'error',
      'no-empty-servers': 'error',
      'operation-4xx-response': 'error',
      'operation-tag-defined': 'error',
      'security-defined': 'error',
      'no-unresolved-refs': 'error',
      'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
    },
  });
  for (const [file, content] of documents) {
    const problems = await lintFromString({ source: JSON.stringify(content), absoluteRef: file, config });
    expect(problems.map(({ message, ruleId }) => `${file}: ${message} (${ruleId})`)).toEqual([]);
  }
});
