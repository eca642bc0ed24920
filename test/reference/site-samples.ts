import { expect } from 'vitest';
import { samplesOf } from '../../scripts/reference/samples.ts';
import type { Site } from '../../scripts/reference/site.ts';
import * as client from '../../src/index.ts';
import { run } from './programs.ts';

export interface SiteSample {
  readonly name: string;
  readonly typescript: string;
  readonly curl: string;
  /** The server that the sample talks to. */
  readonly server: string;
  readonly path: string;
  readonly folder: string;
}

/** The samples of all operations. */
export function samplesOfSite(site: Site): SiteSample[] {
  return site.operations.flatMap((operation) =>
    samplesOf(operation).map((sample, index) => ({
      ...sample,
      name: index === 0 ? operation.call.id : `${operation.call.id} ${index + 1}`,
      server: operation.server,
      path: operation.path,
      folder: operation.folder,
    })),
  );
}

/** Runs a sample against a mock; it must make its call, which succeeds, and print one value. */
export async function expectToWork({ typescript, path, server }: SiteSample, mockUrl: string): Promise<void> {
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
      return make({ ...options, endpoint: mockUrl, fetch: spied, retries: 0 });
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
}
