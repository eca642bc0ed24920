import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, transform } from 'esbuild';
import { type Cache, hashOf } from './cache.ts';

const here = import.meta.dirname;

/** What the pages share, below assets/. */
export async function assets(root: string, cache: Cache): Promise<Map<string, string>> {
  return new Map([
    ['redoc.js', await redocScript(cache)],
    // Redoc's stand at the end of its script.
    ['licence-of-minisearch.txt', await readFile(join(folderOf('minisearch'), '../../LICENSE.txt'), 'utf8')],
    ['start.js', await script('start.ts')],
    ['redoc-page.js', await script('redoc-page.ts')],
    ['site.js', await script('site.ts')],
    ['search.js', await script('search.ts')],
    ['try-it.js', await script('try-it.ts')],
    ['site.css', await styles(root)],
    ['icon.svg', await readFile(resolve(root, 'reference/icon.svg'), 'utf8')],
  ]);
}

/** One sheet for all pages. What comes later wins over what is as specific: the media come last. */
const STYLES = [
  'base',
  'bar',
  'start',
  'search',
  'code',
  'tabs',
  'guide',
  'diagram',
  'document',
  'client',
  'try-it',
  'redoc',
  'other-media',
];

async function styles(root: string): Promise<string> {
  const sheets = STYLES.map((name) => readFile(resolve(root, `reference/styles/${name}.css`), 'utf8'));
  return (await Promise.all(sheets)).join('\n');
}

const target: BuildOptions['target'] = 'es2022';

async function script(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'browser', name)],
    bundle: true,
    format: 'iife',
    legalComments: 'none',
    logLevel: 'error',
    minify: true,
    target,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const folderOf = (module: string): string => dirname(createRequire(import.meta.url).resolve(module));

const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const NAME =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='44' height='12'><text y='10' font-size='11' font-family='sans-serif' fill='gray'>Redocly</text></svg>";

/**
 * Redoc's own script, as a classic one: browsers load no modules from files. Nor may it ask others for its logo. It comes with
 * the CLI: the same file as `redoc` has, which cannot be installed for a dependency that is not on the registry.
 */
async function redocScript(cache: Cache): Promise<string> {
  const source = await readFile(
    join(folderOf('@redocly/cli/package.json'), 'lib/chunks/redoc.standalone.js'),
    'utf8',
  );
  return cache.get(`redoc-${hashOf(source, LOGO.source, NAME, 'eof')}.js`, async () => {
    const { code } = await transform(source.replaceAll(LOGO, NAME), {
      define: { 'import.meta.url': '""', 'import.meta.dirname': '""' },
      format: 'iife',
      globalName: 'Redoc',
      legalComments: 'eof',
      minify: true,
      target,
    });
    return code;
  });
}
