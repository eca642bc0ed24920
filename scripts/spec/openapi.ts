// The part of OpenAPI 3.1 that our documents use. After bundling they have this shape: the lint rules have made sure of it.

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
  readonly minLength?: number;
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
  readonly 'x-state'?: State;
  /** By name and address: what the server sends to somebody's own server in the course of the call. */
  readonly callbacks?: Readonly<Record<string, Notices>>;
}

/** Requests of the server to somebody's own server, by address or by name. */
export type Notices = Readonly<Record<string, { readonly post: Notice }>>;

interface Notice {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
}

/** A path at which another client of the server makes the same call. */
interface OtherPath {
  readonly path: string;
  readonly 'x-source': Source;
}

/** The states of a thing that several calls are about, and what happens to it outside the API. */
export interface Lifecycle {
  readonly initial: string;
  readonly states: readonly string[];
  /** Whether a call may also put it into a state that is not listed. */
  readonly open?: boolean;
  readonly member?: string;
  readonly actions: Readonly<Record<string, Action>>;
  readonly page?: object;
}

interface Action {
  readonly from: string | readonly string[];
  readonly to: string;
  readonly title: string;
}

/** How an operation takes part in a life cycle. */
export interface State {
  readonly lifecycle: string;
  readonly creates?: string | true;
  readonly page?: string;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly id?: string | readonly string[];
  readonly finds?: string;
  readonly lists?: string | true;
  readonly items?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly sets?: Readonly<Record<string, string>>;
  readonly from?: string | readonly string[];
  readonly to?: string;
  readonly deletes?: boolean;
  readonly makes?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, StateAnswer>>;
  readonly shows?: string;
}

/** `example` and `then`, and under the name of a kind that kind's example. */
export type StateAnswer = Readonly<Record<string, string>>;

export interface OpenApiDocument {
  readonly servers: readonly { readonly url: string }[];
  readonly info: { readonly title: string; readonly version: string; readonly summary: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly webhooks?: Notices;
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly examples?: Readonly<Record<string, Example>>;
  };
  /** The client that reaches the document, if not the main one. */
  readonly 'x-client'?: string;
  readonly 'x-lifecycles'?: Readonly<Record<string, Lifecycle>>;
}

/** What a `#/…` reference points to in a bundled document; anything else is returned as it is. */
export function resolveIn<T>(document: OpenApiDocument, value: T | Reference): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value) || !value.$ref) return value as T;
  return resolveIn(document, valueAt(document, value.$ref) as T | Reference);
}

/** The last step of a reference, which names a component. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
