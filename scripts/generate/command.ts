import { join, resolve } from 'node:path';
import { readDocuments } from '../spec/documents.ts';
import { BrokenSpecError } from '../spec/problems.ts';
import { commandLine } from '../terminal/command-line.ts';
import { generateFiles } from './files.ts';
import { format } from './format.ts';
import { compare, write } from './sync.ts';

/** Runs the command with these arguments. Returns its exit code. */
export async function generate(args: readonly string[]): Promise<number> {
  const { values } = commandLine(join(import.meta.dirname, 'index.ts'), {
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      root: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));
  try {
    const files = await format(await generateFiles(await readDocuments(root)));
    const target = resolve(root, values.out ?? 'generated');
    const differences = await compare(files, target);
    if (!values.check) {
      await write(files, differences, target);
      console.log(`generated/ is up to date: ${files.size} files, ${differences.length} of them changed.`);
      return 0;
    }
    if (differences.length === 0) return 0;
    for (const { path, kind } of differences) console.error(`generated/${path} is ${kind}.`);
    console.error('\ngenerated/ does not match spec/. Run `npm run generate` and commit the result.');
    return 1;
  } catch (error) {
    if (!(error instanceof BrokenSpecError)) throw error;
    console.error(error.message);
    return 1;
  }
}
