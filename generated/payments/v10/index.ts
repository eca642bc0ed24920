// Generated from spec/payments/v10.yaml by `npm run generate`. Do not edit.

export { paymentsV10 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
