/**
 * Turns calls into queries and mutations of TanStack Query 5, for React, Vue, Svelte, Solid and Angular.
 *
 * @module
 */
export {
  type NamedAndOptions,
  type QueriedCall,
  type QueryCallOptions,
  type QueryKey,
  queryKey,
} from '../query-key.ts';
export { type BillQueryOptions, billQuery } from './bill-query.ts';
export { type InfiniteQueryOptions, infiniteQueryOptions, type QueryPage } from './infinite-query.ts';
export { type MutationOptions, type MutationVariables, mutationOptions } from './mutation.ts';
export { type QueryContext, type QueryOptions, queryOptions } from './query.ts';
