// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

export type * from './modules.ts';
export type * from './types.ts';
