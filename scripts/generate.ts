// npm run generate             writes generated/ from spec/
// npm run generate -- --check  writes nothing, fails if generated/ is out of date
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateFiles } from './generate/files.ts';
import { format } from './generate/format.ts';
import { BrokenSpecError, readDocuments } from './generate/read.ts';
import { compare, write } from './generate/sync.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string' } },
});
const root = resolve(values.root ?? resolve(import.meta.dirname, '..'));

try {
  const files = await format(await generateFiles(await readDocuments(root)));
  const target = resolve(root, 'generated');
  const differences = await compare(files, target);
  if (!values.check) {
    await write(files, differences, target);
    console.log(`generated/ is up to date: ${files.size} files, ${differences.length} of them changed.`);
  } else if (differences.length > 0) {
    for (const { path, kind } of differences) console.error(`generated/${path} is ${kind}.`);
    console.error('\ngenerated/ does not match spec/. Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof BrokenSpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
