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
