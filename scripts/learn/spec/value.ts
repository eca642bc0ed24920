/** What is put into a document. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
