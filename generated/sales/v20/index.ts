// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

export { salesV20 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
