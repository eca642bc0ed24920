import { join, resolve } from 'node:path';
import { readDocuments } from '../spec/documents.ts';
import { modelOf } from '../spec/model.ts';
import { BrokenSpecError } from '../spec/problems.ts';
import { commandLine } from '../terminal/command-line.ts';
import { tableOf } from './coverage-table.ts';
import { readCoverage } from './read-coverage.ts';

/** Runs the command with these arguments. Returns its exit code. */
export async function coverage(args: readonly string[]): Promise<number> {
  const { values } = commandLine(join(import.meta.dirname, 'index.ts'), {
    args: [...args],
    options: { json: { type: 'boolean', default: false }, root: { type: 'string' } },
  });
  const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
  try {
    const figures = await readCoverage(root, (await readDocuments(root)).map(modelOf));
    console.log(values.json ? JSON.stringify(figures, undefined, 2) : tableOf(figures));
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenSpecError)) throw error;
    console.error(error.message);
    return 1;
  }
}
