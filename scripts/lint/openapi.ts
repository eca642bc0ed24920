/** The parts of a document as the rules read them, before anybody has made sure of their shape. */
import type * as openapi from '../spec/openapi.ts';
import type { Reference } from './redocly.ts';

export interface Document extends Omit<Unchecked<openapi.OpenApiDocument>, 'paths'> {
  paths?: Record<string, PathItem | Reference>;
}

export type PathItem = Partial<Record<Method, Operation>>;

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

export type Operation = Unchecked<openapi.Operation>;
/** The body of a request or of an answer. */
export type Body = Unchecked<openapi.Body>;
export type MediaType = Unchecked<openapi.MediaType>;
export type Example = Unchecked<openapi.Example>;
export type Notices = Unchecked<openapi.Notices>;
export type Schema = Unchecked<openapi.Schema>;
export type Properties = NonNullable<Schema['properties']>;

/** Any member may be missing, and any string may stand where one of a few should. {@link Place} follows references. */
type Unchecked<T> = T extends string
  ? string
  : T extends openapi.Reference
    ? Reference
    : T extends readonly (infer Item)[]
      ? Unchecked<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]?: Unchecked<T[Key]> }
        : T;
