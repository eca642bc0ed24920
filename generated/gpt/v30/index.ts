// Generated from spec/gpt/v30.yaml by `npm run generate`. Do not edit.

export { gptV30 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
