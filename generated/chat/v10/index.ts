// Generated from spec/chat/v10.yaml by `npm run generate`. Do not edit.

export { chatV10 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
