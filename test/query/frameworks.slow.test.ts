import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../mock/src/index.ts';
import { createBehindApi, paginate } from '../../src/index.ts';
import { GeneratorProject } from '../generators/project.ts';

// The options in the frameworks themselves: each makes a mutation, a query whose arguments come later, and a list.

const sources = resolve(import.meta.dirname, 'frameworks');
const versions = resolve(import.meta.dirname, '../versions');

let project: GeneratorProject;
let mock: Mock;
beforeAll(async () => {
  project = new GeneratorProject();
  for (const file of globSync('*', { cwd: sources }))
    project.write(`src/${file}`, readFileSync(join(sources, file), 'utf8'));
  mock = await startMock();
});
afterAll(async () => {
  project.remove();
  await mock.close();
});

it('compiles in all of them', async () => {
  expect(await project.compilerErrors('src')).toBe('');
});

describe.each(['react', 'vue', 'svelte', 'solid', 'angular', 'swr'])('%s', (framework) => {
  it('buys, and shows the bill and a list', async () => {
    const { V10 } = createBehindApi({ endpoint: mock.url, accessToken: 'any' });
    const companies = await Array.fromAsync(paginate(V10.sales.companies.get, { query: 'a' }));
    mock.reset();
    expect(await shownBy(framework)).toEqual({ status: 'PENDING', companies: companies.length });
    const asked = mock.requests().map(({ path }) => path.split('/').slice(-2).join('.'));
    expect(asked.toSorted()).toEqual(['companies.get', 'payture.billCreate', 'payture.billStatus']);
  });
});

/** Runs the program of a framework, bundled as for a browser, with a document of jsdom. */
async function shownBy(framework: string): Promise<unknown> {
  const outfile = join(project.root, `${framework}.mjs`);
  await build({
    stdin: { contents: programWith(framework), resolveDir: join(project.root, 'src'), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    conditions: ['svelte'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['jsdom'],
    format: 'esm',
    outfile,
    plugins: [svelte],
    logLevel: 'silent',
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile, mock.url], { timeout: 60_000 });
  return JSON.parse(stdout);
}

const programWith = (framework: string): string => `
  import { JSDOM } from 'jsdom';
  import { createBehindApi } from 'node-behind-api-client';
  const { window } = new JSDOM('', { url: 'http://localhost' });
  const { document, Node, Element, HTMLElement } = window;
  Object.assign(globalThis, { window, document, Node, Element, HTMLElement });
  const { show } = await import('./${framework}.ts');
  const client = createBehindApi({ endpoint: process.argv[2], accessToken: 'any' });
  console.log(JSON.stringify(await show(client)));
  // Some frameworks leave timers behind.
  process.exit();
`;

const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    const { compile, compileModule } = createRequire(join(versions, 'package.json'))('svelte/compiler');
    onLoad({ filter: /\.svelte(\.js)?$/ }, ({ path }) => {
      const compiler = path.endsWith('.js') ? compileModule : compile;
      const { js } = compiler(readFileSync(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};
