import type { ListedMutant } from './mutant.ts';

export const release: readonly ListedMutant[] = [];
