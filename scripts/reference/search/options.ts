import type { Options } from 'minisearch';
import type { Entry } from './entry.ts';

// How entries are indexed and searched; the build and the browser must agree on it.

/** `billCreate` is found as a whole, and by each of its words. */
function words(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
    return parts.length > 1 ? [word, ...parts] : parts;
  });
}

/** The words of a text, not taken apart: who types `billStatus` means that name. */
export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

export const searchOptions: Options<Entry> = {
  fields: ['name', 'call', 'path', 'summary', 'arguments', 'parameters', 'members', 'description'],
  storeFields: ['kind', 'title', 'summary', 'href', 'source'],
  tokenize: words,
  processTerm: (term) => term.toLowerCase().replaceAll('ё', 'е'),
  searchOptions: {
    tokenize: wordsOf,
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: {
      name: 8,
      call: 4,
      path: 1,
      summary: 4,
      arguments: 3,
      parameters: 0.5,
      members: 2,
      description: 0.5,
    },
    weights: { prefix: 0.7, fuzzy: 0.2 },
  },
};
