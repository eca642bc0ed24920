import type { ListedMutant } from './mutant.ts';

export const client: readonly ListedMutant[] = [];
