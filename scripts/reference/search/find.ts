import type MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import { callIn } from './call-in-query.ts';
import type { Entry, Shown } from './entry.ts';
import { wordsOf } from './options.ts';
import { synonymsOf } from './synonyms.ts';

export interface Hit extends Shown {
  readonly id: string;
  /** The words of the index that were found. */
  readonly terms: readonly string[];
  /** Whether a member of the answer was found, and nothing else. */
  readonly inAnswer: boolean;
}

export interface Found {
  /** The best one first. */
  readonly hits: readonly Hit[];
  /** Words to try in place of those that find nothing. */
  readonly suggestions: readonly string[];
}

const known: Readonly<Record<string, number>> = { documented: 1.3, observed: 1.15, inferred: 1 };

/** Searches for a call, as it stands in code or a URL, and otherwise for what has all of the words. */
export function find(index: MiniSearch<Entry>, query: string): Found {
  const call = callIn(query);
  const asCall = call === undefined ? [] : search(index, wordsOf(call), call);
  const hits = asCall.length > 0 ? asCall : search(index, wordsOf(query), undefined);
  return { hits: hits.map(hitOf), suggestions: hits.length > 0 ? [] : suggestionsFor(index, query) };
}

function search(
  index: MiniSearch<Entry>,
  words: readonly string[],
  call: string | undefined,
): SearchResult[] {
  if (words.length === 0) return [];
  const query: Query = {
    combineWith: 'AND',
    queries: words.map((word) => ({ combineWith: 'OR', queries: [word, ...synonymsOf(word)] })),
  };
  return index.search(query, {
    boostDocument: (id, _, shown) => weightOf(String(id), shownIn(shown ?? {}), words, call),
  });
}

/** How much an entry counts, beside the words that it has. */
function weightOf(
  id: string,
  { kind, source, title }: Shown,
  words: readonly string[],
  call: string | undefined,
): number {
  // `tokens` and `token` both mean the guide `Tokens`; a function and its options may differ in nothing but a capital.
  if (kind === 'guide') return singular(words.join(' ')) === singular(title) ? 3 : 1;
  if (kind !== 'operation') return words.length === 1 && words[0] === title ? 2 : 1;
  const path = id.toLowerCase();
  const [version = '', app, module, name] = path.split('.');
  const typed = words.map((word) => word.toLowerCase());
  const meant = [...typed, ...words.flatMap(synonymsOf)];
  // Of several that fit, the best known one comes first, and then the newest.
  let weight = (known[source] ?? 1) * (1 + Number(version.slice(1)) / 1000);
  if (call !== undefined && `.${path}`.endsWith(`.${call}`)) weight *= 10;
  if (typed.join('') === name) weight *= 2;
  if (meant.some((word) => word === module)) weight *= 2;
  if (meant.some((word) => word === app)) weight *= 1.5;
  return weight;
}

const singular = (text: string): string => text.toLowerCase().replace(/s$/, '');

/** MiniSearch gives back the fields that it was told to store, and does not know their types. */
const shownIn = (stored: object): Shown => stored as Shown;

function hitOf({ id, terms, match, ...stored }: SearchResult): Hit {
  const shown = shownIn(stored);
  const fields = Object.values(match).flat();
  const onlyMembers = fields.length > 0 && fields.every((field) => field === 'members');
  return {
    id: String(id),
    kind: shown.kind,
    title: shown.title,
    summary: shown.summary,
    href: onlyMembers ? `${shown.href}/answer` : shown.href,
    source: shown.source,
    terms,
    inAnswer: onlyMembers,
  };
}

function suggestionsFor(index: MiniSearch<Entry>, query: string): string[] {
  const words = wordsOf(query).flatMap((word) =>
    index.autoSuggest(word, { fuzzy: 0.4, prefix: true }).map(({ suggestion }) => suggestion),
  );
  return [...new Set(words)].slice(0, 3);
}
