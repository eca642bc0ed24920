// Generated from spec/ru-kitchen/v10.yaml by `npm run generate`. Do not edit.

export { ruKitchenV10 } from './table.ts';
export type * from './modules.ts';
export type * from './types.ts';
