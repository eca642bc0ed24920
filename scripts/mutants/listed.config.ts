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
      transform: (code, id) => (id === resolve(root, file) ? code.replace(replace, () => by) : undefined),
    },
  ],
  test: {
    include: [test],
    exclude: ['**/node_modules/**'],
    setupFiles: ['test/support/after-each-file.ts'],
    bail: 1,
    // Vitest keeps changed files on the disk without regard to what changed them: a run would get the mutant of another one.
    fsModuleCache: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
