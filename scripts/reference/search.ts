import type { Options } from 'minisearch';
import type { Source } from '../spec/openapi.ts';

// How operations are indexed and searched; the build and the browser must agree on it.

/** An operation, as it is searched. */
export interface Entry {
  /** The call path, `V20.payments.payture.billCreate`. */
  readonly id: string;
  /** The last step of the call. */
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: string;
  readonly description: string;
  readonly source: Source;
}

/** `billCreate` is found as a whole, and by each of its words. */
function words(text: string): string[] {
  const whole = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return whole.flatMap((word) => {
    const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
    return parts.length > 1 ? [word, ...parts] : parts;
  });
}

const known: Readonly<Record<Source, number>> = { documented: 1.3, observed: 1.15, inferred: 1 };

export const searchOptions: Options<Entry> = {
  fields: ['name', 'id', 'path', 'summary', 'parameters', 'description'],
  storeFields: ['source'],
  tokenize: words,
  searchOptions: {
    // What is typed is not taken apart: `billStatus` means that name.
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { name: 8, id: 4, path: 1, summary: 4, parameters: 0.5, description: 0.5 },
    // Of several that fit, the best known one comes first.
    boostDocument: (_, __, stored) => known[stored?.source as Source],
    weights: { prefix: 0.7, fuzzy: 0.2 },
  },
};
