import { defineConfig } from 'vitest/config';

// What needs the runtimes and compilers of test/versions, which are large, is apart from what does not.
const everywhere = ['test/{package,runtimes}/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'here',
          include: ['test/**/*.test.ts'],
          exclude: [...everywhere, '**/node_modules/**'],
          globalSetup: ['test/support/build.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'everywhere',
          include: everywhere,
          globalSetup: ['test/support/build.ts', 'test/support/versions.ts'],
        },
      },
    ],
  },
});
