import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import RefParser from '@stoplight/json-schema-ref-parser';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { isObject, type JsonObject } from '../utils/json.ts';
import { withContext } from '../utils/with-context.ts';
import { complete, type Defaults, defaultsOf } from './complete.ts';
import { cutCircles } from './cut-circles.ts';
import { checkExamples } from './examples.ts';
import { type AppLifecycle, type Lifecycle, readLifecycles } from './lifecycle.ts';
import { type Notification, readNotifications } from './notification.ts';
import { parseFile } from './parse-file.ts';
import type { PrismOperation } from './prism-operation.ts';
import { namesSetBy, type SettableMembers, settableMembers } from './settable-members.ts';
import { SharedFiles } from './shared-files.ts';
import { readStateRule, type StateRule } from './state-rule.ts';
import { readStateSchema } from './state-schema.ts';

/** An OpenAPI document. Its routes and life cycles are read at the start, its operations when they are needed: that takes longer. */
export interface ApiDocument {
  readonly app: string;
  readonly file: string;
  readonly lifecycles: ReadonlyMap<string, Lifecycle>;
  readonly routes: readonly Route[];
  /** What its `webhooks` tell the servers of users. */
  readonly notifications: readonly Notification[];
  /** By life cycles, the kinds of entities that its operations create. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** By life cycles, the names of the members that its operations can set. */
  readonly namesSet: NamesSet;
  /** @param versions all documents of the app, which share its entities */
  readOperations(versions: readonly ApiDocument[]): Promise<readonly ReadOperation[]>;
}

type NamesSet = ReadonlyMap<string, readonly string[]>;

/** What an operation may do. */
export type Effect = 'read' | 'write' | 'charge';

interface Route {
  readonly method: string;
  readonly path: string;
  /** Another path that the operation may be at on the real server (`x-other-path`). */
  readonly otherPath: string | undefined;
  /** What it may do (`x-effect`); a charge, if the document does not say so. */
  readonly effect: Effect;
  /** The call path (`x-call-path`, which published documents have, or the operationId), or method and path if there is none. */
  readonly name: string;
}

export interface ReadOperation {
  readonly method: string;
  readonly path: string;
  readonly prism: PrismOperation;
  /** What it does with entities; undefined if it has no `x-state`. */
  readonly state: { readonly rule: StateRule; readonly settable: SettableMembers } | undefined;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** Reads all documents in a directory. Throws an Error that names the file if one is wrong. */
export async function readDocuments(directory: string): Promise<ApiDocument[]> {
  const files = globSync('*/v*.yaml', { cwd: directory }).sort();
  if (files.length === 0) throw new Error(`There are no documents (<app>/v<version>.yaml) in ${directory}`);
  const defaults = await readDefaults(directory);
  const shared = new SharedFiles();
  return Promise.all(
    files.map(async (file) => {
      const path = join(directory, file);
      const written = await parseFile(path);
      return withContext(path, () =>
        readDocument({ file: path, app: dirname(file), document: completed(written, defaults), shared }),
      );
    }),
  );
}

/** Returns what the documents of a directory need not write; undefined if there is no `shared/defaults.yaml` in it. */
async function readDefaults(directory: string): Promise<Defaults | undefined> {
  const file = join(directory, 'shared/defaults.yaml');
  if (!existsSync(file)) return undefined;
  return defaultsOf(await parseFile(file), await parseFile(join(directory, 'shared/envelope.yaml')));
}

/** Returns the life cycles of each app. Throws an Error if two versions of an app have different ones of the same name. */
export function appLifecycles(documents: readonly ApiDocument[]): AppLifecycle[] {
  const all: AppLifecycle[] = [];
  const kindsOf = (app: string, name: string) =>
    documents.filter((one) => one.app === app).flatMap(({ kinds }) => kinds.get(name) ?? []);
  for (const { app, file, lifecycles } of documents) {
    for (const lifecycle of lifecycles.values()) {
      const same = all.find((other) => other.app === app && other.lifecycle.name === lifecycle.name);
      if (same === undefined) all.push({ app, lifecycle, kinds: [...new Set(kindsOf(app, lifecycle.name))] });
      else if (!isDeepStrictEqual(same.lifecycle, lifecycle)) {
        throw new Error(`${file}: the life cycle of ${lifecycle.name} is another one than in other versions`);
      }
    }
  }
  return all;
}

type ParsedDocument = JsonObject & { paths: JsonObject };

/** A document as it stands in a file, and the files that it may refer to. */
interface ReadFile {
  readonly file: string;
  readonly app: string;
  readonly document: ParsedDocument;
  readonly shared: SharedFiles;
}

async function readDocument(read: ReadFile): Promise<ApiDocument> {
  const { file, app, document } = read;
  const lifecycles = await parseLifecycles(read);
  const rules = await readStateRules(document, lifecycles);
  const notifications = await parseNotifications(read, lifecycles);
  return {
    app,
    file,
    lifecycles,
    notifications,
    routes: operationsIn(document).map(({ method, path, operation }) => ({
      ...{ method, path, otherPath: otherPathOf(operation), effect: effectOf(operation) },
      name: callPathOf(operation) ?? routeKey(method, path),
    })),
    kinds: kindsIn(rules),
    namesSet: namesSetIn(document, rules),
    readOperations: (versions) => withContext(file, () => readOperations(read, rules, versions)),
  };
}

function completed(written: JsonObject, defaults: Defaults | undefined): ParsedDocument {
  const { paths, ...rest } = defaults ? complete(written, defaults) : written;
  if (!isObject(paths)) throw new Error('it has no paths; describe its calls there, or remove the file');
  return { ...rest, paths };
}

async function parseLifecycles({ file, document, shared }: ReadFile): Promise<Map<string, Lifecycle>> {
  const declared = { 'x-lifecycles': document['x-lifecycles'] ?? {} };
  const dereferenced = (await RefParser.dereference(file, declared, shared.options)) as typeof declared;
  const { problemsInLifecycle } = await readStateSchema();
  return readLifecycles(dereferenced['x-lifecycles'], problemsInLifecycle);
}

async function parseNotifications(
  { file, app, document, shared }: ReadFile,
  lifecycles: ReadonlyMap<string, Lifecycle>,
): Promise<Notification[]> {
  const { webhooks, components } = document;
  if (webhooks === undefined) return [];
  const declared = { webhooks, components };
  const dereferenced = (await RefParser.dereference(file, declared, shared.options)) as JsonObject;
  const { problemsInNotifies } = await readStateSchema();
  return readNotifications(app, dereferenced.webhooks, lifecycles, problemsInNotifies);
}

type StateRules = ReadonlyMap<string, StateRule>;

async function readStateRules(
  document: ParsedDocument,
  lifecycles: ReadonlyMap<string, Lifecycle>,
): Promise<StateRules> {
  const { problemsInState } = await readStateSchema();
  const rules = new Map<string, StateRule>();
  for (const { method, path, operation } of operationsIn(document)) {
    const state = operation['x-state'];
    if (state === undefined) continue;
    const route = routeKey(method, path);
    await withContext(route, () => {
      const rule = readStateRule(state, operation['x-effect'], lifecycles, problemsInState);
      checkExamples(rule, operation);
      rules.set(route, rule);
    });
  }
  return rules;
}

function callPathOf({ operationId, 'x-call-path': callPath = operationId }: JsonObject): string | undefined {
  return typeof callPath === 'string' ? callPath : undefined;
}

function otherPathOf({ 'x-other-path': other }: JsonObject): string | undefined {
  return isObject(other) && typeof other.path === 'string' ? other.path : undefined;
}

function effectOf({ 'x-effect': effect }: JsonObject): Effect {
  return effect === 'read' || effect === 'write' ? effect : 'charge';
}

function operationsIn({ paths }: ParsedDocument): { method: string; path: string; operation: JsonObject }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? [{ method: method.toUpperCase(), path, operation }] : [];
    }),
  );
}

