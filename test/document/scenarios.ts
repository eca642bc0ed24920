import type { Block } from './blocks.ts';

/** Declares the tests of a block, by its title. */
export type Scenarios = Readonly<Record<string, (block: Block) => void>>;
