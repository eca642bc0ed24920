/** An `x-state` as it stands in a document. `spec/x-state.schema.yaml` says what each key means, and which go together. */
export interface StateExtension {
  readonly lifecycle: string;
  readonly does: 'create' | 'use' | 'find' | 'has' | 'list' | 'deleteAll';
  readonly id?: string | readonly string[];
  readonly answerId?: string;
  readonly page?: string;
  readonly kinds?: Pointers;
  readonly parents?: References;
  readonly needs?: References;
  readonly where?: Pointers;
  readonly search?: string;
  readonly within?: References;
  readonly ids?: string;
  readonly keyed?: true;
  readonly items?: string;
  readonly sets?: Pointers;
  readonly adds?: Pointers;
  readonly removes?: Pointers;
  readonly from?: string | readonly string[];
  readonly to?: string;
  readonly deletes?: true;
  readonly makes?: Pointers;
  readonly shows?: string;
  readonly fills?: Pointers;
  readonly answers?: Readonly<Record<string, ExampleNames>>;
}

/** JSON pointers by what they are for. */
export type Pointers = Readonly<Record<string, string>>;

/** By life cycles: pointers into the request to ids, with the state that is asked for. */
export type References = Readonly<Record<string, string | { readonly id: string; readonly state: string }>>;

/** `example` and `then`, and under the name of a kind that kind's example. */
export type ExampleNames = Readonly<Record<string, string>>;