async function readOperations(
  { file, document, shared }: ReadFile,
  rules: StateRules,
  versions: readonly ApiDocument[],
): Promise<ReadOperation[]> {
  const dereferenced = await RefParser.dereference(file, document, shared.options);
  cutCircles(dereferenced);
  const operations = (await getHttpOperationsFromSpec(dereferenced)).map((operation) => {
    const prism = withJsonAlone(operation);
    const method = prism.method.toUpperCase();
    return { method, path: prism.path, prism, rule: rules.get(routeKey(method, prism.path)) };
  });
  const calls = operations.flatMap(({ prism, rule }) => (rule === undefined ? [] : [{ prism, rule }]));
  const settableIn = ({ name }: Lifecycle): SettableMembers =>
    settableMembers(
      calls.filter(({ rule }) => rule.lifecycle.name === name),
      versions.flatMap(({ namesSet }) => namesSet.get(name) ?? []),
    );
  return operations.map(({ rule, ...operation }) => ({
    ...operation,
    state: rule && { rule, settable: settableIn(rule.lifecycle) },
  }));
}

function kindsIn(rules: StateRules): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const { lifecycle, kinds: created } of rules.values()) {
    kinds.set(lifecycle.name, [...(kinds.get(lifecycle.name) ?? []), ...created.keys()]);
  }
  return kinds;
}

function namesSetIn(document: ParsedDocument, rules: StateRules): NamesSet {
  const names = new Map<string, string[]>();
  for (const { method, path, operation } of operationsIn(document)) {
    const rule = rules.get(routeKey(method, path));
    if (rule === undefined) continue;
    const { name } = rule.lifecycle;
    names.set(name, [...(names.get(name) ?? []), ...namesSetBy(rule, operation)]);
  }
  return names;
}

/** Leaves the answers in JSON: the mock has the envelope for every call, also where the server may send the bytes of a file. */
function withJsonAlone(prism: PrismOperation): PrismOperation {
  const responses = prism.responses.map((response) => ({
    ...response,
    contents: response.contents?.filter(({ mediaType }) => mediaType === 'application/json'),
  }));
  return { ...prism, responses: responses as PrismOperation['responses'] };
}

function routeKey(method: string, path: string): string {
  return `${method} ${path}`;
}
