import type { ListedMutant } from './mutant.ts';

export const generate: readonly ListedMutant[] = [];
