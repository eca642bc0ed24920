// The part of OpenAPI 3.1 that our documents use. After bundling they have this shape: the lint rules have made sure of it.

import type { LifecycleExtension } from '../../mock/src/spec/lifecycle-extension.ts';
import type { NotifiesExtension } from '../../mock/src/spec/notification.ts';
import type { StateExtension } from '../../mock/src/spec/state-extension.ts';
import { valueAt } from './json-pointer.ts';

export type Source = 'documented' | 'observed' | 'inferred';
export type Effect = 'read' | 'write' | 'charge';

export interface Reference {
  readonly $ref: string;
}

export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly 'x-source'?: Source;
  readonly 'x-observed'?: Observed;
  /** Why a limit holds that nobody has seen. */
  readonly 'x-reason'?: string;
}

/** How many answers were seen, and on which day the last one. */
export interface Observed {
  readonly answers: number;
  readonly last: string;
}

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Body {
  readonly description: string;
  readonly content: { readonly 'application/json': MediaType };
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly requestBody?: Body;
  readonly responses: { readonly '200': Body } & Readonly<Record<string, Body | Reference>>;
  readonly 'x-source': Source;
  readonly 'x-effect': Effect;
  readonly 'x-superseded-by'?: string;
  readonly 'x-see-also'?: readonly string[];
  readonly 'x-other-path'?: OtherPath;
  readonly 'x-state'?: StateExtension;
  /** By name and address: what the server sends to somebody's own server in the course of the call. */
  readonly callbacks?: Readonly<Record<string, Notices>>;
}

/** Requests of the server to somebody's own server, by address or by name. */
export type Notices = Readonly<Record<string, { readonly post: Notice }>>;

export interface Notice {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly requestBody?: Body;
  readonly 'x-notifies'?: NotifiesExtension;
}

/** A path at which another client of the server makes the same call. */
interface OtherPath {
  readonly path: string;
  readonly 'x-source': Source;
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description?: string;
  };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly webhooks?: Notices;
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly examples?: Readonly<Record<string, Example>>;
  };
  /** The client that reaches the document, if not the main one. */
  readonly 'x-client'?: string;
  readonly 'x-lifecycles'?: Readonly<Record<string, LifecycleExtension>>;
}

/** What a `#/…` reference points to in a bundled document; anything else is returned as it is. */
export function resolveIn<T>(document: OpenApiDocument, value: T | Reference): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value) || !value.$ref) return value as T;
  return resolveIn(document, valueAt(document, value.$ref) as T | Reference);
}

/** The last step of a reference, which names a component. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
