import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answersOf } from '../../scripts/generate/emit-answers.ts';
import { readUnchecked } from '../../scripts/spec/documents.ts';
import { modelOf } from '../../scripts/spec/model.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const repository = resolve(import.meta.dirname, '../..');

/** The drift monitor with the frozen spec: what is unknown to it stays so, whatever the repository's own spec learns. */
async function withFrozenSpec(): Promise<typeof import('../../src/drift/index.ts')> {
  const code = temporaryFolder('drift');
  for (const part of ['src/drift', 'src/check-options.ts'])
    cpSync(join(repository, part), join(code, part), { recursive: true });
  const documents = await readUnchecked(join(repository, 'test/fixtures/frozen'));
  const answers = JSON.stringify(documents.map(modelOf).map(answersOf));
  mkdirSync(join(code, 'generated'));
  writeFileSync(join(code, 'generated/answers.ts'), `export const answers = ${answers};`);
  return import(pathToFileURL(join(code, 'src/drift/index.ts')).href);
}

export const { createDriftMonitor } = await withFrozenSpec();
