import { fileURLToPath } from 'node:url';
import RefParser from '@stoplight/json-schema-ref-parser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { pointedTo, withValueAt } from '../../mock/src/utils/json-pointer.ts';
import { readUnchecked } from '../../scripts/spec/documents.ts';
import { post, TOKEN } from './support.ts';

vi.setConfig({ testTimeout: 20_000 });

type Examples = Record<string, { value: unknown }>;
type Content = { content?: { 'application/json'?: { examples?: Examples } } };
type Operation = {
  operationId: string;
  requestBody?: Content;
  responses: Record<string, Content>;
  'x-state'?: { page?: string };
};

const root = fileURLToPath(new URL('../..', import.meta.url));

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ spec: `${root}/spec` });
});
afterAll(() => mock.close());

const examplesOf = (content: Content | undefined) =>
  Object.entries(content?.content?.['application/json']?.examples ?? {});

/** Returns an example as the mock answers it: where a page of a bank is, it has one of its own. */
function withPageOfMock(example: unknown, { 'x-state': state }: Operation): unknown {
  const at = `/data${state?.page}`;
  if (state?.page === undefined || pointedTo(example, at) === undefined) return example;
  return withValueAt(example, at, expect.stringContaining(`${mock.url}/__mock/pay/`));
}

describe.each(await readUnchecked(root))('$file', async ({ content }) => {
  const document = (await RefParser.dereference(structuredClone(content))) as unknown as {
    paths: Record<string, { post: Operation }>;
  };
  const operations = Object.entries(document.paths).map(([path, { post }]) => ({ path, ...post }));

  test.each(operations)('$operationId takes its examples and gives its examples', async (operation) => {
    const url = `${mock.url}${operation.path}`;
    const requests = examplesOf(operation.requestBody).map(([, { value }]) => value);
    if (requests.length === 0) requests.push({});
    for (const request of requests) {
      const got = await post(url, request, TOKEN);
      expect(got, JSON.stringify(request)).toMatchObject({ status: 200, body: { success: true } });
    }
    for (const [code, answer] of Object.entries(operation.responses)) {
      for (const [name, { value }] of examplesOf(answer)) {
        const got = await post(url, requests[0], { ...TOKEN, Prefer: `code=${code}, example=${name}` });
        expect(got).toMatchObject({ status: Number(code), body: withPageOfMock(value, operation) });
      }
    }
    const dynamic = await post(url, requests[0], { ...TOKEN, Prefer: 'dynamic=true' });
    expect(dynamic.status).toBe(200);
  });
});

test('what all calls have created is a scenario that can be loaded', async () => {
  const scenario = mock.scenario();
  expect(scenario.entities).not.toEqual([]);
  await mock.load(scenario);
  expect(mock.scenario().entities).toEqual(scenario.entities);
});
