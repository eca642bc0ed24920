import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, type Measure } from './blocks.ts';
import { fresh } from './fresh.ts';
import { withPacked } from './packed.ts';
import { OPENAPI_FETCH, OURS, type Section } from './report.ts';

const CORE = `${OURS}/core + payments/v20`;

/** What depends on a package costs more to load than that package, however little it does itself. */
const ONE_LINE = `a line that loads ${OPENAPI_FETCH}`;
const ONE_LINE_PACKAGE = 'one-line';

const packages = {
  [OPENAPI_FETCH]: [OPENAPI_FETCH],
  [ONE_LINE]: [ONE_LINE_PACKAGE],
  [OURS]: [OURS],
  [CORE]: [`${OURS}/core`, `${OURS}/payments/v20`],
};

/**
 * How long it takes until the package can be used, each time in a new process.
 *
 * The client is two files above openapi-fetch, so that all entries share one set of error classes, and their lines and names are kept,
 * so that stack traces can be read. That is what the budgets pay for: one minified file came to 2.2 as an ES module.
 */
export const imports = (quick: boolean): Promise<Section[]> =>
  withPacked(async (folder) => {
    await writeOneLine(folder);
    return [
      await timed('Import, ES modules', folder, quick, {
        flags: ['--input-type=module'],
        load: (name) => `await import('${name}')`,
      }),
      await timed('Import, CommonJS', folder, quick, {
        flags: ['--input-type=commonjs'],
        load: (name) => `require('${name}')`,
      }),
    ];
  });

interface Format {
  readonly flags: readonly string[];
  load(name: string): string;
}

async function writeOneLine(folder: string): Promise<void> {
  const target = join(folder, 'node_modules', ONE_LINE_PACKAGE);
  const files = {
    'package.json': JSON.stringify({ exports: { import: './index.mjs', require: './index.cjs' } }),
    'index.mjs': `export { default } from '${OPENAPI_FETCH}';`,
    'index.cjs': `exports.default = require('${OPENAPI_FETCH}').default;`,
  };
  await mkdir(target);
  for (const [name, text] of Object.entries(files)) await writeFile(join(target, name), text);
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
    budgets: { [OURS]: 2.8, [CORE]: 2.5 },
  };
}
