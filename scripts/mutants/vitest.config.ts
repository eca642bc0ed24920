import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { parts } from './parts.ts';

/** A mutant is done with at its first failing test, so what is small, and mostly quick, comes first. */
class SmallestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((a, b) => size(a) - size(b));
  }
}

const tests = parts[process.env.MUTANTS_PART ?? '']?.tests ?? [];

// Nothing is built before: only tests that import the source are of use here.
export default defineConfig({
  test: {
    include: tests.filter((pattern) => !pattern.startsWith('!')),
    exclude: [
      '**/node_modules/**',
      ...tests.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
    ],
    sequence: { sequencer: SmallestFirst },
    setupFiles: ['test/support/after-each-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
