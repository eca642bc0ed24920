// npm run build: dist/ from src/ and generated/, once as ES modules and once as CommonJS, each with types of its own.
import { execFile } from 'node:child_process';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const formats = {
  esm: { type: 'module', flags: [] },
  cjs: {
    type: 'commonjs',
    flags: '--module commonjs --moduleResolution node10 --verbatimModuleSyntax false --esModuleInterop'.split(
      ' ',
    ),
  },
} as const;

async function compile(folder: string, flags: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(
      process.execPath,
      [tsc, '-p', 'tsconfig.build.json', '--outDir', folder, ...flags],
      { cwd: root },
    );
  } catch (error) {
    throw new Error(`tsc failed:\n${(error as { stdout?: string }).stdout}`);
  }
}

/** tsc leaves `./x.ts` in declarations, which older compilers refuse in a package. */
async function pointDeclarationsToJavaScript(folder: string): Promise<void> {
  for await (const file of glob('**/*.d.ts', { cwd: folder })) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  }
}

await rm(dist, { recursive: true, force: true });
await Promise.all(
  Object.entries(formats).map(async ([format, { type, flags }]) => {
    const folder = join(dist, format);
    await compile(folder, flags);
    await pointDeclarationsToJavaScript(folder);
    await writeFile(join(folder, 'package.json'), `${JSON.stringify({ type, sideEffects: false })}\n`);
  }),
);
