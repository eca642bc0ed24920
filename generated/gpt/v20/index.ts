// Generated from spec/gpt/v20.yaml by `npm run generate`. Do not edit.

export { gptV20 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
