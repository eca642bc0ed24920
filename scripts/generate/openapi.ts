// The part of OpenAPI 3.1 that our documents use, after bundling. `redocly lint` has made sure of the shape.

import { valueAt } from '../spec/json-pointer.ts';

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
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly 'x-source'?: Source;
  readonly 'x-observed'?: Observed;
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
}

export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly summary: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly examples?: Readonly<Record<string, Example>>;
  };
  /** The client that reaches the document, if not the main one. */
  readonly 'x-client'?: string;
}

/** What a `#/…` reference points to in a bundled document; anything else is answered as it is. */
export function resolveIn<T>(document: OpenApiDocument, value: T | Reference): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value) || !value.$ref) return value as T;
  return resolveIn(document, valueAt(document, value.$ref) as T | Reference);
}

/** The last step of a reference, which names a component. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
