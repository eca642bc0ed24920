import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { readSite } from '../../scripts/reference/build.ts';
import { samplesOf } from '../../scripts/reference/samples.ts';
import * as client from '../../src/index.ts';
import { operationCount } from '../support/calls.ts';
import { statusesOf } from './curl.ts';
import { run, typeErrors } from './programs.ts';

const site = await readSite(resolve(import.meta.dirname, '../..'));
const samples = site.operations.flatMap((operation) =>
  samplesOf(operation).map((sample, index) => ({
    ...sample,
    name: index === 0 ? operation.call.id : `${operation.call.id} ${index + 1}`,
    server: operation.server,
    path: operation.path,
  })),
);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

it('has a sample of each kind for every operation', () => {
  const covered = new Set(samples.map(({ path }) => path));
  expect(covered.size).toBe(operationCount);
});

it('reads a download by .raw', () => {
  const [download] = samples.filter(({ name }) => name === 'V10.storage.file.download');
  expect(download?.typescript).toContain('const response = await behindAPI.V10.storage.file.download.raw(');
});

it('compiles every sample', { timeout: 120_000 }, () => {
  expect(typeErrors(Object.fromEntries(samples.map(({ name, typescript }) => [name, typescript])))).toEqual(
    [],
  );
});

describe('the mock takes every sample', () => {
  it.each(samples)('$name in TypeScript', async ({ typescript, path, server }) => {
    const calls: { path: string; status: number }[] = [];
    const spied = async (input: string | Request, init?: RequestInit): Promise<Response> => {
      const response = await fetch(input, init);
      calls.push({
        path: new URL(typeof input === 'string' ? input : input.url).pathname,
        status: response.status,
      });
      return response;
    };
    const create =
      (make: (options: client.ClientOptions) => unknown) =>
      (options: client.ClientOptions): unknown => {
        expect(options.endpoint).toBe(server);
        return make({ ...options, endpoint: mock.url, fetch: spied, retries: 0 });
      };
    const printed: unknown[] = [];
    const errors: unknown[] = [];
    await run(
      typescript,
      {
        'node-behind-api-client': {
          createBehindApi: create(client.createBehindApi),
          createBehindAuthApi: create(client.createBehindAuthApi),
        },
      },
      {
        console: {
          log: (value: unknown) => printed.push(value),
          error: (value: unknown) => errors.push(value),
        },
      },
    );
    expect(calls).toEqual([{ path, status: 200 }]);
    expect(errors).toEqual([]);
    expect(printed).toHaveLength(1);
  });

  it('with curl', { timeout: 120_000 }, async () => {
    const statuses = await statusesOf(samples.map(({ curl, server }) => curl.replace(server, mock.url)));
    const refused = samples.flatMap(({ name }, index) =>
      statuses[index] === 200 ? [] : [`${name}: ${statuses[index]}`],
    );
    expect(refused).toEqual([]);
    expect(statuses).toHaveLength(samples.length);
  });
});
