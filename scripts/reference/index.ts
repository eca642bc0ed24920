// npm run reference               writes the reference site to dist/reference
// npm run reference -- --serve    and shows it, on --port (4020)
// npm run reference -- --measure  and measures when the first operation is visible, against plain redocly build-docs
// npm run reference -- --package  writes what the package ships to be read, to dist/: guides, llms.txt, openapi/
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BrokenSpecError } from '../spec/problems.ts';
import { packageFiles, siteFiles } from './build.ts';
import { writeFolder, writeInto } from './output.ts';
import { serve } from './serve.ts';
import { sizes } from './sizes.ts';

const { values } = parseArgs({
  options: {
    serve: { type: 'boolean', default: false },
    port: { type: 'string', default: '4020' },
    measure: { type: 'boolean', default: false },
    package: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'dist/reference');

try {
  if (values.package) await writeInto(resolve(root, 'dist'), ['guides', 'openapi'], await packageFiles(root));
  else await site();
} catch (error) {
  if (!(error instanceof BrokenSpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function site(): Promise<void> {
  const started = performance.now();
  const files = await siteFiles(root);
  const { changed, removed } = await writeFolder(folder, files);
  console.log(`${sizes(files).join('\n')}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${folder}: ${files.size} files, of which ${changed} changed and ${removed} were removed, in ${seconds} s.`,
  );
  if (values.measure) {
    const { measure } = await import('./measure.ts');
    const { launch } = await import('../chromium/launch.ts');
    console.log(`\n${(await measure(launch, folder)).join('\n')}`);
  }
  if (values.serve) console.log(`It is at ${(await serve(folder, Number(values.port))).url}`);
}
