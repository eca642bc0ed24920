// Generated from spec/raet/v20.yaml by `npm run generate`. Do not edit.

export type * from './modules.ts';
export type * from './types.ts';
