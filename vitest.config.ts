import { defineConfig } from 'vitest/config';
import SlowestFiles from './test/support/slowest-files.ts';

// `npm test` runs the quick tests: what a change needs to be sure, in two minutes. `npm run test:all` runs all of them.
// A file whose name ends in `.slow.test.ts` is left out of the quick ones.
const slow = 'test/**/*.slow.test.ts';

// Of the slow ones, these need the runtimes, compilers, generators and frameworks of test/versions, which take 1 GB.
const onOtherVersions = 'test/{generators,package,query,runtimes}/**/*.slow.test.ts';

// And these the examples, which are installed outside of the repository, with both packages as they are published.
const onExamples = 'test/examples/**/*.slow.test.ts';

const installed = '**/node_modules/**';
const build = 'test/support/build.ts';

export default defineConfig({
  test: {
    // Without this, Vitest leaves a core idle: half of a machine that has two.
    maxWorkers: '100%',
    // Far more than any test takes on a quiet machine: it ends what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest's own second is less than a busy machine may need.
    expect: { poll: { timeout: 30_000 } },
    setupFiles: ['test/support/after-each-file.ts'],
    reporters: ['default', new SlowestFiles(), ...(process.env.GITLAB_CI ? ['junit'] : [])],
    // GitLab shows in the merge request which tests fail by it.
    outputFile: { junit: 'reports/tests.xml' },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [slow, installed],
          globalSetup: [build],
          // Those that run at once mostly wait: for a timeout, or between repeats. The slow ones compute.
          maxConcurrency: 20,
          // One process per core for all files, which load the mock, Prism, TypeScript and the spec once: half the work.
          // So whatever a file changes outside of it (timers, spies, the environment), it puts back,
          // and a module is not mocked by `vi.mock`, which would hold for the files after it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [slow],
          exclude: [onOtherVersions, onExamples, installed],
          globalSetup: [build],
        },
      },
      {
        extends: true,
        test: {
          name: 'versions',
          include: [onOtherVersions],
          exclude: [installed],
          globalSetup: [build, 'test/support/versions.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: [onExamples],
          exclude: [installed],
          globalSetup: [build, 'test/support/examples.ts'],
        },
      },
    ],
  },
});
