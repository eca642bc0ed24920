// Generated from spec/gpt/v40.yaml by `npm run generate`. Do not edit.

export { gptV40 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
