import type { Found } from '../search/find.ts';
import { loadScript } from './load-script.ts';

export type Search = (query: string) => Found;

let loading: Promise<Search> | undefined;

/** Loads the search with its index, once, when it is needed. A failure is not kept: the next try loads them again. */
export function loadSearch(): Promise<Search> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What a reader is told if that failed. */
export const NO_SEARCH = 'The search did not load. Reload the page, or use the list of operations.';

async function load(): Promise<Search> {
  await loadScript('search-index.js');
  await loadScript('search.js');
  // The second script has put it there; it is built apart, so that no import leads to it.
  return (globalThis as unknown as { readonly referenceSearch: Search }).referenceSearch;
}
