// Generated from spec/rag/v10.yaml by `npm run generate`. Do not edit.

export { ragV10 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
