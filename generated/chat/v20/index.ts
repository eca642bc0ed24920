// Generated from spec/chat/v20.yaml by `npm run generate`. Do not edit.

export { chatV20 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
