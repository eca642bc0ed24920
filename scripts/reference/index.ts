// npm run reference               writes the reference site to dist/reference
// npm run reference -- --serve    and shows it, on --port (4020)
// npm run reference -- --measure  and measures when the first operation is visible, against plain redocly build-docs
// npm run reference -- --compress and writes each file as .gz and .br, too
// npm run reference -- --base URL and tells search engines where its pages are; 404.html leads there
// npm run reference -- --package  writes what the package ships to be read, to dist/: guides, llms.txt, openapi/
import { resolve } from 'node:path';
import { BrokenSpecError } from '../spec/problems.ts';
import { packageFiles, siteFiles } from './build.ts';
import { compressInto } from './compress.ts';
import { OptionError, type Options, optionsIn } from './options.ts';
import { writeFolder, writeInto } from './output.ts';
import { serve } from './serve.ts';
import { sizes } from './sizes.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'dist/reference');

try {
  const options = optionsIn(process.argv.slice(2));
  if (options.package)
    await writeInto(resolve(root, 'dist'), ['guides', 'openapi'], await packageFiles(root));
  else await site(options);
} catch (error) {
  if (!(error instanceof BrokenSpecError || error instanceof OptionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function site(options: Options): Promise<void> {
  const started = performance.now();
  const files = await siteFiles(root, options.base);
  const { changed, removed } = await writeFolder(folder, files);
  console.log(`${sizes(files).join('\n')}\n`);
  if (options.compress)
    console.log(`${await compressInto(folder, files)} files are there as .gz and .br, too.`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${folder}: ${files.size} files, of which ${changed} changed and ${removed} were removed, in ${seconds} s.`,
  );
  if (options.measure) {
    const { measure } = await import('./measure.ts');
    const { launch } = await import('../chromium/launch.ts');
    console.log(`\n${(await measure(launch, folder)).join('\n')}`);
  }
  if (options.serve) console.log(`It is at ${(await serve(folder, options.port)).url}`);
}
