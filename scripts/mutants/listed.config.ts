import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { ListedMutant } from './listed/mutant.ts';

// For one mutant, which MUTANT holds as JSON: its file is changed on the way from the disk to the tests.
const { file, replace, by, test }: ListedMutant = JSON.parse(process.env.MUTANT ?? '');
const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      // Vitest keeps what plugins made of a file for later runs, which would get the mutant of another run.
      configureVitest: ({ defineCacheKeyGenerator }) =>
        defineCacheKeyGenerator(({ id }) => (id === resolve(root, file) ? false : undefined)),
      transform: (code, id) => (id === resolve(root, file) ? code.replace(replace, () => by) : undefined),
    },
  ],
  test: {
    include: [test],
    exclude: ['**/node_modules/**'],
    setupFiles: ['test/support/after-each-file.ts'],
    bail: 1,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
