// Generated from spec/payments/v21.yaml by `npm run generate`. Do not edit.

export { paymentsV21 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
