import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    runner: './scripts/mutants/repeating-runner.ts',
    setupFiles: ['test/support/after-each-file.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 8_000,
    hookTimeout: 120_000,
    reporters: [],
    onConsoleLog: () => false,
  },
});
