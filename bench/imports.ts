import { compare, type Measure } from './blocks.ts';
import { fresh } from './fresh.ts';
import { withPacked } from './packed.ts';
import { OPENAPI_FETCH, OURS, type Section } from './report.ts';

const CORE = `${OURS}/core + payments/v20`;

const packages = {
  [OPENAPI_FETCH]: [OPENAPI_FETCH],
  [OURS]: [OURS],
  [CORE]: [`${OURS}/core`, `${OURS}/payments/v20`],
};

/** How long it takes until the package can be used, each time in a new process. */
export const imports = (quick: boolean): Promise<Section[]> =>
  withPacked(async (folder) => [
    await timed('Import, ES modules', folder, quick, {
      flags: ['--input-type=module'],
      load: (name) => `await import('${name}')`,
    }),
    await timed('Import, CommonJS', folder, quick, {
      flags: ['--input-type=commonjs'],
      load: (name) => `require('${name}')`,
    }),
  ]);

interface Format {
  readonly flags: readonly string[];
  load(name: string): string;
}

async function timed(
  title: string,
  folder: string,
  quick: boolean,
  { flags, load }: Format,
): Promise<Section> {
  let printed = '';
  const contenders = Object.entries(packages).map(([name, entries]) => {
    const code = `const start = performance.now(); ${entries.map(load).join('; ')}; console.log(performance.now() - start);`;
    return {
      name,
      async run() {
        printed = await fresh([...flags, '--eval', code], folder);
      },
    };
  });
  // The process measures itself: its own start is no part of the import.
  const measure: Measure = async (block) => {
    await block();
    return Number(printed);
  };
  return {
    title,
    unit: 'ms',
    reference: OPENAPI_FETCH,
    figures: await compare(contenders, { turns: quick ? 1 : 20, reference: OPENAPI_FETCH, measure }),
    budgets: { [OURS]: 2, [CORE]: 2 },
  };
}
