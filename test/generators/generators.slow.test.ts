import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { redoclyCli } from '../workflows/respect.ts';
import { GeneratorProject } from './project.ts';

// What other people's generators make of the joined document: it compiles, its reads are queries, and it can be called.
// The configurations are those of the guide.

const root = resolve(import.meta.dirname, '../..');
const guide = readFileSync(resolve(root, 'reference/guides/other-tools.md'), 'utf8');
const document = JSON.parse(readFileSync(resolve(root, 'dist/openapi/all.json'), 'utf8'));
const effects = Object.values<{ post: { 'x-effect': string } }>(document.paths).map(
  ({ post }) => post['x-effect'],
);
const reads = effects.filter((effect) => effect === 'read').length;
const others = effects.length - reads;

interface Generator {
  readonly name: string;
  /** Where it writes to. */
  readonly output: string;
  readonly generate: (project: GeneratorProject) => Promise<unknown>;
  /** A program that creates a bill and prints the answer. Its argument is the server's address. */
  readonly program: string;
  /** Calls that are made queries, and those that are made mutations; undefined where the generator does not tell them apart. */
  readonly count?: (source: string) => readonly [queries: number, mutations: number];
}

const subscription = "{ subscription_id: '550e8400-e29b-41d4-a716-446655440001' }";
const distinct = (source: string, pattern: RegExp): number => new Set(source.match(pattern)).size;

const generators: readonly Generator[] = [
  {
    name: 'Hey API',
    output: 'src/hey-api',
    generate: (project) => project.run('openapi-ts'),
    program: `
      import { client } from './src/hey-api/client.gen';
      import { v20PaymentsPaytureBillCreate } from './src/hey-api/sdk.gen';
      client.setConfig({ baseUrl: process.argv[2], auth: 'any' });
      const { data } = await v20PaymentsPaytureBillCreate({ body: ${subscription} });
      console.log(JSON.stringify(data));`,
    count: (source) => [
      distinct(source, /export const \w+Options = /g),
      distinct(source, /export const \w+Mutation = /g),
    ],
  },
  {
    name: 'Orval',
    output: 'src/orval',
    generate: (project) => project.run('orval'),
    program: `
      import { v20PaymentsPaytureBillCreate } from './src/orval/api';
      const send = fetch;
      globalThis.fetch = (address, init) => send(new URL(String(address), process.argv[2]), init);
      const { data } = await v20PaymentsPaytureBillCreate(${subscription}, { headers: { AccessToken: 'any' } });
      console.log(JSON.stringify(data));`,
    count: (source) => [
      distinct(source, /export const get\w+QueryOptions = /g),
      distinct(source, /export const get\w+MutationOptions = /g),
    ],
  },
  {
    name: 'Kubb',
    output: 'src/kubb',
    generate: (project) => project.run('kubb', 'generate'),
    program: `
      import { V20PaymentsPaytureBillCreate } from './src/kubb/hooks/useV20PaymentsPaytureBillCreate.ts';
      const answer = await V20PaymentsPaytureBillCreate(${subscription}, {
        baseURL: process.argv[2], headers: { AccessToken: 'any', 'Content-Type': 'application/json' },
      });
      console.log(JSON.stringify(answer));`,
    count: (source) => [
      distinct(source, /export function \w+(?<!Suspense)QueryOptions\(/g),
      distinct(source, /export function \w+MutationOptions\b/g),
    ],
  },
  {
    name: 'Redocly generate-client',
    output: 'src/redocly',
    generate: (project) =>
      redoclyCli(
        ['generate-client', resolve(root, 'dist/openapi/all.json'), '--output', 'src/redocly/client.ts'],
        project.root,
      ),
    program: `
      import { createClient, OPERATIONS } from './src/redocly/client';
      const client = createClient(OPERATIONS, { serverUrl: process.argv[2], auth: { apiKey: { AccessToken: 'any' } } });
      console.log(JSON.stringify(await client.V20_payments_payture_billCreate({ body: ${subscription} })));`,
  },
];

let mock: Mock;
let project: GeneratorProject;
beforeAll(async () => {
  mock = await startMock();
  project = new GeneratorProject();
  for (const [, file = '', text = ''] of guide.matchAll(/^```js\n\/\/ (\S+)\n([\s\S]*?)^```$/gm))
    project.write(file, text);
});
afterAll(async () => {
  project.remove();
  await mock.close();
});

it('takes the document of one app that the guide makes', async () => {
  await project.runScript('payments.mjs');
  const { paths } = JSON.parse(project.read('payments.json'));
  const expected = Object.keys(document.paths).filter((path) => path.startsWith('/api/payments/20/'));
  expect(Object.keys(paths)).toEqual(expected);
  const types = astToString(await openapiTS(project.read('payments.json')));
  expect(types).toContain('V20_payments_payture_billCreate: {');
  expect(types).not.toContain('V21_payments');
});

describe.each(generators)('$name', ({ output, generate, program, count }) => {
  let source = '';
  beforeAll(async () => {
    await generate(project);
    source = globSync(`${output}/**/*.ts`, { cwd: project.root })
      .map((file) => project.read(file))
      .join('\n');
  }, 300_000);

  it('makes code that compiles', async () => {
    expect(source).not.toBe('');
    expect(await project.compilerErrors(output)).toBe('');
  });

  it.runIf(count)('makes queries of reads, and mutations of the others', () => {
    expect(count?.(source)).toEqual([reads, others]);
  });

  it('creates a bill', async () => {
    expect(await project.print(program, mock.url)).toMatchObject({
      success: true,
      data: { bill_id: expect.any(String) },
    });
  });
});
