import type { ListedMutant } from './mutant.ts';

export const mockSteps: readonly ListedMutant[] = [];
