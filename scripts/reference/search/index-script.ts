import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';
import { searchOptions } from './options.ts';

export function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>(searchOptions);
  index.addAll(entries);
  return index;
}

/** A script, because a page that is opened as a file may not load anything else. */
export const indexScript = (entries: readonly Entry[]): string =>
  `var searchIndex = ${JSON.stringify(JSON.stringify(indexOf(entries)))};\n`;
