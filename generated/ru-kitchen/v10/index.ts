// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

export { ruKitchenV10 } from './table.ts';
export type * from './calls.ts';
export type * from './paths.ts';
