// Generated from spec/sales/v20.yaml by `npm run generate`. Do not edit.

export { salesV20 } from './table.ts';
export type * from './modules.ts';
export type * from './types.ts';
