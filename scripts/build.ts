// dist/esm and dist/cjs from src/ and generated/, each with types of its own.
//
// All code of a format stands in one file, which loads several times as fast as fifty; the other entries pick from it what
// is theirs, so that all of them share one set of error classes. Bundlers drop what a program does not use.
import { execFile } from 'node:child_process';
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const formats = { esm: 'module', cjs: 'commonjs' } as const;

type Format = keyof typeof formats;

/** An entry besides the main one, and what it exports: public name → name in the one file. */
interface Entry {
  readonly path: string;
  readonly names: Readonly<Record<string, string>>;
}

const exportsOf = async (file: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [file],
    ...settings('esm'),
    write: false,
    metafile: true,
    outdir: dist,
  });
  return Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports);
};

/** Node and bundlers disagree on what the default of a CommonJS module is; this asks openapi-fetch's for it by name. */
const askByName: Plugin = {
  name: 'openapi-fetch by name',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^openapi-fetch$/ }, ({ namespace, path }) =>
      namespace === 'by-name' ? { path, external: true } : { path, namespace: 'by-name' },
    );
    onLoad({ filter: /./, namespace: 'by-name' }, () => ({
      contents: `export default require('openapi-fetch').default;`,
    }));
  },
};

const settings = (format: Format): BuildOptions => ({
  absWorkingDir: root,
  bundle: true,
  external: ['openapi-fetch'],
  format,
  logLevel: 'error',
  platform: 'neutral',
  target: 'es2022',
});

async function findEntries(): Promise<Entry[]> {
  const core = (await exportsOf('src/core.ts')).map((name) => [
    name,
    name === 'createBehindApi' ? '$createCore' : name,
  ]);
  const documents: Entry[] = [];
  for await (const file of glob('generated/*/*/table.ts', { cwd: root })) {
    const [, constant = ''] = /^export const (\w+)/m.exec(await readFile(join(root, file), 'utf8')) ?? [];
    documents.push({
      path: `documents/${relative('generated', dirname(file))}`,
      names: { [constant]: `$${constant}` },
    });
  }
  return [{ path: 'core', names: Object.fromEntries(core) }, ...documents];
}

async function buildCode(format: Format, documents: readonly Entry[]): Promise<void> {
  const tables = documents.map(({ path, names }) => {
    const [[constant, alias] = []] = Object.entries(names);
    return `export { ${constant} as ${alias} } from './${path.replace('documents/', 'generated/')}/table.ts';`;
  });
  await build({
    ...settings(format),
    stdin: {
      contents: [
        `export * from './src/index.ts';`,
        `export { createBehindApi as $createCore } from './src/core.ts';`,
        ...tables,
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile: join(dist, format, 'index.js'),
    sourcemap: true,
    plugins: format === 'cjs' ? [askByName] : [],
  });
}

/** The drift monitor stands alone: it carries what all answers look like, and shares no code with the client. */
async function buildDrift(format: Format): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await build({
    ...settings(format),
    entryPoints: ['src/drift/index.ts'],
    outfile: join(dist, format, 'drift.js'),
    define: { CLIENT_VERSION: JSON.stringify(version) },
    minifyWhitespace: true,
  });
}

async function writeEntry(format: Format, { path, names }: Entry): Promise<void> {
  const file = join(dist, format, `${path}.js`);
  const main = `${relative(dirname(path), '') || '.'}/index.js`;
  const text =
    format === 'esm'
      ? `export { ${Object.entries(names)
          .map(([name, inner]) => (name === inner ? name : `${inner} as ${name}`))
          .join(', ')} } from '${main}';\n`
      : [
          `const all = require('${main}');`,
          ...Object.entries(names).map(([name, inner]) => `exports.${name} = all.${inner};`),
          '',
        ].join('\n');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function buildTypes(folder: string): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], {
      cwd: root,
    });
  } catch (error) {
    throw new Error(`tsc failed:\n${(error as { stdout?: string }).stdout}`);
  }
  // tsc leaves `./x.ts` in declarations, which older compilers refuse in a package.
  for await (const file of glob('**/*.d.ts', { cwd: folder })) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replace(/((?:from |import\()(['"])\.[^'"]*)\.ts\2/g, '$1.js$2'));
  }
}

for (const format of Object.keys(formats)) await rm(join(dist, format), { recursive: true, force: true });
const [core, ...documents] = (await findEntries()) as [Entry, ...Entry[]];
await Promise.all([
  buildTypes(join(dist, 'esm/types')),
  ...(['esm', 'cjs'] as const).map(async (format) => {
    await buildCode(format, documents);
    await buildDrift(format);
    for (const entry of [core, ...documents]) await writeEntry(format, entry);
    await writeFile(
      join(dist, format, 'package.json'),
      `${JSON.stringify({ type: formats[format], sideEffects: false })}\n`,
    );
  }),
]);
await cp(join(dist, 'esm/types'), join(dist, 'cjs/types'), { recursive: true });
