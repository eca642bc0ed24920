/** One way to do a piece of work: `run` does a whole block of it. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown>;
}

export interface Figures {
  readonly name: string;
  /** The median of its blocks. */
  readonly median: number;
  /** The median of what it took in proportion to the reference's block of the same turn. */
  readonly ratio: number;
}

export interface Course {
  readonly turns: number;
  /** The contender that the others are compared with. */
  readonly reference: string;
  readonly measure: Measure;
  readonly warmUp?: boolean;
}

/** Measures one block, in a unit that is the caller's choice. */
export type Measure = (block: () => Promise<unknown>) => Promise<number>;

/**
 * Measures blocks of all contenders in turns, forwards and backwards (A B B A), with a clean heap before each: what slows the
 * machine down for a while then slows all of them down. A turn before the first one warms up and does not count.
 */
export async function compare(
  contenders: readonly Contender[],
  { turns, reference, measure, warmUp = true }: Course,
): Promise<Figures[]> {
  const blocks = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = warmUp ? -1 : 0; turn < turns; turn++) {
    for (const { name, run } of turn % 2 === 0 ? contenders : contenders.toReversed()) {
      collectGarbage();
      const measured = await measure(run);
      if (turn >= 0) blocks.get(name)?.push(measured);
    }
  }
  const ofReference = blocks.get(reference) ?? [];
  return contenders.map(({ name }) => {
    const own = blocks.get(name) ?? [];
    const ratios = own.map((value, turn) => value / (ofReference[turn] ?? Number.NaN));
    return { name, median: median(own), ratio: median(ratios) };
  });
}

export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('Start node with --expose-gc, as `npm run bench` does.');
  globalThis.gc();
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
