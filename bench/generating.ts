import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare, type Measure } from './blocks.ts';
import { fresh } from './fresh.ts';
import type { Section } from './report.ts';

const OURS = 'npm run generate';
const ALONE = 'openapi-typescript';

/**
 * Code for all documents, from an empty folder and in a new process each time, beside the types alone. The budget pays for the check of
 * the spec, which names file and line, for the formatter, and for methods, tables and shapes.
 */
export async function generating(quick: boolean): Promise<Section> {
  const contender = (name: string, ...program: readonly string[]) => ({
    name,
    async run() {
      const target = await mkdtemp(join(tmpdir(), 'bench-'));
      await fresh([...program, target], resolve(import.meta.dirname, '..'));
      await rm(target, { recursive: true });
    },
  });
  const measure: Measure = async (block) => {
    const started = performance.now();
    await block();
    return performance.now() - started;
  };
  const contenders = [
    contender(ALONE, 'bench/programs/openapi-typescript.ts'),
    contender(OURS, 'scripts/generate/index.ts', '--out'),
  ];
  return {
    title: 'Code for all documents',
    unit: 'ms',
    reference: ALONE,
    figures: await compare(contenders, { turns: quick ? 1 : 5, warmUp: !quick, reference: ALONE, measure }),
    budgets: { [OURS]: 3 },
  };
}
