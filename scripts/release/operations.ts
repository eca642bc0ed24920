import { escapeStep, stepsOf, valueAt } from '../spec/json-pointer.ts';
import { callPathOf } from '../spec/names.ts';
import type { Effect } from '../spec/openapi.ts';
import type { Contract } from './contract.ts';

/** An operation as a program that calls it depends on it. */
export interface CallContract {
  readonly id: string;
  readonly app: string;
  readonly path: string;
  readonly effect: Effect;
  readonly deprecated: boolean;
  /** The client that reaches it. */
  readonly client: string;
  /** Wire names, in positional order. */
  readonly parameters: readonly string[];
  readonly required: readonly string[];
  /** Where it and everything that it refers to stands in the document, as JSON pointers. */
  readonly places: ReadonlySet<string>;
}

export function operationsOf(document: Contract): CallContract[] {
  return Object.entries(document.paths).map(([path, { post }]) => {
    const request = post.requestBody?.content['application/json'].schema;
    return {
      id: post.operationId,
      app: callPathOf(post.operationId).app,
      path,
      effect: post['x-effect'],
      deprecated: post.deprecated ?? false,
      client: document['x-client'] ?? 'main',
      parameters: Object.keys(request?.properties ?? {}),
      required: request?.required ?? [],
      places: new Set([`#/paths/${escapeStep(path)}`, ...referredFrom(document, post)]),
    };
  });
}

function referredFrom(document: Contract, value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, member] of Object.entries(value)) {
    if (key !== '$ref' || typeof member !== 'string') referredFrom(document, member, found);
    else if (!found.has(member)) {
      found.add(member);
      referredFrom(document, valueAt(document, member), found);
    }
  }
  return found;
}

/** The component that a place on the way through an operation belongs to, where it is reached by a `$ref`. */
export function componentOf(document: Contract, place: string): string | undefined {
  let component: string | undefined;
  let node: unknown = document;
  for (const step of [...stepsOf(place), undefined]) {
    while (isReference(node)) {
      component = node.$ref;
      node = valueAt(document, component);
    }
    if (step !== undefined) node = (node as Record<string, unknown> | undefined)?.[step];
  }
  return component;
}

const isReference = (node: unknown): node is { readonly $ref: string } =>
  typeof (node as { $ref?: unknown } | undefined)?.$ref === 'string';
