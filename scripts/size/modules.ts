import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** What a module costs. */
export interface ModuleSize {
  /** `src/call.ts` */
  readonly name: string;
  /** Its bytes in the minified bundle. */
  readonly minified: number;
  /** How many bytes fewer the bundle has after gzip without them. */
  readonly gzipped: number;
}

const root = resolve(import.meta.dirname, '../..');
const program = resolve(import.meta.dirname, 'programs/core-with-payments-v20.ts');

/** The sources are bundled as they are; dist/ no longer has modules. */
const alias = {
  'node-behind-api-client/core': resolve(root, 'src/core.ts'),
  'node-behind-api-client/payments/v20': resolve(root, 'generated/payments/v20/index.ts'),
};

/** What each module of core with payments v20 costs, the most expensive first. */
export async function sizesOfModules(): Promise<ModuleSize[]> {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    minify: true,
    legalComments: 'inline',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    absWorkingDir: root,
    logLevel: 'silent',
    alias,
    plugins: [marked],
  });
  const [, ...texts] = (outputFiles[0]?.text ?? '').split(/\/\*! module (.*?) \*\/\n?/);
  const names = texts.filter((_, at) => at % 2 === 0);
  const codes = texts.filter((_, at) => at % 2 === 1);
  const whole = gzippedSize(codes);
  const sizes = names.map((name, at) => ({
    name,
    minified: codes[at]?.length ?? 0,
    gzipped: whole - gzippedSize(codes.toSpliced(at, 1)),
  }));
  return sizes.filter(({ minified }) => minified > 0).sort((a, b) => b.gzipped - a.gzipped);
}

const gzippedSize = (codes: readonly string[]): number => gzipSync(codes.join(''), { level: 9 }).length;

/** Begins each module with a comment that stays in the bundle. */
const marked: Plugin = {
  name: 'marked',
  setup({ onLoad }) {
    onLoad({ filter: /\.m?[jt]s$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      return { contents: `/*! module ${relative(root, path).replaceAll('\\', '/')} */\n${source}`, loader };
    });
  },
};
