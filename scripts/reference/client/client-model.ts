/** The client, as its documentation in the code describes it. Texts are Markdown; a link to `export:poll` leads to that export. */
export interface ClientModel {
  readonly entries: readonly ClientEntry[];
}

/** What one can import from one place. */
export interface ClientEntry {
  /** `node-behind-api-client/core` */
  readonly name: string;
  readonly description: string;
  readonly exports: readonly ClientExport[];
}

export interface ClientExport {
  readonly name: string;
  readonly kind: ExportKind;
  /** The entry that describes it, by name: another one than that which lists it, if several export it. */
  readonly home: string;
  readonly doc: Doc;
  /** How it is declared; several if it can be called in several ways. None for an abstract class. */
  readonly signatures: readonly Signature[];
  readonly members: readonly ClientMember[];
  /** Whether it has calls of the API as well, which have pages of their own. */
  readonly hasCalls: boolean;
  /** The values that the type can have, where they are described one by one. */
  readonly values: readonly DescribedValue[];
}

export type ExportKind = 'function' | 'class' | 'type' | 'constant';

/** A member of a class or of an object; an option is one, too. */
export interface ClientMember {
  /** `()` where the object itself can be called. */
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** The export that it comes from, if that is another one. */
  readonly from: string | undefined;
  readonly doc: Doc;
  readonly parameters: readonly Parameter[];
}

export interface Signature {
  readonly code: string;
  readonly doc: Doc;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
}

export interface DescribedValue {
  readonly value: string;
  readonly description: string;
}

export interface Doc {
  readonly text: string;
  readonly returns: string;
  /** Each begins with the name of the error. */
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}
