// Generated from spec/mastogram/v10.yaml by `npm run generate`. Do not edit.

export type * from './modules.ts';
export type * from './types.ts';
