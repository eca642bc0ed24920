// Generated from spec/sip/v10.yaml by `npm run generate`. Do not edit.

export { sipV10 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
