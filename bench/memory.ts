import { resolve } from 'node:path';
import { median } from './blocks.ts';
import { fresh } from './fresh.ts';
import { OURS, type Rows } from './report.ts';

/** Bytes per call. The smallest thing that could leak has 16; below that, caches settle. */
const NOISE = 10;
const CALLS = 10_000;

/** By how much the heap has grown after another 10,000 calls: the median of some rounds. */
export async function memory(quick: boolean): Promise<Rows> {
  const program = resolve(import.meta.dirname, 'programs/memory.ts');
  const printed = await fresh(['--expose-gc', program, String(CALLS), String(quick ? 1 : 9)]);
  const growth = median(printed.trim().split('\n').map(Number)) / CALLS;
  return [
    ['Heap growth over 10,000 calls', 'bytes/call', '', 'budget'],
    [`  ${OURS}`, growth.toFixed(1), '', `≤ ${NOISE}`, growth <= NOISE ? 'within' : 'OVER'],
  ];
}
