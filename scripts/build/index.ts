// dist/esm and dist/cjs from src/ and generated/; the declarations of both are in dist/cjs.
//
// Few files load faster than many: core.js has all code in it, index.js adds all documents to it, and each document is a file of
// its own, as is each entry for a framework. So all entries share one set of error classes.
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildTypes } from './types.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const formats = { esm: 'module', cjs: 'commonjs' } as const;

type Format = keyof typeof formats;

/** The entries that find in core.js what that has, by the name of their file in dist/. */
const ENTRIES = {
  index: 'src/index.ts',
  download: 'src/download/index.ts',
  'failure-text': 'src/failure-text/index.ts',
  swr: 'src/swr.ts',
  tanstack: 'src/tanstack/index.ts',
} as const;

/** The names that a module exports. */
async function exportsOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [file],
    ...settings('esm'),
    write: false,
    metafile: true,
    outdir: dist,
  });
  return Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports);
}

/** What the main entry needs of core besides what that exports to all; not a name for users. */
const INTERNAL = { createClient: '$createClient' } as const;

/** Lets the other entries find in core.js what core.js has. */
const fromCore: Plugin = {
  name: 'from core',
  setup({ onResolve, onLoad }) {
    const src = resolve(root, 'src');
    const inCore = exportsOf('src/core.ts').then((names) => ({
      ...Object.fromEntries(names.map((name) => [name, name])),
      ...INTERNAL,
    }));
    /** What a file and core.js both export, as `there as here`. */
    const shared = async (file: string) => {
      const own = new Set(await exportsOf(file));
      const names = Object.entries(await inCore);
      return names.filter(([name]) => own.has(name)).map(([name, there]) => `${there} as ${name}`);
    };
    onResolve({ filter: /^\.\.?\/[\w-]+\.ts$/ }, async ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      const isInCore = dirname(file) === src && (await shared(file)).length > 0;
      return isInCore ? { path: file, namespace: 'core' } : undefined;
    });
    onResolve({ filter: /^\.\/core\.js$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'core' }, async ({ path }) => ({
      contents: `export { ${(await shared(path)).join(', ')} } from './core.js';`,
    }));
  },
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

async function buildCode(format: Format): Promise<void> {
  const internal = Object.entries(INTERNAL).map(([name, inCore]) => `${name} as ${inCore}`);
  await build({
    ...settings(format),
    stdin: {
      contents: `export * from './src/core.ts'; export { ${internal.join(', ')} } from './src/client.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: join(dist, format, 'core.js'),
    plugins: format === 'cjs' ? [askByName] : [],
  });
  await build({
    ...settings(format),
    entryPoints: ENTRIES,
    outdir: join(dist, format),
    plugins: [fromCore],
  });
}

async function buildDocuments(format: Format): Promise<void> {
  const tables = documents.map((document) => [document, `generated/${document}/table.ts`]);
  await build({
    ...settings(format),
    entryPoints: Object.fromEntries(tables),
    outdir: join(dist, format, 'documents'),
  });
}

/** Schemas of a document have the shapes of its arguments; what checks them is in one file for all. */
async function buildSchemas(format: Format): Promise<void> {
  const schemas = documents.map((document) => [`schemas/${document}`, `generated/${document}/schemas.ts`]);
  await build({
    ...settings(format),
    entryPoints: Object.fromEntries(schemas),
    outdir: join(dist, format),
    plugins: [withSharedCheck],
    minifyWhitespace: true,
  });
  await build({
    ...settings(format),
    entryPoints: { schemas: 'src/schemas/index.ts', 'schemas-of': 'src/schemas/schemas-of.ts' },
    outdir: join(dist, format),
  });
}

const withSharedCheck: Plugin = {
  name: 'with the shared check',
  setup({ onResolve }) {
    onResolve({ filter: /\/schemas-of\.ts$/ }, () => ({ path: '../../schemas-of.js', external: true }));
  },
};

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

/** The folders of the documents, `payments/v20`. */
const documents = (await Array.fromAsync(glob('generated/*/*/table.ts', { cwd: root }))).map((file) =>
  relative('generated', dirname(file)).replaceAll('\\', '/'),
);
const entryFiles = ['src/core.ts', 'src/drift/index.ts', 'src/schemas/index.ts', ...Object.values(ENTRIES)];

for (const folder of Object.keys(formats)) await rm(join(dist, folder), { recursive: true, force: true });
await Promise.all([
  buildTypes(
    root,
    [
      ...entryFiles.map((file) => file.replace(/\.ts$/, '')),
      ...documents.flatMap((document) => [`generated/${document}/index`, `generated/${document}/schemas`]),
    ],
    documents.map((document) => `generated/${document}/calls`),
  ),
  ...(['esm', 'cjs'] as const).map(async (format) => {
    await Promise.all([buildCode(format), buildDocuments(format), buildSchemas(format), buildDrift(format)]);
    await writeFile(
      join(dist, format, 'package.json'),
      `${JSON.stringify({ type: formats[format], sideEffects: false })}\n`,
    );
  }),
]);
