import type { Shape } from '../shapes/shape.ts';

/** The arguments of an operation, as `npm run generate` writes them. */
export interface OperationArguments {
  readonly members: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** The names of those whose type and limits are documented or were observed. */
  readonly known?: readonly string[];
}

/** The arguments of a document's operations, by module and name. */
export type DocumentArguments = Readonly<Record<string, Readonly<Record<string, OperationArguments>>>>;
