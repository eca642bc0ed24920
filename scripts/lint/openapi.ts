/** The parts of a document that the rules read. A member may be missing or wrong: that is what the rules are for. */
import type { Reference } from './redocly.ts';

type Referenced<T> = T | Reference;

export interface Document {
  info?: { version?: string };
  paths?: Record<string, Referenced<PathItem>>;
  'x-lifecycles'?: Record<string, Referenced<Lifecycle>>;
}

export type PathItem = Partial<Record<Method, Operation>>;

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  security?: unknown[];
  requestBody?: Referenced<Body>;
  responses?: Record<string, Referenced<Body>>;
  'x-source'?: string;
  'x-effect'?: string;
  'x-superseded-by'?: string;
  'x-see-also'?: unknown;
  'x-other-path'?: unknown;
  'x-state'?: State;
}

/** The body of a request or of an answer. */
export interface Body {
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Referenced<Schema>;
  examples?: Record<string, Referenced<Example>>;
}

export interface Example {
  value?: { success?: unknown } | null;
}

export interface Schema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  oneOf?: Referenced<Schema>[];
  anyOf?: Referenced<Schema>[];
  allOf?: Referenced<Schema>[];
  required?: string[];
  items?: Referenced<Schema>;
  properties?: Properties;
  minLength?: number;
  'x-source'?: string;
  'x-observed'?: unknown;
}

export type Properties = Record<string, Referenced<Schema>>;

export interface Lifecycle {
  initial?: string;
  states?: string[];
  open?: boolean;
  member?: string;
  actions?: Record<string, { from?: string | string[]; to?: string }>;
  page?: object;
}

/** How an operation takes part in a life cycle. */
export interface State {
  lifecycle?: string;
  creates?: string | true;
  page?: string;
  kinds?: Record<string, string>;
  id?: string | string[];
  finds?: string;
  lists?: string | true;
  items?: string;
  where?: Record<string, string>;
  sets?: Record<string, string>;
  from?: string | string[];
  to?: string;
  deletes?: boolean;
  makes?: Record<string, string>;
  answers?: Record<string, StateAnswer>;
  shows?: string;
}

/** `example` and `then`, and under the name of a kind that kind's example. */
export type StateAnswer = Record<string, string>;
