// npm run examples                                installs what the examples need, and both packages as they are now
// node scripts/examples/index.ts --manifest       writes examples/package.json anew
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandLine } from '../terminal/command-line.ts';
import { install } from './install.ts';
import { exampleFolders, manifestOf } from './manifest.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = commandLine(import.meta.filename, {
  options: { manifest: { type: 'boolean', default: false } },
});

if (values.manifest) {
  writeFileSync(join(root, 'examples/package.json'), manifestOf(root));
} else {
  console.log('Installing what the examples need …');
  install(join(root, 'examples'));
  console.log(
    `Start one of them:\n${exampleFolders(root)
      .map((folder) => `  cd ${folder} && npm start`)
      .join('\n')}`,
  );
}
