// npm run size                            what the built package costs a web page, a compiler and a disk; fails over budget
// npm run size -- --budget whole=9000     the same against another budget
// npm run size -- --modules               what each module of src/ costs in core + payments/v20
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { client } from '../release/packages.ts';
import { packed } from '../release/tarball.ts';
import { documentFiles, documentName } from '../spec/document-files.ts';
import { commandLine } from '../terminal/command-line.ts';
import { figure, table } from '../terminal/table.ts';
import { type Budgets, budgetsWith } from './budgets.ts';
import { type Size, sizeBesideCore, sizeOfEntry, sizeOfProgram } from './bundle.ts';
import { sizesOfModules } from './modules.ts';
import { workFor } from './types.ts';

const { values } = commandLine(import.meta.filename, {
  options: {
    budget: { type: 'string', multiple: true, default: [] },
    modules: { type: 'boolean', default: false },
  },
});
/** The entries that a program has beside the client. */
const BESIDE = ['download', 'failure-text', 'swr', 'tanstack'] as const;
const budgets = budgetsWith(values.budget);
const root = resolve(import.meta.dirname, '../..');

if (values.modules) await modules();
else if (existsSync(resolve(root, 'dist'))) {
  const overruns = [...(await bundles(budgets)), ...types(budgets), ...tarball(budgets)];
  for (const overrun of overruns) console.error(overrun);
  if (overruns.length > 0) process.exitCode = 1;
} else {
  console.error('There is no dist/ to measure. Run `npm run build` first.');
  process.exitCode = 1;
}

/** Prints the size of each bundle; answers what is over budget. */
async function bundles(budgets: Budgets): Promise<string[]> {
  const entries = (await documentFiles(root)).map(documentName);
  const programs = [
    { name: 'the whole client, one call', size: await sizeOfProgram('whole'), budget: budgets.whole },
    { name: 'core alone', size: await sizeOfProgram('core') },
    {
      name: 'core + payments/v20, one call',
      size: await sizeOfProgram('core-with-payments-v20'),
      budget: budgets['core-with-payments-v20'],
    },
    { name: 'the drift monitor, beside the client', size: await sizeOfEntry('drift'), budget: budgets.drift },
    ...(await Promise.all(BESIDE.map(bundleBeside))),
    ...(await schemas(entries)),
  ];
  const documents = await Promise.all(
    entries.map(async (entry) => ({ name: `${entry}, the table`, size: await sizeOfEntry(entry) })),
  );
  const rows = [...programs, ...documents].map((row) => bundleRow(row));
  console.log(table([['bundle, in bytes', 'minified', 'gzip -9', 'budget', 'left'], ...rows]));
  return programs.flatMap(({ name, size, budget }) => over(name, size.gzipped, budget, 'bytes'));
}

/** The schemas of a document come with the code that checks arguments by them. */
async function schemas(documents: readonly string[]) {
  const sizes = await Promise.all(documents.map((document) => sizeOfEntry(`schemas/${document}`)));
  const largest = sizes.reduce((one, other) => (other.gzipped > one.gzipped ? other : one));
  return [
    { name: 'validator of schemas', size: await sizeOfEntry('schemas'), budget: budgets.schemas },
    {
      name: 'schemas of payments/v20',
      size: await sizeOfEntry('schemas/payments/v20'),
      budget: budgets['schemas-of-payments-v20'],
    },
    { name: 'schemas of a document, at most', size: largest, budget: budgets['schemas-of-a-document'] },
  ];
}

async function bundleBeside(entry: (typeof BESIDE)[number]) {
  return { name: `${entry}, beside the client`, size: await sizeBesideCore(entry), budget: budgets[entry] };
}

function bundleRow({ name, size, budget }: { name: string; size: Size; budget?: number }): string[] {
  return [name, figure(size.raw), figure(size.gzipped), ...room(size.gzipped, budget)];
}

/** Prints what each module costs, measured on the sources. */
async function modules(): Promise<void> {
  const rows = await sizesOfModules();
  console.log(
    table([
      ['module', 'minified', 'gzip -9, with and without'],
      ...rows.map(({ name, minified, gzipped }) => [name, figure(minified), figure(gzipped)]),
    ]),
  );
}

/** Prints what the types of ten calls cost; answers what is over budget. */
function types(budgets: Budgets): string[] {
  const empty = workFor('empty').instantiations;
  const total = workFor('ten-calls').instantiations;
  const { read } = workFor('whole');
  const budget = budgets['ten-calls'];
  const own = total - empty;
  console.log(
    `\n${table([
      ['type instantiations', 'total', 'empty program', 'difference', 'budget', 'left'],
      ['ten calls of ten apps', figure(total), figure(empty), figure(own), ...room(own, budget)],
    ])}`,
  );
  console.log(
    `\n${table([
      ['declarations that a compiler reads', 'characters', 'budget', 'left'],
      ['the whole client, one call', figure(read), ...room(read, budgets.declarations)],
    ])}`,
  );
  return [
    ...over('ten calls', own, budget, 'type instantiations'),
    ...over('declarations', read, budgets.declarations, 'characters'),
  ];
}

/** Prints the size of the package as npm would publish it; answers what is over budget. */
function tarball(budgets: Budgets): string[] {
  const { size, unpackedSize } = packed(root, client, true);
  console.log(
    `\n${table([
      ['the package', 'bytes', 'budget', 'left'],
      ['packed', figure(size), ...room(size, budgets.packed)],
      ['unpacked', figure(unpackedSize), ...room(unpackedSize, budgets.unpacked)],
    ])}`,
  );
  return [
    ...over('packed', size, budgets.packed, 'bytes'),
    ...over('unpacked', unpackedSize, budgets.unpacked, 'bytes'),
  ];
}

function room(value: number, budget: number | undefined): string[] {
  return budget === undefined ? ['', ''] : [figure(budget), figure(budget - value)];
}

function over(name: string, value: number, budget: number | undefined, unit: string): string[] {
  if (budget === undefined || value <= budget) return [];
  return [
    `\nOver budget: ${name}: ${figure(value)} ${unit}, ${figure(value - budget)} more than the ${figure(budget)} allowed.`,
  ];
}
