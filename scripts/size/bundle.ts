import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';

export interface Size {
  readonly raw: number;
  readonly gzipped: number;
}

const root = resolve(import.meta.dirname, '../..');

/** A program in scripts/size/programs, as a browser would load it. */
export const sizeOfProgram = (name: string): Promise<Size> =>
  sizeOf({ entryPoints: [resolve(import.meta.dirname, `programs/${name}.ts`)] });

/** All that an entry of the package exports, alone. */
export const sizeOfEntry = (entry: string): Promise<Size> =>
  sizeOf({ stdin: { contents: `export * from 'node-behind-api-client/${entry}';`, resolveDir: root } });

/** What an entry of the package adds to a program that has the client. */
export const sizeBesideCore = (entry: string): Promise<Size> =>
  sizeOf({
    stdin: { contents: `export * from 'node-behind-api-client/${entry}';`, resolveDir: root },
    external: ['*/core.js'],
  });

/** The package is found by its own name, through its `exports`: what is measured is what users get. */
async function sizeOf(input: BuildOptions): Promise<Size> {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const contents = outputFiles?.[0]?.contents ?? new Uint8Array();
  return { raw: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
