// Generated from spec/tools/v10.yaml by `npm run generate`. Do not edit.

export { toolsV10 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
