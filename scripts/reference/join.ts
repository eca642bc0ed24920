import { isDeepStrictEqual } from 'node:util';
import type { Notices, OpenApiDocument, Operation } from '../spec/openapi.ts';
import type { SiteDocument } from './site.ts';

type Json = Readonly<Record<string, unknown>>;
type Components = Readonly<Record<string, Json>>;

export interface JoinedDocument {
  readonly info: Json;
  readonly tags: readonly unknown[];
  readonly 'x-lifecycles': Json;
  readonly paths: OpenApiDocument['paths'];
  readonly webhooks: Notices;
  readonly components: Components;
}

/** All documents in one. Components that have the same name and are not the same get the document's name before theirs. */
export function joined(documents: readonly SiteDocument[]): JoinedDocument {
  const [first] = documents;
  const ambiguous = ambiguousNames(documents);
  const components: Record<string, Record<string, unknown>> = {};
  const paths: Record<string, { readonly post: Operation }> = {};
  const webhooks: Record<string, Notices[string]> = {};
  const tags: unknown[] = [];
  const lifecycles: Record<string, unknown> = {};
  for (const { api, content } of documents) {
    const rename: Rename = (kind, name) =>
      ambiguous.has(`${kind}/${name}`) ? `${api.constant}.${name}` : name;
    const tagOf = (module: string): string => `${api.app} V${api.version} ${module}`;
    for (const { name, description } of content.tags) tags.push({ name: tagOf(name), description });
    for (const [path, { post }] of Object.entries(content.paths))
      paths[path] = { post: withRefs(withTags(post, tagOf), rename) };
    Object.assign(webhooks, withRefs(noticesWithTags(content.webhooks ?? {}, tagOf), rename));
    for (const [kind, named] of Object.entries(content.components as Components)) {
      components[kind] ??= {};
      for (const [name, component] of Object.entries(named))
        components[kind][rename(kind, name)] = withRefs(component, rename);
    }
    Object.assign(lifecycles, content['x-lifecycles']);
  }
  return {
    ...first?.content,
    info: {
      title: 'Behind API',
      version: '3',
      summary: 'All apps and versions of the Behind API in one document.',
      description:
        'Every call is a POST whose answer has `success`. The tag of a call is its app, version and module; `x-call-path` is its name in the npm package node-behind-api-client.',
      license: (first?.content.info as { readonly license?: unknown } | undefined)?.license,
    },
    tags,
    'x-lifecycles': lifecycles,
    paths,
    webhooks,
    components,
  };
}

type TagOf = (module: string) => string;

function withTags(operation: Operation, tagOf: TagOf): Operation {
  const callbacks = Object.entries(operation.callbacks ?? {}).map(([name, notices]) => [
    name,
    noticesWithTags(notices, tagOf),
  ]);
  return {
    ...operation,
    tags: [tagOf(operation.tags[0])],
    ...(callbacks.length > 0 && { callbacks: Object.fromEntries(callbacks) }),
  };
}

function noticesWithTags(notices: Notices, tagOf: TagOf): Notices {
  return Object.fromEntries(
    Object.entries(notices).map(([name, { post }]) => [
      name,
      { post: { ...post, tags: post.tags.map(tagOf) } },
    ]),
  );
}

/** Names of components that mean different things, and of those that refer to one of them: `schemas/Company`. */
function ambiguousNames(documents: readonly SiteDocument[]): Set<string> {
  const known = new Map<string, unknown>();
  const ambiguous = new Set<string>();
  for (const { content } of documents) {
    for (const [kind, named] of Object.entries(content.components as Components)) {
      for (const [name, component] of Object.entries(named)) {
        const key = `${kind}/${name}`;
        if (known.has(key) && !isDeepStrictEqual(known.get(key), component)) ambiguous.add(key);
        known.set(key, component);
      }
    }
  }
  for (let before = -1; before !== ambiguous.size; ) {
    before = ambiguous.size;
    for (const [key, component] of known) if (refersTo(component, ambiguous)) ambiguous.add(key);
  }
  return ambiguous;
}

function refersTo(component: unknown, names: ReadonlySet<string>): boolean {
  const references = JSON.stringify(component).matchAll(/"#\/components\/([^"]+)"/g);
  return references.some(([, name]) => names.has(name ?? ''));
}

type Rename = (kind: string, name: string) => string;

function withRefs<Value>(value: Value, rename: Rename): Value;
function withRefs(value: unknown, rename: Rename): unknown {
  if (typeof value === 'string')
    return value.replace(
      /^#\/components\/(\w+)\/([^/]+)/,
      (_, kind: string, name: string) => `#/components/${kind}/${rename(kind, name)}`,
    );
  if (Array.isArray(value)) return value.map((item) => withRefs(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withRefs(member, rename)]));
}
