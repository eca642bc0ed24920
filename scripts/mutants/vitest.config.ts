import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { filesOf } from './batch.ts';
import { parts } from './parts.ts';

const files = filesOf(parts[process.env.MUTANTS_PART ?? '']?.tests ?? []).map((file) => resolve(file));

/** The quickest first, as `parts.ts` lists them. */
class AsListed extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => files.indexOf(resolve(moduleId));
    return specifications.toSorted((a, b) => place(a) - place(b));
  }
}

// Nothing is built before: only tests that import the source are of use here.
export default defineConfig({
  test: {
    include: files.map((file) => relative(process.cwd(), file)),
    exclude: ['**/node_modules/**'],
    sequence: { sequencer: AsListed },
    setupFiles: ['test/support/after-each-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
