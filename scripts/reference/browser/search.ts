import MiniSearch from 'minisearch';
import { find } from '../search/find.ts';
import { searchOptions } from '../search/options.ts';
import type { Search } from './load-search.ts';

declare const searchIndex: string;

// Runs after the index, which is a script as well, and leaves what load-search.ts waits for.
const index = MiniSearch.loadJSON(searchIndex, searchOptions);
const search: Search = (query) => find(index, query);
Object.assign(globalThis, { referenceSearch: search });
