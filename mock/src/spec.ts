import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import RefParser from '@stoplight/json-schema-ref-parser';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { isObject, type JsonObject } from './json.ts';
import { type Lifecycle, readLifecycles, readRule } from './lifecycle.ts';
import type { Operation } from './operation.ts';
import { stepOf } from './states.ts';

/** One OpenAPI document. Its operations take a while to prepare, so that is done when the first of them is needed. */
export type ApiDocument = {
  app: string;
  file: string;
  hasLifecycles: boolean;
  routes: { method: string; path: string }[];
  load(): Promise<LoadedDocument>;
};

export type LoadedDocument = {
  lifecycles: Map<string, Lifecycle>;
  operation(method: string, path: string): Operation;
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** The documents that are packed with this package, or those of the repository it is in. */
export function defaultSpec(): string {
  const [packed, repository] = ['../spec', '../../spec'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  return existsSync(packed) ? packed : repository;
}

export async function readDocuments(directory: string): Promise<ApiDocument[]> {
  const files = globSync('*/v*.yaml', { cwd: directory }).sort();
  if (files.length === 0) throw new Error(`There are no documents (<app>/v<version>.yaml) in ${directory}`);
  return Promise.all(files.map((file) => readDocument(join(directory, file), dirname(file))));
}

async function readDocument(file: string, app: string): Promise<ApiDocument> {
  const document = await about(file, async () => {
    const { paths, ...rest } = (await RefParser.parse(file)) as JsonObject;
    if (!isObject(paths)) throw new Error('it has no paths');
    return { ...rest, paths };
  });
  let loaded: Promise<LoadedDocument> | undefined;
  return {
    app,
    file,
    hasLifecycles: 'x-lifecycles' in document,
    routes: Object.entries(document.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => isObject(item) && method in item).map((method) => ({
        method: method.toUpperCase(),
        path,
      })),
    ),
    load() {
      loaded ??= about(file, () => loadDocument(file, app, document));
      return loaded;
    },
  };
}

async function loadDocument(file: string, app: string, parsed: JsonObject): Promise<LoadedDocument> {
  const document = await RefParser.dereference(file, parsed, {});
  const lifecycles = readLifecycles((document as JsonObject)['x-lifecycles']);
  const operations = new Map<string, Operation>();
  for (const prism of await getHttpOperationsFromSpec(document)) {
    const route = `${prism.method.toUpperCase()} ${prism.path}`;
    const state = prism.extensions?.['x-state'];
    const step =
      state === undefined
        ? undefined
        : await about(route, async () => stepOf(readRule(state, lifecycles), app, prism));
    operations.set(route, { prism, step });
  }
  return {
    lifecycles,
    operation(method, path) {
      const operation = operations.get(`${method} ${path}`);
      if (operation === undefined) throw new Error(`${file} has no ${method} ${path}`);
      return operation;
    },
  };
}

/** Whatever goes wrong in reading a document names where. */
async function about<T>(what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${what}: ${(cause as Error).message}`, { cause });
  }
}
