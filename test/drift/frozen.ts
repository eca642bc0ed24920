import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { answersOf } from '../../scripts/generate/emit-answers.ts';
import { readUnchecked } from '../../scripts/spec/documents.ts';
import { modelOf } from '../../scripts/spec/model.ts';

const repository = resolve(import.meta.dirname, '../..');

/** The drift monitor with the frozen spec: what is unknown to it stays so, whatever the repository's own spec learns. */
async function withFrozenSpec(): Promise<typeof import('../../src/drift/index.ts')> {
  const documents = await readUnchecked(join(repository, 'test/fixtures/frozen'));
  const answers = documents.map(modelOf).map(answersOf);
  // Other test files share the loaded modules, and must not get these.
  vi.resetModules();
  vi.doMock('../../generated/answers.ts', () => ({ answers }));
  const monitor = await import('../../src/drift/index.ts');
  vi.doUnmock('../../generated/answers.ts');
  vi.resetModules();
  return monitor;
}

export const { createDriftMonitor } = await withFrozenSpec();
