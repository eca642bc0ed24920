// npm run generate             writes generated/ from spec/
// npm run generate -- --check  writes nothing, fails if generated/ is out of date
//   --root DIR  another folder with spec/ and generated/; --out DIR  in place of its generated/
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

// TypeScript and Redocly are large; from the second run on, half of the time to load them is saved.
enableCompileCache();
const { generateFiles } = await import('./files.ts');
const { format } = await import('./format.ts');
const { readDocuments } = await import('../spec/documents.ts');
const { BrokenSpecError } = await import('../spec/problems.ts');
const { compare, write } = await import('./sync.ts');

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string' }, out: { type: 'string' } },
});
const root = resolve(values.root ?? resolve(import.meta.dirname, '../..'));

try {
  const files = await format(await generateFiles(await readDocuments(root)));
  const target = resolve(root, values.out ?? 'generated');
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
