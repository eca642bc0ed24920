import MiniSearch from 'minisearch';
import { type Entry, searchOptions } from '../search.ts';

/** It comes as a script, which also a page that was opened as a file can load. */
export async function loadIndex(): Promise<MiniSearch<Entry>> {
  await new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.addEventListener('load', loaded);
    script.addEventListener('error', failed);
    script.src = 'assets/search-index.js';
    document.head.append(script);
  });
  return MiniSearch.loadJSON<Entry>(
    (globalThis as unknown as { searchIndex: string }).searchIndex,
    searchOptions,
  );
}
