// Generated from spec/easyjob/v10.yaml by `npm run generate`. Do not edit.

export { easyjobV10 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
