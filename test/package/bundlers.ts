import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

/** Makes one minified script for browsers of a program, in the folder of the program's project. */
type Bundler = (entry: string, root: string) => Promise<string>;

export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(entry, root) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [entry],
      absWorkingDir: root,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },

  async vite(entry, root) {
    const built = await vite.build({
      configFile: false,
      root,
      logLevel: 'error',
      build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry } },
    });
    if (!('output' in built)) throw new Error('vite did not build once');
    return built.output[0].code;
  },

  async webpack(entry, root) {
    const compiler = webpack({
      mode: 'production',
      context: root,
      entry,
      target: ['web', 'es2022'],
      output: { path: join(root, 'webpack'), filename: 'bundle.js' },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats?.hasErrors() || stats?.hasWarnings()) throw new Error(stats.toString());
    return readFileSync(join(root, 'webpack/bundle.js'), 'utf8');
  },

  async rollup(entry) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true })],
      onwarn(warning) {
        throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    // It has no minifier of its own.
    return (await esbuild.transform(output[0].code, { minify: true, target: 'es2022' })).code;
  },
};
