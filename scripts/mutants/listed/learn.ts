import type { ListedMutant } from './mutant.ts';

export const learn: readonly ListedMutant[] = [];
