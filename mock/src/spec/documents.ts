import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import RefParser from '@stoplight/json-schema-ref-parser';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Operation } from '../http/operation-handler.ts';
import { stepOf } from '../steps/index.ts';
import { isObject, type JsonObject } from '../utils/json-pointer.ts';
import type { PrismOperation } from '../validation/prism.ts';
import { checkExamples } from './examples.ts';
import { type Lifecycle, readLifecycles } from './lifecycle.ts';
import { vocabularyOf } from './settable-members.ts';
import { type Rule, readRule } from './state-extension.ts';

/** One OpenAPI document. Its operations take a while to prepare, so that is done when the first of them is needed. */
export type ApiDocument = {
  app: string;
  file: string;
  lifecycles: ReadonlyMap<string, Lifecycle>;
  /** `name` is the operationId; what has none is called by its method and path. */
  routes: Route[];
  load(): Promise<LoadedDocument>;
};

type Route = { method: string; path: string; name: string };

type LoadedDocument = {
  operation(method: string, path: string): Operation;
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** The documents that are packed with this package, or those of the repository it is in. */
export function defaultSpec(): string {
  const [packed, repository] = ['../openapi', '../../../spec'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  return existsSync(packed) ? packed : repository;
}

export async function readDocuments(directory: string): Promise<ApiDocument[]> {
  const files = globSync('*/v*.yaml', { cwd: directory }).sort();
  if (files.length === 0) throw new Error(`There are no documents (<app>/v<version>.yaml) in ${directory}`);
  return Promise.all(files.map((file) => readDocument(join(directory, file), dirname(file))));
}

type Parsed = JsonObject & { paths: JsonObject };

async function readDocument(file: string, app: string): Promise<ApiDocument> {
  const document = await about(file, async () => {
    const { paths, ...rest } = (await RefParser.parse(file)) as JsonObject;
    if (!isObject(paths)) throw new Error('it has no paths');
    return { ...rest, paths };
  });
  // Life cycles are read at once: a mistake in them shows at the start, and the controls know them.
  const { lifecycles, rules } = await about(file, () => readStates(file, document));
  let loaded: Promise<LoadedDocument> | undefined;
  return {
    app,
    file,
    lifecycles,
    routes: operationsIn(document).map(({ method, path, operation }) => ({
      method,
      path,
      name: nameOf(operation) ?? `${method} ${path}`,
    })),
    load() {
      loaded ??= about(file, () => loadDocument(file, app, document, rules));
      return loaded;
    },
  };
}

type Rules = ReadonlyMap<string, Rule>;

async function readStates(
  file: string,
  document: Parsed,
): Promise<Pick<ApiDocument, 'lifecycles'> & { rules: Rules }> {
  const declared = { 'x-lifecycles': document['x-lifecycles'] ?? {} };
  const followed = (await RefParser.dereference(file, declared, {})) as typeof declared;
  const lifecycles = readLifecycles(followed['x-lifecycles']);
  const rules = new Map<string, Rule>();
  for (const { method, path, operation } of operationsIn(document)) {
    const state = operation['x-state'];
    if (state === undefined) continue;
    const route = `${method} ${path}`;
    await about(route, async () => {
      const rule = readRule(state, operation['x-effect'], lifecycles);
      checkExamples(rule, operation);
      rules.set(route, rule);
    });
  }
  return { lifecycles, rules };
}

function operationsIn({ paths }: Parsed): { method: string; path: string; operation: JsonObject }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(item) && isObject(item[method])).map((method) => ({
      method: method.toUpperCase(),
      path,
      operation: (item as JsonObject)[method] as JsonObject,
    })),
  );
}

function nameOf({ operationId }: JsonObject): string | undefined {
  return typeof operationId === 'string' ? operationId : undefined;
}

async function loadDocument(
  file: string,
  app: string,
  parsed: Parsed,
  rules: Rules,
): Promise<LoadedDocument> {
  const document = await RefParser.dereference(file, parsed, {});
  const prisms = new Map(
    (await getHttpOperationsFromSpec(document)).map((prism) => [
      `${prism.method.toUpperCase()} ${prism.path}`,
      withJsonAlone(prism),
    ]),
  );
  const vocabularies = readVocabularies(prisms, rules);
  const operations = new Map<string, Operation>();
  for (const [route, prism] of prisms) {
    const rule = rules.get(route);
    const vocabulary = vocabularies.get(rule?.lifecycle.name);
    const step = rule && vocabulary && (await about(route, async () => stepOf(rule, app, prism, vocabulary)));
    operations.set(route, { prism, step });
  }
  return {
    operation(method, path) {
      const operation = operations.get(`${method} ${path}`);
      if (operation === undefined) throw new Error(`${file} has no ${method} ${path}`);
      return operation;
    },
  };
}

/** The mock has the envelope for every call, also where the server may send the bytes of a file. */
function withJsonAlone(prism: PrismOperation): PrismOperation {
  const responses = prism.responses.map((response) => ({
    ...response,
    contents: response.contents?.filter(({ mediaType }) => mediaType === 'application/json'),
  }));
  return { ...prism, responses: responses as PrismOperation['responses'] };
}

function readVocabularies(prisms: ReadonlyMap<string, PrismOperation>, rules: Rules) {
  const calls = [...rules].flatMap(([route, rule]) => {
    const prism = prisms.get(route);
    return prism === undefined ? [] : [{ rule, prism }];
  });
  const byLifecycle = Map.groupBy(calls, ({ rule }) => rule.lifecycle.name as string | undefined);
  return new Map([...byLifecycle].map(([name, group]) => [name, vocabularyOf(group)]));
}

/** Whatever goes wrong in reading a document names where. */
async function about<T>(what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${what}: ${(cause as Error).message}`, { cause });
  }
}
